import { fold } from './fold'

/** A word of a text: its folded form and where it stands, `end` exclusive, in UTF-16 code units. */
export interface Token {
  readonly form: string
  readonly start: number
  readonly end: number
  /** Counts the words of the text from 0; a joined form stands at the position of its first part. */
  readonly position: number
}

/** A run of letters and digits held together by joiners: `DT&V`, `VERA-2R`, `2016/681`, `1,5`. */
export interface Word {
  readonly parts: readonly Token[]
  /** The parts written as one (`dtv`), or null for a word of one part. */
  readonly joined: Token | null
}

// \p{Nd} and not \p{N}: a superscript digit is a footnote mark, never part of a word or a number.
const part = String.raw`[\p{L}\p{M}\p{Nd}]+`
// A comma joins digits only; between words it stands without a space by mistake.
const joiner = String.raw`(?:[&'’‐‑./:-]|(?<=\p{Nd}),(?=\p{Nd}))`
const wordPattern = new RegExp(String.raw`${part}(?:${joiner}${part})*`, 'gu')
const partPattern = new RegExp(part, 'gu')

/** Cuts a text into words. Index and query both pass through here, so that they always agree. */
export const wordsOf = (text: string): readonly Word[] => {
  let position = 0
  return Array.from(text.matchAll(wordPattern)).flatMap(({ 0: word, index: wordStart }) => {
    const parts = Array.from(word.matchAll(partPattern)).flatMap(({ 0: piece, index }): Token[] => {
      const form = fold(piece)
      if (form === '') return []
      const start = wordStart + index
      return [{ form, start, end: start + piece.length, position: position++ }]
    })
    const [first] = parts
    const last = parts.at(-1)
    if (first === undefined || last === undefined) return []
    const joined =
      first === last
        ? null
        : {
            form: parts.map(({ form }) => form).join(''),
            start: first.start,
            end: last.end,
            position: first.position
          }
    return [{ parts, joined }]
  })
}

/** All forms a text can be found by: every part, and every joined form, in the order of the text. */
export const tokensOf = (text: string): readonly Token[] =>
  wordsOf(text).flatMap(({ parts, joined }) => (joined === null ? parts : [joined, ...parts]))
