/** Every Dutch text that the compiler itself puts into a compiled corpus, or asks editors to write. */
export const nl = {
  /** What a gap says to the reader: numbers are never guessed. */
  gap: 'De cijfers van deze figuur ontbreken in de brontekst',
  /** The editor's note on a box title that the print does not have. */
  addedTitle:
    'Deze titel is toegevoegd door de redactie: in de brontekst heeft dit kader geen titel.',
  /** Months as a title page prints them. */
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december'
  ]
} as const

/** The words of the format that editors write in report.md. */
export const syntax = {
  box: 'kader',
  gap: 'cijfers-ontbreken',
  note: 'redactienoot',
  chapterNumber: 'nummer',
  added: 'toegevoegd'
} as const
