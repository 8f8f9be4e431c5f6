/** Finding in the guide: the pieces between its headings that have the words that were typed. */
import { knownBy, wordsFilter, type Known } from '../reference/words-filter'
import {
  wordsOf,
  type GuideBlock,
  type GuidePage,
  type GuidePageId,
  type GuideTarget
} from './model'

/** A piece of a page, from a heading to the next one. */
export interface GuidePiece {
  readonly target: GuideTarget
  /** The title of the page, and the heading; null for what stands above the first one. */
  readonly page: string
  readonly heading: string | null
  readonly known: Known
}

/** All pieces of pages, in order. A piece is also known by the title of its page. */
export const guidePieces = (
  pages: readonly { readonly id: GuidePageId; readonly page: GuidePage }[]
): readonly GuidePiece[] =>
  pages.flatMap(({ id, page: { title, blocks } }) => {
    const begun: { heading: { id: string; text: string } | null; words: string[] }[] = [
      { heading: null, words: [] }
    ]
    for (const block of blocks) {
      if (block.kind === 'heading') begun.push({ heading: block, words: [block.text] })
      else begun.at(-1)?.words.push(...wordsIn(block))
    }
    return begun.map(({ heading, words }) => ({
      target: { page: id, heading: heading?.id ?? null },
      page: title,
      heading: heading?.text ?? null,
      known: knownBy([title, ...words])
    }))
  })

const wordsIn = (block: GuideBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return [block.text]
    case 'paragraph':
      return [wordsOf(block.runs)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(wordsIn))
    case 'table':
      return [...block.head, ...block.rows.flat()].map(wordsOf)
    case 'picture':
      return [block.alt]
  }
}

/** The pieces that have all the words; those whose heading has them first. Nothing typed finds nothing. */
export const findInGuide = (
  pieces: readonly GuidePiece[],
  typed: string
): readonly GuidePiece[] => {
  if (typed.trim() === '') return []
  const fits = wordsFilter(typed)
  const found = pieces.filter(({ known }) => fits(known))
  const isNamed = ({ page, heading }: GuidePiece): boolean => fits(knownBy([heading ?? page]))
  return [...found.filter(isNamed), ...found.filter((piece) => !isNamed(piece))]
}
