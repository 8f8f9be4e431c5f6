/** A block's text cut at its marks, ready to be drawn. */
import type { Block, BlockId } from '../../shared/corpus/model'
import type { ExplainedTerm } from '../../shared/reading/abbreviations'

/** Where a printed link points: an address, or null where the source lost it. */
export interface LinkTarget {
  readonly href: string | null
}

export type Piece =
  | {
      readonly kind: 'text'
      readonly start: number
      readonly text: string
      readonly isStrong: boolean
      readonly link: LinkTarget | null
      /** True for the last piece of a link, after which its address is shown. */
      readonly endsLink: boolean
      /** The abbreviation that the piece is, or a part of where a mark cuts it. */
      readonly term: ExplainedTerm | null
    }
  | {
      readonly kind: 'footnote'
      readonly at: number
      readonly label: string
      readonly block: BlockId
    }

const noTerms: readonly ExplainedTerm[] = []

/** Cuts the text of a block at its marks and at what is to be explained in it. The texts of the pieces put together are the block's text. */
export const piecesOf = (
  { text, marks }: Pick<Block, 'text' | 'marks'>,
  terms: readonly ExplainedTerm[] = noTerms
): readonly Piece[] => {
  const ranges = marks.filter((mark) => mark.kind !== 'footnote')
  const footnotes = marks.filter((mark) => mark.kind === 'footnote')
  const cuts = new Set([
    0,
    text.length,
    ...ranges.flatMap(({ start, end }) => [start, end]),
    ...terms.flatMap(({ start, end }) => [start, end]),
    ...footnotes.map(({ at }) => at)
  ])
  const edges = [...cuts].filter((cut) => cut <= text.length).sort((one, other) => one - other)
  return edges.flatMap((start, index): readonly Piece[] => {
    const here = footnotes
      .filter(({ at }) => at === start)
      .map(({ at, label, block }): Piece => ({ kind: 'footnote', at, label, block }))
    const end = edges[index + 1]
    if (end === undefined) return here
    const over = ranges.filter((range) => range.start <= start && range.end >= end)
    const link = over.find((range) => range.kind === 'link')
    return [
      ...here,
      {
        kind: 'text',
        start,
        text: text.slice(start, end),
        isStrong: over.some((range) => range.kind === 'strong'),
        link: link === undefined ? null : { href: link.href },
        endsLink: link?.end === end,
        term: terms.find((term) => term.start <= start && term.end >= end) ?? null
      }
    ]
  })
}
