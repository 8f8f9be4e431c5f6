/** What the find bar says. */
export const findText = {
  label: 'Zoeken in dit hoofdstuk',
  region: (part: string) => `Zoeken in ${part}`,
  field: 'Woorden om te zoeken',
  next: 'Volgende vondst',
  previous: 'Vorige vondst',
  wholeWords: 'Hele woorden',
  matchCase: 'Hoofdletters',
  close: 'Zoeken sluiten',
  none: 'Niet gevonden',
  position: (at: number, total: number) => `${at} van ${total}`,
  fromStart: 'Verder vanaf het begin',
  fromEnd: 'Verder vanaf het einde'
} as const
