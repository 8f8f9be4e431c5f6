/**
 * Where something that a reader adds hangs in a report, and where it stands in another edition of it.
 * Anchors are made by `make.ts` and resolved by `resolve.ts`; docs/anchoring.md says how well.
 */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema, type BlockId, type SectionId } from '../corpus/model'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * A stretch of one block: its range (UTF-16 code units, `end` exclusive), the text that stood there, and
 * what stood before and after it, over the borders of blocks (a line end stands for a border). The two
 * are what the Web Annotation model calls a TextPositionSelector and a TextQuoteSelector.
 */
export const textAnchorSchema = v.strictObject({
  edition: editionIdSchema,
  block: blockIdSchema,
  start: offset,
  end: offset,
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string()
})
export type TextAnchor = v.InferOutput<typeof textAnchorSchema>

/** What was chosen, over one or more blocks, in the order of the document. */
export type Target = readonly TextAnchor[]

/** What the anchoring knows of a block. */
export interface TextBlock {
  readonly id: BlockId
  readonly section: SectionId
  readonly text: string
}

/** A stretch of a block's text, in UTF-16 code units, `end` exclusive. */
export interface TextPlace {
  readonly block: BlockId
  readonly start: number
  readonly end: number
}

/** A place that may be the one, with what stands there; the reader chooses. */
export interface Candidate {
  readonly places: readonly TextPlace[]
  readonly section: SectionId
  readonly text: string
  /** From 0 to 1: the share of quote and surroundings that is the same. */
  readonly score: number
}

/**
 * How an anchor stands in an edition. `moved` has the same quote, for certain: in another place of its
 * block, in another block, or over the border of two where a block was cut in it. `unsure` is never taken
 * without asking: candidates from the best down. `lost` is not in this edition.
 */
export type Resolution =
  | { readonly kind: 'exact'; readonly places: readonly TextPlace[] }
  | { readonly kind: 'moved'; readonly places: readonly TextPlace[] }
  | {
      readonly kind: 'unsure'
      readonly quote: string
      readonly candidates: readonly Candidate[]
    }
  | { readonly kind: 'lost'; readonly quote: string }
