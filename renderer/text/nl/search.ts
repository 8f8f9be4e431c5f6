import { entryKindNames } from '../../../shared/nl/entries'
import type { Annotation } from '../../../shared/notes/model'
import type { HitKind, Reason } from '../../../shared/search/model'
import { withSigns } from '../../../shared/text/unseen'
import { count } from '../format'

/** What a hit is. */
const kind: Readonly<Record<HitKind, string>> = {
  heading: 'Kop',
  text: 'Tekst',
  box: 'Kader',
  footnote: 'Voetnoot',
  ...entryKindNames,
  note: 'Notitie',
  answer: 'Uw antwoord'
}

/** What the reader made, by its kind. */
const own: Readonly<Record<Annotation['kind'], string>> = {
  note: 'Uw notitie',
  highlight: 'Uw markering',
  bookmark: 'Uw bladwijzer'
}

/** The same, of a colleague. */
const lent: Readonly<Record<Annotation['kind'], string>> = {
  note: 'Notitie',
  highlight: 'Markering',
  bookmark: 'Bladwijzer'
}

/** The same, of many. */
const kinds: Readonly<Record<HitKind, string>> = {
  heading: 'Koppen',
  text: 'Lopende tekst',
  box: 'Kaders',
  footnote: 'Voetnoten',
  procedure: 'Werkwijzen',
  organisation: 'Organisaties',
  law: 'Wet- en regelgeving',
  figure: 'Kerncijfers',
  event: 'Gebeurtenissen',
  abbreviation: 'Afkortingen',
  note: 'Notities',
  answer: 'Antwoorden'
}

/** How a word that was typed was found. */
const reason: Readonly<Record<Exclude<Reason, 'exact'>, string>> = {
  prefix: 'begin van het woord',
  joined: 'los of aaneen geschreven',
  inflection: 'andere vorm',
  spelling: 'andere spelling',
  abbreviation: 'afkorting',
  synonym: 'ander woord',
  compound: 'samenstelling',
  typo: 'bedoelde u'
}

/** How a reason is said of a hit. */
const via = (of: Exclude<Reason, 'exact'>, word: string, found: string): string => {
  switch (of) {
    case 'abbreviation':
      return `via afkorting: ${word} = ${found}`
    case 'compound':
      return `via samenstelling: ${found}`
    case 'typo':
      return `bedoelde u: ${found}`
    default:
      return `${reason[of]}: ${found}`
  }
}

const help = [
  {
    sign: 'lokale aanpak',
    meaning: 'deze woorden, ook in een andere vorm; passages met alle woorden eerst'
  },
  { sign: '"lokale aanpak"', meaning: 'precies deze woorden, achter elkaar' },
  { sign: 'politie OF gemeente', meaning: 'een van beide is genoeg' },
  { sign: 'politie EN gemeente', meaning: 'beide moeten er staan' },
  { sign: 'politie NIET gemeente', meaning: 'zonder dit woord' },
  { sign: 'hoofdstuk:2', meaning: 'alleen in dit hoofdstuk' },
  {
    sign: 'soort:kader',
    meaning: 'alleen kaders; ook kop, tekst, voetnoot, wet, notitie, antwoord'
  },
  { sign: 'label:uitzoeken', meaning: 'alleen wat u zo hebt gemarkeerd' },
  { sign: 'art. 14 lid 2 RWN', meaning: 'een wetsartikel of Kamerstuk zoals u het aanhaalt' }
] as const

export const searchText = {
  label: 'Zoek in het rapport',
  clear: 'Zoekwoorden wissen',
  found: (total: number) => `${count(total, 'resultaat', 'resultaten')} gevonden`,
  none: (query: string) => `Geen resultaten voor “${query}”`,
  noneAdvice: 'Probeer minder woorden, een ander woord of alleen het begin van een woord.',
  failed:
    'Zoeken werkt niet. Sluit Naslag en start het opnieuw. Helpt dat niet, installeer Naslag dan opnieuw; uw notities blijven bewaard.',
  choose: 'kiezen',
  open: 'openen',
  close: 'sluiten',
  kind,
  kinds,
  gap: 'Leemte',
  withheld: 'Bij deze passage hoort een noot van de redactie. Open haar om beide te lezen.',
  noteOf: (kind: Annotation['kind'], owner: string | null): string =>
    owner === null ? own[kind] : `${lent[kind]} van ${owner}`,
  /** An answer that somebody handed in. */
  answerOf: (owner: string): string => `Antwoord van ${owner}`,
  via,
  /** Found in the title of a section around the passage only. */
  inTitle: (word: string): string => `in de titel: ${word}`,
  also: (words: string) => `Ook gezocht op: ${words}`,
  alsoWord: (forms: readonly string[], of: Exclude<Reason, 'exact'>) =>
    `${forms.join(', ')} (${reason[of]})`,
  mended: 'Getoond: resultaten voor',
  exactly: (typed: string) => `Zoek toch naar precies “${typed}”`,
  isLiteral: 'Alleen precies deze woorden.',
  notLiteral: 'Zoek ook andere vormen',
  unknown: (words: readonly string[], reports: number) => {
    const searched = reports < 2 ? 'het rapport en uw notities' : 'de rapporten en uw notities'
    return words.length === 1
      ? `“${words.join()}” komt in ${searched} niet voor.`
      : `Deze woorden komen in ${searched} niet voor: ${words.map((word) => `“${word}”`).join(', ')}.`
  },
  near: 'In de buurt',
  nearAdvice: 'Dit lijkt op wat u zoekt, maar bevat niet al uw woorden.'
} as const

export const searchViewText = {
  /** `reports`: how many there are. */
  title: (reports: number) =>
    reports < 2 ? 'Zoeken in het hele rapport' : 'Zoeken in alle rapporten',
  unreadable: (titles: readonly string[]) =>
    `Niet doorzocht, want het kan niet worden gelezen: ${titles.join(', ')}.`,
  windowTitle: (query: string) => (query === '' ? 'Zoeken' : `Zoeken: ${withSigns(query)}`),
  field: 'Zoekwoorden',
  placeholder: 'Zoek in tekst, kaders, voetnoten, begrippen en uw notities',
  results: 'Resultaten',
  order: 'Volgorde',
  byRelevance: 'Beste eerst',
  byPlace: 'Op plaats',
  filters: 'Verfijnen',
  chosen: (amount: number) => count(amount, 'keuze', 'keuzes'),
  byKind: 'Soort',
  byReport: 'Rapport',
  byPart: 'Hoofdstuk',
  byPartOf: (report: string) => `Hoofdstuk in ${report}`,
  /** A chapter, where there is more than one report. */
  partOf: (part: string, report: string) => `${part} (${report})`,
  clearFilters: 'Alles wissen',
  allChoices: (amount: number) => `Alle ${amount} tonen`,
  more: (amount: number) => `${amount} meer tonen`,
  shown: (shown: number, total: number) => `${shown} van ${total} getoond`,
  allShown: (total: number) => `Alle ${total} resultaten tonen`,
  adviceTitle: 'Wat u kunt proberen',
  advice: [
    'minder woorden, of alleen het begin van een woord',
    'een ander woord voor hetzelfde, of de afkorting',
    'het woord zonder aanhalingstekens, EN, OF of NIET'
  ],
  withFilters: 'Met deze keuzes is er niets. Zonder de keuzes misschien wel.',
  helpTitle: 'Preciezer zoeken',
  help,
  recent: 'Recente zoekopdrachten',
  clearRecent: 'Recente zoekopdrachten wissen',
  saved: 'Bewaarde zoekopdrachten',
  noSearches: 'Wat u zoekt, staat hier later terug.',
  save: 'Zoekopdracht bewaren',
  saveShort: 'Bewaren',
  saveAs: 'Bewaren als',
  saveNow: 'Bewaren',
  cancel: 'Annuleren',
  savedAs: (name: string) => `Bewaard als “${name}”`,
  forget: (name: string) => `“${name}” niet langer bewaren`,
  literally: 'letterlijk',
  inPlaceOrder: 'op plaats'
} as const

export const walkText = {
  region: (query: string) => `Treffers voor “${query}”`,
  at: (at: number, total: number, query: string) => `Treffer ${at} van ${total} voor “${query}”`,
  away: (total: number, query: string) => `${count(total, 'treffer', 'treffers')} voor “${query}”`,
  previous: 'Vorige treffer',
  next: 'Volgende treffer',
  toList: 'Terug naar de lijst',
  close: 'Treffers sluiten'
} as const
