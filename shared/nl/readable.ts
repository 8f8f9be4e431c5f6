/** The words of the readable copy that stands beside the file with everything. */
import { unseenSign } from '../text/unseen'
import { formatInstant } from './dates'

const amountOf = (amount: number): string =>
  amount === 1 ? '1 aantekening' : `${amount === 0 ? 'geen' : amount} aantekeningen`

const answersOf = (amount: number): string => (amount === 1 ? '1 antwoord' : `${amount} antwoorden`)

export const readable = {
  title: 'Aantekeningen uit Naslag',
  documentTitle: (at: number) => `Aantekeningen uit Naslag, ${formatInstant(at)}`,
  made: (at: number, by: string, amount: number, answers: number) =>
    `Gemaakt op ${formatInstant(at)} met ${by}: ${amountOf(amount)}${
      answers === 0 ? '' : ` en ${answersOf(answers)} op leesopdrachten`
    }.`,
  purpose:
    'Deze kopie is om te lezen. Naslag neemt alleen het bestand terug dat eindigt op .naslag-gegevens.json.',
  left: (amount: number) =>
    amount === 1
      ? '1 aantekening kon niet worden gelezen en staat er niet in. Zij blijft bewaard op de computer waar dit gemaakt is.'
      : `${amount} aantekeningen konden niet worden gelezen en staan er niet in. Zij blijven bewaard op de computer waar dit gemaakt is.`,
  none: 'Er zijn nog geen aantekeningen.',
  report: (title: string, published: string) => `${title} (${published})`,
  /** A report that is not in the app that made the copy. */
  unknownReport: (id: string) => `Rapport ${id}`,
  unknownReportAdvice:
    'Dit rapport kon niet worden gelezen toen deze kopie werd gemaakt: de aantekeningen staan op volgorde van tijd.',
  withoutPlace: 'Zonder plaats in deze uitgave',
  place: (place: string, page: number | null) =>
    page === null ? place : `${place} · bladzijde ${page}`,
  bookmark: 'Bladwijzer',
  highlight: (meaning: string) => `Markering: ${meaning}`,
  note: 'Notitie',
  assignments: 'Leesopdrachten',
  question: (number: number, text: string) => `${number}. ${text}`,
  answer: 'Uw antwoord',
  when: (created: number, updated: number) =>
    updated === created
      ? formatInstant(created)
      : `${formatInstant(created)}, gewijzigd op ${formatInstant(updated)}`,
  changed: 'De tekst op deze plaats is veranderd sinds dit werd gemaakt.',
  unseen: `In deze notitie staan tekens die u anders niet zou zien. Op hun plaats staat ${unseenSign}.`,
  unseenInAnswer: `In dit antwoord staan tekens die u anders niet zou zien. Op hun plaats staat ${unseenSign}.`
} as const
