import type { DraftBlock } from './draft'

/**
 * The unit of the proof: a maximal run of non-space characters, without Markdown syntax. Footnote
 * marks and superscripts are part of it, and it says how it is marked, so that a lost bold figure or
 * a lost link is a difference too.
 */
export interface Word {
  readonly text: string
  /** How many of its characters are strong. */
  readonly strong: number
  /** Where it links to, or null. */
  readonly link: string | null
}

/** A stretch of text with its marks, before it is cut into words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Text with marks as offsets, as both sides of the proof have it. */
export interface MarkedText {
  readonly text: string
  readonly strong: readonly Span[]
  readonly links: readonly (Span & { readonly href: string })[]
  /** Footnote marks, in the order of their offsets. */
  readonly footnotes: readonly { readonly at: number; readonly label: string }[]
}

const overlap = (span: Span, start: number, end: number): number =>
  Math.max(0, Math.min(span.end, end) - Math.max(span.start, start))

/** How a footnote mark is written inside a word. */
const footnoteMark = (label: string): string => `[^${label}]`

const withFootnotes = (word: string, start: number, marked: MarkedText): string => {
  const end = start + word.length
  // A mark hangs on the character before it; at the very start of a text, on the one after it.
  return marked.footnotes
    .filter(({ at }) => (at > start && at <= end) || (at === 0 && start === 0))
    .reduceRight(
      (text, { at, label }) =>
        text.slice(0, at - start) + footnoteMark(label) + text.slice(at - start),
      word
    )
}

/** Cuts marked text into words. */
export const wordsOf = (marked: MarkedText): readonly Word[] =>
  [...marked.text.matchAll(/\S+/gu)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    return {
      text: marked.footnotes.length === 0 ? match[0] : withFootnotes(match[0], start, marked),
      strong: marked.strong.reduce((sum, span) => sum + overlap(span, start, end), 0),
      link: marked.links.find((span) => overlap(span, start, end) > 0)?.href ?? null
    }
  })

/** A word without marks. */
export const plainWord = (text: string): Word => ({ text, strong: 0, link: null })

/** The words of plain text, as repairs and the contents page give it. */
export const plainWords = (text: string): readonly string[] => text.match(/\S+/gu) ?? []

/** Words as a reader sees them. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** Equal for words that are equal in text and marks. */
export const keyOf = (words: readonly Word[]): string =>
  words
    .map(({ text, strong, link }) =>
      strong === 0 && link === null ? text : `${text}\n${strong}\n${link ?? ''}`
    )
    .join(' ')

const numberWord = (block: DraftBlock): string | null => {
  if (block.kind === 'heading') return block.chapter === null ? null : `${block.chapter}.`
  if (block.kind === 'list-item') return block.marker === 'bullet' ? null : `${block.marker}.`
  if (block.kind === 'footnote') return `${footnoteMark(block.label)}:`
  return null
}

/** The words of a block of report.md, with the number or mark that is printed before it. */
export const wordsOfBlock = (block: DraftBlock): readonly Word[] => {
  const words = wordsOf({
    text: block.text,
    strong: block.marks.filter((mark) => mark.kind === 'strong'),
    links: block.marks
      .filter((mark) => mark.kind === 'link')
      .map(({ start, end, href }) => ({ start, end, href: href ?? '#' })),
    footnotes: block.marks.filter((mark) => mark.kind === 'footnote')
  })
  const number = numberWord(block)
  return number === null ? words : [plainWord(number), ...words]
}

/** The key of a block's words. Most blocks have no marks: their text is their key, once spaced evenly. */
export const keyOfBlock = (block: DraftBlock): string => {
  if (block.marks.length > 0) return keyOf(wordsOfBlock(block))
  const text = block.text.trim().replaceAll(/\s+/gu, ' ')
  const number = numberWord(block)
  return number === null ? text : `${number} ${text}`
}
