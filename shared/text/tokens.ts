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
const wordCharacter = /^[\p{L}\p{M}\p{Nd}]$/u
const digit = /^\p{Nd}$/u
/** Characters that hold two parts together. A comma does so between digits only. */
const joiners = new Set("&'’‐‑./:-,")
const comma = ','

/** Code units below this are looked up: a regular expression for each would take most of the time. */
const known = 0x250
const knownWord = Uint8Array.from({ length: known }, (_, code) =>
  wordCharacter.test(String.fromCharCode(code)) ? 1 : 0
)

/** How many code units the word character at a place has; 0 when there is none. */
const wordCharacterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < known) return knownWord[code] ?? 0
  const point = text.codePointAt(at)
  if (point === undefined) return 0
  const character = String.fromCodePoint(point)
  return wordCharacter.test(character) ? character.length : 0
}

const isDigitAt = (text: string, at: number): boolean => digit.test(text.charAt(at))

/** The end of the run of word characters from a place on. */
const endOfPart = (text: string, from: number): number => {
  let at = from
  for (let length = wordCharacterAt(text, at); length > 0; length = wordCharacterAt(text, at)) {
    at += length
  }
  return at
}

/** Does a joiner at a place hold together what stands before and after it? */
const isJoined = (text: string, at: number): boolean => {
  const character = text.charAt(at)
  if (!joiners.has(character) || wordCharacterAt(text, at + 1) === 0) return false
  return character !== comma || (isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
}

/** Cuts a text into words. Index and query both pass through here, so that they always agree. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  let position = 0
  for (let at = 0; at < text.length;) {
    if (wordCharacterAt(text, at) === 0) {
      at += 1
      continue
    }
    const parts: Token[] = []
    for (;;) {
      const end = endOfPart(text, at)
      const form = fold(text.slice(at, end))
      if (form !== '') parts.push({ form, start: at, end, position: position++ })
      at = end
      if (!isJoined(text, at)) break
      at += 1
    }
    if (parts.length > 0) words.push({ parts, joined: joinedOf(parts) })
  }
  return words
}

const joinedOf = (parts: readonly Token[]): Token | null => {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return {
    form: parts.map(({ form }) => form).join(''),
    start: first.start,
    end: last.end,
    position: first.position
  }
}

/** All forms a text can be found by: every part, and every joined form, in the order of the text. */
export const tokensOf = (text: string): readonly Token[] =>
  wordsOf(text).flatMap(({ parts, joined }) => (joined === null ? parts : [joined, ...parts]))
