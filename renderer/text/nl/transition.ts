/** What a new edition of a report did to annotations that were made in an earlier one. */
import { count, formatNumber } from '../format'

const annotations = (amount: number): string => count(amount, 'aantekening', 'aantekeningen')

export const transitionText = {
  title: 'Nieuwe editie',
  of: (title: string) => `Uw aantekeningen in ${title}`,
  intro:
    'Hier ziet u wat er is geworden van de tekst waarbij u aantekeningen maakte. U beslist wat u overneemt. Een aantekening blijft daarbij één aantekening: zij krijgt een plaats in deze editie, en in de eerdere editie staat zij waar zij stond.',
  from: (amount: number, editions: readonly string[]) =>
    `${annotations(amount)} uit ${editions.join(' en ')}`,
  gone: (edition: string) => `de editie ‘${edition}’, die niet meer is geïnstalleerd`,
  taken: (amount: number) =>
    amount === 1
      ? '1 aantekening is overgenomen in deze editie.'
      : `${annotations(amount)} zijn overgenomen in deze editie.`,
  none: 'U hebt geen aantekeningen in een eerdere editie van dit rapport die nog een plaats moeten krijgen.',
  reading: 'Uw aantekeningen worden gelezen.',
  seeking: (done: number, all: number) =>
    `De plaatsen worden opgezocht: ${done} van ${annotations(all)}.`,
  groups: {
    label: 'Wat er van de tekst is geworden',
    kept: 'Ongewijzigd',
    moved: 'Verplaatst',
    edited: 'Gewijzigd',
    dropped: 'Vervallen'
  },
  advice: {
    kept: 'De tekst staat er nog, op dezelfde plaats. Het nummer van de alinea kan anders zijn.',
    moved: 'De tekst staat er nog, op een andere plaats.',
    edited:
      'De tekst is veranderd, of het is niet zeker welke plaats het is. Zeg bij elke passage waar uw aantekeningen horen.',
    dropped:
      'De tekst staat niet meer in het rapport. De aantekening is bewaard, met de tekst van toen. U kunt haar zelf terugzetten bij een andere passage.'
  },
  empty: {
    kept: 'Er is niets meer over te nemen dat op dezelfde plaats staat.',
    moved: 'Er is niets meer over te nemen dat op een andere plaats staat.',
    edited: 'Er is niets meer na te kijken.',
    dropped: 'Er is niets vervallen dat u nog niet bekeek.'
  },
  legend: {
    gone: 'Doorgestreept',
    goneMeans: ' stond er en staat er niet meer, ',
    new: 'onderstreept',
    newMeans: ' is nieuw.'
  },
  spoken: { gone: '[vervallen: ', new: '[nieuw: ', end: ']' },
  takeAll: (amount: number) =>
    `Alle ongewijzigde en verplaatste overnemen (${formatNumber(amount)})`,
  taking: 'De aantekeningen worden overgenomen…',
  takeOne: 'Overnemen',
  takeOneAt: (place: string, words: string) => `Overnemen bij ${place}: ${words}`,
  was: 'Toen',
  now: 'Nu',
  wasAt: (place: string) => `Toen: ${place}`,
  nowAt: 'Nu: ',
  /** Of a reference entry that an annotation is about. */
  entryGone: 'staat niet meer in de naslag van deze editie. De aantekening blijft bij de passage.',
  question: (at: number, of: number) => `Passage ${at} van ${of}`,
  partGone: 'Dit deel van de passage staat niet meer in het rapport.',
  more: (amount: number) =>
    amount === 1
      ? 'Hierna wordt nog één deel van deze passage gevraagd.'
      : `Hierna worden nog ${amount} delen van deze passage gevraagd.`,
  here: 'Hier hoort het',
  hereAt: (place: string) => `Hier hoort het: ${place}`,
  elsewhere: 'Ergens anders…',
  elsewhereFor: (quote: string) => `Ergens anders: ${quote}`,
  nowhere: 'Zonder plaats',
  nowhereFor: (quote: string) => `Zonder plaats: ${quote}`,
  withoutPart: 'Zonder dit deel',
  withoutPartFor: (quote: string) => `Zonder dit deel: ${quote}`,
  putBack: 'Terugzetten…',
  putBackFor: (quote: string) => `Terugzetten: ${quote}`,
  leave: 'Zonder plaats laten',
  leaveFor: (quote: string) => `Zonder plaats laten: ${quote}`,
  leaveAll: (amount: number) => `Alle ${formatNumber(amount)} zonder plaats laten`,
  left: (amount: number) => `Zonder plaats (${formatNumber(amount)})`,
  leftAdvice: 'Dit hebt u bekeken. Terugzetten kan altijd nog.',
  acts: {
    takenOver: (amount: number) => `${annotations(amount)} overgenomen`,
    placed: (amount: number, place: string) => `${annotations(amount)} geplaatst bij ${place}`,
    partLeftOut: 'deel van een passage weggelaten',
    left: (amount: number) => `${annotations(amount)} zonder plaats gelaten`
  },
  notice: {
    title: 'Er is een nieuwe editie van dit rapport',
    body: (amount: number) =>
      `U maakte ${annotations(amount)} in een eerdere editie. Kijk wanneer het u uitkomt wat daarvan is geworden. Er gaat niets verloren.`,
    open: 'Aantekeningen bekijken',
    dismiss: 'Melding over de nieuwe editie sluiten'
  },
  inPane: 'Uw aantekeningen uit de eerdere editie staan nu op een rij, naast dit paneel.',
  outstanding: (amount: number) =>
    amount === 1
      ? '1 aantekening uit een eerdere editie heeft hier nog geen vaste plaats.'
      : `${annotations(amount)} uit een eerdere editie hebben hier nog geen vaste plaats.`,
  toPage: 'Bekijken en overnemen'
} as const
