/** The messages between the renderer and its search worker. */
import type { BlockId, EditionId, SectionId } from '../corpus/model'

/** A found block. `score` compares within one answer only. */
export interface Hit {
  readonly block: BlockId
  readonly section: SectionId
  readonly score: number
  /** Ranges of the block's text that matched: [start, end) in UTF-16 code units, ascending. */
  readonly matches: readonly (readonly [start: number, end: number])[]
}

export type SearchRequest =
  | { readonly kind: 'load'; readonly edition: EditionId }
  | { readonly kind: 'query'; readonly id: number; readonly query: string; readonly limit: number }

/** `hits` answers the query with the same `id`, best first; `total` also counts those over the limit. */
export type SearchResponse =
  | { readonly kind: 'loaded' }
  /** The report could not be read, or a bug: no question will be answered. */
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'hits'
      readonly id: number
      readonly hits: readonly Hit[]
      readonly total: number
    }
