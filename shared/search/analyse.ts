/** The words of a text as search keeps them: one analysis for what is indexed and what is typed. */
import { splitCompound } from '../text/compounds'
import { baseOf, type IsKnown } from '../text/inflect'
import { wordsOf, type Token, type Word } from '../text/tokens'
import { stopWords } from './stop-words'

export interface Analysed {
  /** One a word of the text, in its order; a word held together by joiners in its joined form. */
  readonly words: readonly Token[]
  /** Forms that lead to the text beside those: parts of joined words, elided compounds written out. */
  readonly more: readonly Token[]
}

/** The parts of a compound, the head last; null when it is none. */
export type Splitter = (form: string) => readonly string[] | null

/** A Dutch word shorter than this is by chance inside of too many others to be taken for a part. */
const shortestWord = 4

/**
 * Cuts compounds into words of the texts, or of Dutch where the texts have none; the same when a text is
 * marked as when it was indexed.
 */
export const splitterOf =
  (has: IsKnown, isWord: IsKnown): Splitter =>
  (form) => {
    const isPart = (part: string): boolean => !stopWords.has(part) && has(part)
    return (
      splitCompound(form, isPart) ??
      splitCompound(
        form,
        (part) =>
          isPart(part) || (part.length >= shortestWord && isWord(part) && !stopWords.has(part))
      )
    )
  }

/**
 * The base a form is kept under, in an index that `has` some words: stop words, numbers and what only its
 * capitals tell apart are under themselves.
 */
export const baseNamer =
  (has: IsKnown, isWord: IsKnown) =>
  (form: string): string =>
    stopWords.has(form) || /\p{Nd}|\^/u.test(form)
      ? form
      : baseOf(form, (word) => has(word) && !stopWords.has(word), isWord)

/** Before the form of an abbreviation in capitals that is a common word otherwise: OM, IS. */
const capitalSign = '^'

const isCapitals = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text)

/** The form of an abbreviation that only its capitals tell from a common word. */
export const capitalForm = (form: string): string => capitalSign + form

/** In a compound capitals tell nothing apart. */
const commonForm = (form: string): string =>
  form.startsWith(capitalSign) ? form.slice(capitalSign.length) : form

/** A form as a reader may see it: without the sign of capitals. */
export const visibleForm = (form: string): string =>
  form.startsWith(capitalSign) ? form.slice(1).toUpperCase() : form

const wholeOf = (text: string, { parts, joined }: Word): Token | undefined => {
  const [first] = parts
  if (joined !== null) return joined
  return first !== undefined &&
    stopWords.has(first.form) &&
    isCapitals(text.slice(first.start, first.end))
    ? { ...first, form: capitalForm(first.form) }
    : first
}

/** Between an elided part and the compound that completes it: `gebieds-, contact- of uitreisverbod`. */
const farthestHead = 6

const elisionAfter = /^[-‐‑](?![\p{L}\p{M}\p{Nd}])/u

const elidedIn = (text: string, words: readonly Token[], split: Splitter): readonly Token[] =>
  words.flatMap((word, at) => {
    if (!elisionAfter.test(text.slice(word.end, word.end + 3))) return []
    for (const next of words.slice(at + 1, at + 1 + farthestHead)) {
      if (elisionAfter.test(text.slice(next.end, next.end + 3)) || stopWords.has(next.form))
        continue
      const head = split(next.form)?.at(-1)
      return head === undefined ? [] : [{ ...word, form: commonForm(word.form) + head }]
    }
    return []
  })

/** Analyses a text; positions count its words. */
export const analyse = (text: string, split: Splitter): Analysed => {
  const words: Token[] = []
  const more: Token[] = []
  for (const word of wordsOf(text)) {
    const whole = wholeOf(text, word)
    if (whole === undefined) continue
    const position = words.length
    words.push({ ...whole, position })
    if (word.joined !== null) more.push(...word.parts.map((part) => ({ ...part, position })))
  }
  return { words, more: [...more, ...elidedIn(text, words, split)] }
}
