import type { PlannedClause } from '../../shared/search/rank'
import type { Segment } from './segment'

/** A document that answers, and what it was looked for with. */
export interface Found {
  readonly segment: Segment
  readonly document: number
  readonly score: number
  readonly coverage: number
  readonly clauses: readonly PlannedClause[]
}

/** Where the block of a document stands among all that is searched: its edition first. */
export type PlaceOf = (found: Found) => number
