/** What a passphrase must be. Length is what makes guessing hopeless; kinds of characters are not asked for. */

/** In characters, as a reader counts them. */
export const shortest = 12
const fewestDifferent = 5

/** In UTF-16 code units, so that nobody sends a book. */
export const longest = 1_000

export type PassphraseProblem = 'short' | 'uniform' | 'long'

/** What is wrong with a new passphrase; null when it can be used. */
export const problemOf = (passphrase: string): PassphraseProblem | null => {
  const characters = Array.from(passphrase.normalize('NFC'))
  if (passphrase.length > longest) return 'long'
  if (characters.length < shortest) return 'short'
  return new Set(characters).size < fewestDifferent ? 'uniform' : null
}
