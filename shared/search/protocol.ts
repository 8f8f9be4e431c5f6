/** The messages between the renderer and its search worker. */
import type { Block, BlockId, SectionId } from '../corpus/model'

/** A found block. `score` compares within one answer only. */
export interface Hit {
  readonly block: BlockId
  readonly section: SectionId
  readonly score: number
  /** Ranges of the block's text that matched: [start, end) in UTF-16 code units, ascending. */
  readonly matches: readonly (readonly [start: number, end: number])[]
}

export type SearchRequest =
  | { readonly kind: 'load'; readonly blocks: readonly Block[] }
  | { readonly kind: 'query'; readonly id: number; readonly query: string; readonly limit: number }

/** `hits` answers the query with the same `id`, best first; `total` also counts those over the limit. */
export type SearchResponse =
  | { readonly kind: 'loaded' }
  | {
      readonly kind: 'hits'
      readonly id: number
      readonly hits: readonly Hit[]
      readonly total: number
    }
