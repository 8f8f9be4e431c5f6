/** Where words begin and end. \p{Nd} and not \p{N}: a superscript digit is a footnote mark, no word. */
const wordCharacter = /[\p{L}\p{M}\p{Nd}]/u
const wordAtEnd = /[\p{L}\p{M}\p{Nd}]$/u

const isWordAt = (text: string, at: number): boolean => {
  const point = text.codePointAt(at)
  return point !== undefined && wordCharacter.test(String.fromCodePoint(point))
}

/** Two code units hold every character, also one outside of the basic plane. */
const isWordBefore = (text: string, at: number): boolean =>
  wordAtEnd.test(text.slice(Math.max(0, at - 2), at))

/** Does the stretch begin and end where words do? "art" in "artikel" does not. */
export const holdsWholeWords = (text: string, start: number, end: number): boolean =>
  !(isWordBefore(text, start) && isWordAt(text, start)) &&
  !(isWordBefore(text, end) && isWordAt(text, end))

/** The words of a text: runs of letters and digits, with where they start. */
export const wordsIn = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu), ({ 0: word, index: at }) => ({ word, at }))
