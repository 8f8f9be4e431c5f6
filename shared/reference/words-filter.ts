/** The filter over a list of entries: an entry stays when what it is known by has all words that were typed. */
import { foldedForm, foldedWords } from '../text/find-folded'

/** Words that something is known by. */
export type Known = readonly (string | null)[]

/** Around a word that was typed, what is no part of it: `(RWN)`, `29754,` and `art.` */
const edges = /^[.:()'"‘’“”]+|[.:()'"‘’“”]+$/gu

const wordsOf = (typed: string): readonly string[] =>
  foldedWords(typed)
    .flatMap((word) => word.split(/[,;/]/u))
    .map((word) => word.replaceAll(edges, ''))
    .filter((word) => word !== '')

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\d/u.test(character)

/** Is a number there, from its first digit on? `14` is in `14 lid 2` and in `140a`, not in `2014`. */
const hasNumber = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isDigit(text[at - 1])) return true
  }
  return false
}

const has = (text: string, word: string): boolean =>
  isDigit(word[0]) ? hasNumber(text, word) : text.includes(word)

/**
 * Says whether something fits what was typed. Case and accents make no difference, nor does the order of
 * the words; a word may be a part of a longer one. Nothing typed fits everything.
 */
export const wordsFilter = (typed: string): ((known: Known) => boolean) => {
  const words = wordsOf(typed)
  if (words.length === 0) return () => true
  return (known) => {
    const text = foldedForm(known.filter((one) => one !== null).join('\n'))
    return words.every((word) => has(text, word))
  }
}
