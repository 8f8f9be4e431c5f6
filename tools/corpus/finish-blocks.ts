import type { Block, BlockId, Mark } from '../../shared/corpus/model'
import type { Match } from './align'
import type { DraftBlock } from './draft'
import type { DraftMark } from './inline'
import { pageFinder } from './pages'
import type { FootnoteTies } from './reading-order'
import { sectionId } from './sections'

/** What a proven block still lacks. */
export interface Finish {
  readonly ids: ReadonlyMap<DraftBlock, BlockId>
  readonly footnotes: FootnoteTies
  /** Printed pages of headings, by their ids. */
  readonly pages: ReadonlyMap<string, number | null>
}

/** The lines of source.txt that a block's words came from, in order. */
const linesOf = ({ chunk }: Match): readonly number[] =>
  [...new Set(chunk.words.flatMap(({ lines }) => lines))].sort((one, other) => one - other)

/** Says on which printed page a block starts, where that is certain. */
const pageReader = (
  matches: readonly Match[],
  sources: ReadonlyMap<DraftBlock, readonly number[]>,
  { footnotes, pages }: Finish
): ((block: DraftBlock) => number | null) => {
  const headings = matches.flatMap(({ block }) => {
    const page = block.kind === 'heading' ? (pages.get(block.section) ?? null) : null
    const line = sources.get(block)?.[0]
    return page === null || line === undefined ? [] : [{ page, line }]
  })
  const certainPage = pageFinder(headings)
  const pageOf = (block: DraftBlock): number | null => {
    if (block.kind === 'footnote') {
      // A footnote is printed on the page of its mark.
      const from = footnotes.carrierOf(block)
      return from === undefined ? null : pageOf(from)
    }
    const printed = block.kind === 'heading' ? (pages.get(block.section) ?? null) : null
    return printed ?? certainPage(sources.get(block)?.[0])
  }
  return pageOf
}

/** Gives the proven blocks their ids, numbers, pages and source lines. */
export const finishBlocks = (matches: readonly Match[], finish: Finish): readonly Block[] => {
  const { ids, footnotes } = finish
  const sources = new Map(matches.map((match) => [match.block, linesOf(match)]))
  const pageOf = pageReader(matches, sources, finish)
  const numbers = new Map<string, number>()
  const idOf = (block: DraftBlock | undefined): BlockId => {
    const id = block === undefined ? undefined : ids.get(block)
    if (id === undefined) throw new Error('a block is finished before it has its id')
    return id
  }
  const markOf = (block: DraftBlock, mark: DraftMark): Mark =>
    mark.kind === 'footnote' ? { ...mark, block: idOf(footnotes.noteOf(block, mark.label)) } : mark
  const nextNumber = (section: string): number => {
    const number = (numbers.get(section) ?? 0) + 1
    numbers.set(section, number)
    return number
  }
  return matches.map(({ block }): Block => {
    const base = {
      id: idOf(block),
      section: sectionId(block.section),
      text: block.text,
      marks: block.marks.map((mark) => markOf(block, mark)),
      page: pageOf(block),
      source: sources.get(block) ?? [],
      note: block.note
    }
    switch (block.kind) {
      case 'heading':
        return { ...base, kind: 'heading', level: block.level, box: block.box }
      case 'footnote': {
        const from = footnotes.carrierOf(block)
        // A footnote belongs to the section of its mark, wherever its text was written.
        const section = sectionId(from?.section ?? block.section)
        const { label } = block
        return { ...base, section, kind: 'footnote', label, refersFrom: idOf(from) }
      }
      case 'list-item': {
        const { list, marker, depth } = block
        const number = nextNumber(block.section)
        return { ...base, kind: 'list-item', number, list, marker, depth }
      }
      case 'paragraph':
      case 'gap':
        return { ...base, kind: block.kind, number: nextNumber(block.section) }
    }
  })
}
