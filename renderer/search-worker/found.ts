import type { EditionId } from '../../shared/corpus/model'
import { partKeyOf, type PartKey } from '../../shared/search/part'
import type { PlannedClause } from '../../shared/search/rank'
import type { Segment } from './segment'

/** A segment, with the report that each of its documents is of. */
export interface Searched {
  readonly segment: Segment
  readonly editionAt: (document: number) => EditionId
  /** The part of that report that a document stands in. */
  readonly partAt: (document: number) => PartKey
}

/** A segment of a reader's notes: each is of the report that it hangs on. */
export const ofAnyEdition = (segment: Segment): Searched => {
  const { at, partAt } = segment.documents
  return {
    segment,
    editionAt: (document) => at(document).edition,
    partAt: (document) => partKeyOf(at(document).edition, partAt(document))
  }
}

/** A segment as the compiler wrote it: all of it is of one edition, so no document is read to know it. */
export const ofOneEdition = (segment: Segment): Searched => {
  const { count, at, partAt } = segment.documents
  if (count === 0) return ofAnyEdition(segment)
  const { edition } = at(0)
  const keys = new Map<ReturnType<typeof partAt>, PartKey>()
  return {
    segment,
    editionAt: () => edition,
    partAt: (document) => {
      const part = partAt(document)
      const key = keys.get(part) ?? partKeyOf(edition, part)
      keys.set(part, key)
      return key
    }
  }
}

/** A document that answers, and what it was looked for with. */
export interface Found {
  readonly searched: Searched
  readonly document: number
  readonly score: number
  readonly coverage: number
  readonly clauses: readonly PlannedClause[]
}

/** Where the block of a document stands among all that is searched: its edition first. */
export type PlaceOf = (found: Found) => number
