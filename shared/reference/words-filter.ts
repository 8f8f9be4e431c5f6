/** The filter over a list of entries: an entry stays when what it is known by has all words that were typed. */
import { fold } from '../text/fold'

/** What something is known by, ready to be looked through again and again. */
export type Known = string

/** Gets ready what something is known by. */
export const knownBy = (words: readonly (string | null)[]): Known =>
  fold(words.filter((one) => one !== null).join('\n'))

/** Around a word that was typed, what is no part of it: `(RWN)`, `29754,` and `art.` */
const edges = /^[.:()'"‘’“”]+|[.:()'"‘’“”]+$/gu

const wordsOf = (typed: string): readonly string[] =>
  fold(typed)
    .split(/[\s,;/]+/u)
    .map((word) => word.replaceAll(edges, ''))
    .filter((word) => word !== '')

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\d/u.test(character)

/** Is a number there, from its first digit on? `14` is in `14 lid 2` and in `140a`, not in `2014`. */
const hasNumber = (known: Known, word: string): boolean => {
  for (let at = known.indexOf(word); at !== -1; at = known.indexOf(word, at + 1)) {
    if (!isDigit(known[at - 1])) return true
  }
  return false
}

const has = (known: Known, word: string): boolean =>
  isDigit(word[0]) ? hasNumber(known, word) : known.includes(word)

/**
 * Says whether something fits what was typed. Case and accents make no difference, nor does the order of
 * the words; a word may be a part of a longer one. Nothing typed fits everything.
 */
export const wordsFilter = (typed: string): ((known: Known) => boolean) => {
  const words = wordsOf(typed)
  return (known) => words.every((word) => has(known, word))
}
