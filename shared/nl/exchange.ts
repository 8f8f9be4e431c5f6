/** The words of files in which notes go to other programs. */
import type { Annotation } from '../notes/model'
import { formatInstant } from './dates'
import { meaningNames } from './meanings'

const kinds: Readonly<Record<Annotation['kind'], string>> = {
  note: 'Notitie',
  highlight: 'Markering',
  bookmark: 'Bladwijzer'
}

const amountOf = (amount: number): string =>
  amount === 1 ? '1 aantekening' : `${amount} aantekeningen`

export const exchange = {
  kinds,
  meanings: meaningNames,
  withoutPlace: 'Zonder plaats',
  title: 'Aantekeningen uit Naslag',
  made: (at: number, amount: number) => `Bewaard op ${formatInstant(at)}: ${amountOf(amount)}.`,
  report: (title: string, published: string) => `${title} (${published})`,
  highlight: (meaning: string) => `Markering: ${meaning}`,
  tags: (tags: readonly string[]) => `Labels: ${tags.join(', ')}`,
  when: (created: number, updated: number) =>
    updated === created
      ? formatInstant(created)
      : `${formatInstant(created)}, gewijzigd op ${formatInstant(updated)}`,
  /** Columns of a table, in their order. */
  columns: {
    report: 'Rapport',
    chapter: 'Hoofdstuk',
    section: 'Paragraaf',
    place: 'Plaats',
    page: 'Bladzijde',
    quote: 'Passage',
    entry: 'Naslag',
    kind: 'Soort',
    meaning: 'Betekenis',
    note: 'Notitie of naam',
    tags: 'Labels',
    created: 'Gemaakt',
    updated: 'Gewijzigd',
    link: 'Koppeling'
  },
  /** Stands at the end of a text that is longer than a cell can hold. */
  cutOff: '… [ingekort: een cel kan niet meer bevatten]'
} as const
