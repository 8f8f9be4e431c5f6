import { graphemesOf, isPlain } from './graphemes'

/**
 * A text in the form in which texts are compared, that knows where each of its code units came from.
 * White space is one space, quotation marks and dashes are those of a keyboard, three full stops stand
 * for an ellipsis, and what is not seen (soft hyphens, spaces without width) is left out. Characters are
 * composed (NFC); the compatibility forms stay apart, since a footnote mark is no digit.
 */
export interface NormalText {
  readonly form: string
  /** For each code unit of `form`: where its character starts and ends in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A range of code units, `end` exclusive. */
export type Range = readonly [start: number, end: number]

const sameAs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['"', '“”„‟«»″'],
      ["'", '‘’‚‛‹›′'],
      ['-', '‐‑‒–—―−'],
      ['...', '…'],
      ['', '\u00ad\u200b\u2060\ufeff']
    ] as const
  ).flatMap(([form, characters]) => Array.from(characters, (character) => [character, form]))
)

const whiteSpace = /^\s+$/u

const formOf = (character: string): string => {
  if (whiteSpace.test(character)) return ' '
  return Array.from(character.normalize('NFC'), (point) => sameAs[point] ?? point).join('')
}

const known = new Map<string, string>()
/** As many characters as a report may have; a hostile text shall not fill the memory. */
const mostKnown = 4096

const knownFormOf = (character: string): string => {
  const before = known.get(character)
  if (before !== undefined) return before
  const form = formOf(character)
  if (known.size < mostKnown) known.set(character, form)
  return form
}

interface Characters {
  readonly segment: string
  readonly index: number
}

const charactersOf = (text: string): Iterable<Characters> =>
  isPlain(text)
    ? Array.from({ length: text.length }, (_, index) => ({ segment: text.charAt(index), index }))
    : graphemesOf(text)

/** Puts the normal forms of texts behind each other, with a space between them. */
export class NormalTextBuilder {
  readonly #parts: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #isAfterSpace = false

  /** Adds a text that starts at `base` in the whole. */
  add(text: string, base: number): void {
    for (const { segment, index } of charactersOf(text)) this.#put(segment, base + index)
  }

  #put(character: string, start: number): void {
    const form = knownFormOf(character)
    const end = start + character.length
    if (form === ' ' && this.#isAfterSpace) {
      this.#ends[this.#ends.length - 1] = end
      return
    }
    if (form === '') return
    this.#isAfterSpace = form === ' '
    this.#parts.push(form)
    for (let left = form.length; left > 0; left -= 1) {
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  done(): NormalText {
    return { form: this.#parts.join(''), starts: this.#starts, ends: this.#ends }
  }
}

/** The normal form of one text. */
export const normalTextOf = (text: string): NormalText => {
  const builder = new NormalTextBuilder()
  builder.add(text, 0)
  return builder.done()
}

/** The form under which two quotes are the same. */
export const normalQuote = (text: string): string => normalTextOf(text).form.trim()

/** The first place in an ascending list whose value is above a limit. */
const firstAbove = (values: readonly number[], limit: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? Infinity) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Where a range of a text is in its normal form, without white space around it. */
export const rangeInForm = ({ form, starts, ends }: NormalText, [start, end]: Range): Range => {
  let from = firstAbove(ends, start)
  let to = Math.max(from, firstAbove(starts, end - 1))
  while (from < to && form.charAt(from) === ' ') from += 1
  while (to > from && form.charAt(to - 1) === ' ') to -= 1
  return [from, to]
}

/** Where a range of a normal form, that is not empty, is in the text. */
export const rangeInText = ({ starts, ends }: NormalText, [from, to]: Range): Range => [
  starts[from] ?? 0,
  ends[to - 1] ?? 0
]
