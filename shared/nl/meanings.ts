import type { Meaning } from '../notes/model'

/** What the meanings of a highlight are called, on the screen and in files. */
export const meaningNames: Readonly<Record<Meaning, string>> = {
  belangrijk: 'Belangrijk',
  'mee-eens': 'Mee eens',
  uitzoeken: 'Uitzoeken',
  bespreken: 'Bespreken'
}
