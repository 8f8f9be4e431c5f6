/** What keys are called when they are said, where their cap alone would not be understood. */
export const spokenKeys: Readonly<Record<string, string>> = {
  '←': 'pijl links',
  '→': 'pijl rechts',
  '↑': 'pijl omhoog',
  '↓': 'pijl omlaag',
  PgUp: 'Page Up',
  PgDn: 'Page Down',
  ',': 'komma',
  '-': 'min',
  '+': 'plus',
  '⌥': 'Option',
  '⇧': 'Shift',
  '⌘': 'Command'
}
