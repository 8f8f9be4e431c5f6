/** Choosing words in the text, and what can be done with them. */
export const selectionText = {
  label: 'Met de gekozen woorden',
  note: 'Notitie',
  partOf: (place: string) => `Deel van ${place} kiezen`,
  advice:
    'Selecteer woorden met Shift en de pijltoetsen, of met de muis. Kies dan wat u ermee wilt.',
  field: 'Tekst om uit te kiezen',
  nothing: 'Nog niets gekozen.',
  chosen: (words: string) => `Gekozen: “${words}”`
} as const
