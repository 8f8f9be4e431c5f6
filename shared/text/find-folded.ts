import { fold } from './fold'

/** A folded text that knows which character of the text each of its own characters came from. */
export interface FoldedText {
  readonly form: string
  /** For each UTF-16 code unit of `form`: start and end of its source in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Spans of a text as [start, end) in UTF-16 code units, ascending and apart. */
export type TextSpans = readonly (readonly [start: number, end: number])[]

const known = new Map<string, string>()

const foldOne = (character: string): string => {
  const before = known.get(character)
  if (before !== undefined) return before
  const form = fold(character)
  known.set(character, form)
  return form
}

/**
 * Folds a text character by character, so that places in the folded form lead back to the text. A
 * loose diacritic has no form of its own and belongs to the letter before it.
 */
export const foldedText = (text: string): FoldedText => {
  let form = ''
  let at = 0
  const starts: number[] = []
  const ends: number[] = []
  for (const character of text) {
    const folded = foldOne(character)
    const end = at + character.length
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    starts.push(...Array.from({ length: folded.length }, () => at))
    ends.push(...Array.from({ length: folded.length }, () => end))
    form += folded
    at = end
  }
  return { form, starts, ends }
}

/** The folded form alone, for a first look at many texts. */
export const foldedForm = (text: string): string => {
  let form = ''
  for (const character of text) form += foldOne(character)
  return form
}

/** The words of what a reader typed, folded as the texts are. */
export const foldedWords = (query: string): readonly string[] =>
  foldedForm(query)
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Where the words stand in the text; occurrences that overlap or touch become one span. */
export const spansOfWords = (
  { form, starts, ends }: FoldedText,
  words: readonly string[]
): TextSpans => {
  const found: [number, number][] = []
  for (const word of words) {
    for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0])
    }
  }
  found.sort(([one], [other]) => one - other)
  const spans: [number, number][] = []
  for (const [start, end] of found) {
    const last = spans.at(-1)
    if (last === undefined || start > last[1]) spans.push([start, end])
    else last[1] = Math.max(last[1], end)
  }
  return spans
}
