/** Characters as a reader sees them (extended grapheme clusters, Unicode Standard Annex 29). */

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Below U+0300 nothing combines, and in general punctuation only the joiners and marks of direction do;
 * a carriage return goes with the line feed after it.
 */
// eslint-disable-next-line no-control-regex -- all code units are meant
const eachOfItself = /^[\u0000-\u000c\u000e-\u02ff\u2010-\u2029\u202f-\u205f]*$/

/** Whether every code unit of a text is a character to a reader. */
export const isPlain = (text: string): boolean => eachOfItself.test(text)

/** The characters of a text, with where they start. */
export const graphemesOf = (
  text: string
): Iterable<{ readonly segment: string; readonly index: number }> => segmenter.segment(text)

/**
 * The character that holds a place of a text, as the range it takes. At its first code unit that is a
 * place between two characters as well.
 */
const around = (text: string, at: number): readonly [start: number, end: number] => {
  // None at the end of a text.
  const found = segmenter.segment(text).containing(at)
  return found === undefined ? [at, at] : [found.index, found.index + found.segment.length]
}

/** The nearest boundary of characters at or before a place. */
export const boundaryBefore = (text: string, at: number): number =>
  isPlain(text) ? at : around(text, at)[0]

/** The nearest boundary of characters at or after a place. */
export const boundaryAfter = (text: string, at: number): number => {
  if (isPlain(text)) return at
  const [start, end] = around(text, at)
  return start === at ? at : end
}
