const wordCharacter = /[\p{L}\p{M}\p{Nd}]/u

const isWordCharacter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && wordCharacter.test(text.charAt(at))

/** Does the stretch begin and end where words do? "art" in "artikel" does not. */
export const holdsWholeWords = (text: string, start: number, end: number): boolean =>
  !(isWordCharacter(text, start - 1) && isWordCharacter(text, start)) &&
  !(isWordCharacter(text, end - 1) && isWordCharacter(text, end))

/** The words of a text: runs of letters and digits, with where they start. */
export const wordsIn = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu), ({ 0: word, index: at }) => ({ word, at }))
