/** What a reader takes out of the report: the words of one block, or of several in reading order. */
import type { Block } from '../corpus/model'
import { markup, type Html } from './html'

/** A part of a block's text: [start, end) in UTF-16 code units. */
export interface Excerpt {
  readonly block: Block
  readonly start: number
  readonly end: number
}

export type Passage = readonly [Excerpt, ...Excerpt[]]

/** The whole text of a block. */
export const wholeBlock = (block: Block): Passage => [{ block, start: 0, end: block.text.length }]

/** The excerpts a reference speaks of: the text, and a heading only where nothing else was taken. */
export const citedIn = (passage: Passage): Passage => {
  const [first, ...rest] = passage.filter(({ block }) => block.kind !== 'heading')
  return first === undefined ? passage : [first, ...rest]
}

/** Leaves out white space at the edges, and excerpts of nothing else. */
export const trimmed = (passage: readonly Excerpt[]): readonly Excerpt[] =>
  passage.flatMap(({ block, start, end }) => {
    const text = block.text.slice(start, end)
    const from = start + text.length - text.trimStart().length
    const length = text.trim().length
    return length === 0 ? [] : [{ block, start: from, end: from + length }]
  })

/** The report's words and nothing else; items of a list stand closer together than paragraphs. */
export const wordsOf = (passage: readonly Excerpt[]): string =>
  passage
    .map(({ block, start, end }, index) => {
      const before = passage[index - 1]?.block
      const areItems = before?.kind === 'list-item' && block.kind === 'list-item'
      const gap = index === 0 ? '' : areItems ? '\n' : '\n\n'
      return gap + block.text.slice(start, end)
    })
    .join('')

/** The report's words as markup, with strong text and lists as they were. */
export const markupOf = (passage: readonly Excerpt[]): readonly Html[] =>
  passage
    .map((excerpt, index) => {
      const words = strongIn(excerpt)
      const list = listOf(excerpt)
      if (list === null) {
        return excerpt.block.kind === 'heading'
          ? markup`<p><strong>${words}</strong></p>`
          : markup`<p>${words}</p>`
      }
      const { open, close } = listTags[list]
      return [
        ...(listOf(passage[index - 1]) === list ? [] : [open]),
        itemOf(excerpt.block, words),
        ...(listOf(passage[index + 1]) === list ? [] : [close])
      ]
    })
    .flat()

const listTags = {
  ul: { open: markup`<ul>`, close: markup`</ul>` },
  ol: { open: markup`<ol>`, close: markup`</ol>` }
} as const

const listOf = (excerpt: Excerpt | undefined): keyof typeof listTags | null => {
  if (excerpt?.block.kind !== 'list-item') return null
  return excerpt.block.marker === 'bullet' ? 'ul' : 'ol'
}

/** Cuts an excerpt at the edges of strong text. */
const strongIn = ({ block, start, end }: Excerpt): readonly Html[] => {
  const strong = block.marks.filter((mark) => mark.kind === 'strong')
  const cuts = strong
    .flatMap((mark) => [mark.start, mark.end])
    .filter((cut) => cut > start && cut < end)
  const edges = [...new Set([start, ...cuts, end])].sort((one, other) => one - other)
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start
    const text = block.text.slice(from, to)
    return strong.some((mark) => mark.start <= from && mark.end >= to)
      ? markup`<strong>${text}</strong>`
      : markup`${text}`
  })
}

/** An item keeps its printed ordinal, also when those before it were not taken. */
const itemOf = (block: Block, words: readonly Html[]): Html =>
  block.kind === 'list-item' && block.marker !== 'bullet'
    ? markup`<li value="${String(block.marker)}">${words}</li>`
    : markup`<li>${words}</li>`
