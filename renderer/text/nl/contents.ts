import { count, formatDate } from '../format'

/** What the contents pane says. */
export const contentsText = {
  label: 'Inhoud',
  published: (iso: string) => `Uitgave ${formatDate(iso)}`,
  /** Whole per cents of the report. */
  readOfReport: (percent: number) =>
    percent === 0
      ? 'nog niets gelezen'
      : percent === 100
        ? 'helemaal gelezen'
        : `${percent} % gelezen`,

  filter: 'Filter de inhoud',
  clearFilter: 'Filter wissen',
  matches: (amount: number) => `${count(amount, 'kop', 'koppen')} gevonden`,
  noMatches: (query: string) => `Geen kop met “${query}”`,
  noMatchesAdvice:
    'In de inhoud staan alleen koppen. Probeer minder letters, of zoek met het zoekveld bovenaan in de hele tekst.',

  expandAll: 'Alles uitklappen',
  collapseAll: 'Alles inklappen',
  more: 'Meer over de inhoud',
  clearProgress: 'Leesvoortgang wissen',
  cleared: 'De leesvoortgang is gewist.',
  undo: 'Ongedaan maken',
  dismiss: 'Melding sluiten',

  expand: (title: string) => `${title} uitklappen`,
  collapse: (title: string) => `${title} inklappen`,
  /** What is said of a section besides its title, in the order of the row. */
  details: (row: {
    readonly page: number | null
    readonly percent: number
    readonly annotations: number
    readonly place: 'here' | 'within' | null
  }): readonly string[] => [
    ...(row.page === null ? [] : [`bladzijde ${row.page}`]),
    ...(row.percent === 0 ? [] : [row.percent === 100 ? 'gelezen' : `${row.percent} % gelezen`]),
    ...(row.annotations === 0 ? [] : [count(row.annotations, 'aantekening', 'aantekeningen')]),
    ...(row.place === null ? [] : [row.place === 'here' ? 'u bent hier' : 'u leest hierbinnen'])
  ]
} as const
