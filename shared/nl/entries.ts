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

/** What is said of an entry in short. */
export const briefText = {
  purpose: 'Doel',
  lead: 'Leiding',
  steps: 'Stappen',
  role: 'Rol',
  abbreviation: 'Afkorting',
  number: 'Nummer',
  about: 'Waarover',
  value: 'Waarde',
  period: 'Periode',
  reference: 'Peildatum',
  date: 'Datum',
  meaning: 'Voluit',
  nothing: 'De rapportage zegt hier niets over.',
  added: (text: string) => `${text} (toegevoegd door de redactie)`,
  until: (from: string, to: string) => `${from} tot en met ${to}`,
  around: (date: string) => `omstreeks ${date}`
} as const
