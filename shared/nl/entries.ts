/** What reference entries are called. */
import type { EntryKind, TitledEntry } from '../reference/entry'

export const entryKindNames: Readonly<Record<EntryKind, string>> = {
  procedure: 'Werkwijze',
  organisation: 'Organisatie',
  law: 'Wet- en regelgeving',
  figure: 'Kerncijfer',
  event: 'Gebeurtenis',
  abbreviation: 'Afkorting'
}

/** "Werkwijze: VERA-2R". */
export const entryInWords = ({ entry, title }: Pick<TitledEntry, 'entry' | 'title'>): string =>
  `${entryKindNames[entry]}: ${title}`
