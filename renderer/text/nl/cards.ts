/** Question cards of the reader's own highlights and notes. */
import { mostInRound } from '../../../shared/cards/round'
import { count } from '../format'

const cards = (amount: number): string => count(amount, 'kaart', 'kaarten')

export const cardsText = {
  title: 'Vraagkaarten',
  practise: 'Oefenen met vraagkaarten',
  intro:
    'Van wat u markeerde en noteerde maakt Naslag kaarten: een vraag aan de voorkant, de passage aan de achterkant. Niemand ziet wat u wist.',
  none: 'Er is nog niets om kaarten van te maken.',
  noneAdvice:
    'Markeer in de tekst wat u wilt onthouden, of schrijf er een vraag bij. Bladwijzers en lege notities worden geen kaart.',
  nothingFits: 'Wat het filter van de aantekeningen nu toont, levert geen kaarten op.',
  toFilter: 'Filter van de aantekeningen wijzigen',
  offered: (amount: number) =>
    amount === 1
      ? 'Er is 1 kaart van wat het filter van de aantekeningen nu toont.'
      : `Er zijn ${cards(amount)} van wat het filter van de aantekeningen nu toont.`,
  states: (missed: number, fresh: number, known: number) =>
    `${missed} de vorige keer gemist, ${fresh} nog niet gevraagd, ${known} geweten.`,
  size: `Een ronde is hoogstens ${mostInRound} kaarten en begint met wat u de vorige keer niet wist.`,
  keys: 'Enter of de spatiebalk draait een kaart om. Daarna: pijl naar rechts voor ‘Wist ik’, pijl naar links voor ‘Nog eens’.',
  begin: 'Ronde beginnen',
  at: (at: number, of: number) => `Kaart ${at} van ${of}`,
  again: 'Deze kaart komt terug, omdat u hem miste.',
  progress: 'Voortgang van de ronde',
  front: 'Vraag',
  back: 'Antwoord',
  gap: 'weggelaten woorden',
  ask: {
    question: 'Uw eigen vraag bij een passage:',
    gap: 'Welke woorden horen hier?',
    note: 'Welke passage hoort bij uw notitie?',
    heading: 'Hoe gaat deze passage verder?'
  },
  from: (section: string, report: string | null) =>
    report === null ? section : `${section} – ${report}`,
  turn: 'Omdraaien',
  known: 'Wist ik',
  missed: 'Nog eens',
  notes: 'Uw notitie',
  toPassage: (place: string) => `Naar de passage: ${place}`,
  stop: 'Ronde afbreken',
  result: {
    title: 'Ronde klaar',
    known: (known: number, of: number) =>
      known === of
        ? `U wist ${of === 1 ? 'de kaart' : `alle ${of} kaarten`} meteen.`
        : `U wist ${known} van de ${cards(of)} meteen.`,
    missed: (amount: number) =>
      amount === 1
        ? 'Eén kaart kwam terug. Daarmee begint de volgende ronde.'
        : `${cards(amount)} kwamen terug. Daarmee begint de volgende ronde.`,
    list: 'Wat terugkwam',
    again: 'Nog een ronde',
    toNotebook: 'Naar uw aantekeningen'
  }
} as const
