/** The annotations of all reports, with where each stands. */
import { useMemo } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import type { Block, EditionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Layer } from '../../shared/groups/model'
import type { Annotation } from '../../shared/notes/model'
import { placeIn, type StandingOf } from '../../shared/notes/standing'
import { partKeyOf, type PartKey } from '../../shared/search/part'
import { othersThan, type Library } from '../app/library'

/** An annotation and where it stands; null for what has no place in a report that is here. */
export interface Placed {
  readonly annotation: Annotation
  /** The colleague whose it is; null for the reader's own. */
  readonly owner: Layer | null
  readonly at: {
    readonly report: Outline
    readonly block: Block
    readonly start: number
    readonly part: PartKey
  } | null
}

/** Where an annotation stands in the report that is open; null for one that has no certain place in it. */
type PlaceOf = (annotation: Annotation) => TextPlace | null

/**
 * Where annotations stand: in the report that is open as it was worked out, in the others where they were made,
 * as long as those have the block. Of one annotation it is the same object each time.
 */
export const placedIn = (
  library: Pick<Library, 'reports'>,
  open: Outline,
  others: readonly EditionId[],
  placeOf: PlaceOf,
  ownerOf: (annotation: Annotation) => Layer | null
): ((annotation: Annotation) => Placed) => {
  const known = new WeakMap<Annotation, Placed>()
  const found = (annotation: Annotation): Placed => {
    const owner = ownerOf(annotation)
    const isOther = others.includes(annotation.anchor.edition)
    const report = isOther ? library.reports.get(annotation.anchor.edition) : open
    const place = isOther ? annotation.anchor : placeOf(annotation)
    const block = place === null ? undefined : report?.blocks.get(place.block)
    const part = block === undefined ? undefined : report?.partOf.get(block.section)
    if (report === undefined || place === null || block === undefined || part === undefined)
      return { annotation, owner, at: null }
    const key = partKeyOf(report.edition.id, part.contents.section.id)
    return { annotation, owner, at: { report, block, start: place.start, part: key } }
  }
  return (annotation) => {
    const placed = known.get(annotation) ?? found(annotation)
    known.set(annotation, placed)
    return placed
  }
}

/** Where each annotation stands, looked up when it is asked for the first time. */
export const usePlacedIn = (
  library: Library,
  report: Outline,
  standing: StandingOf,
  ownerOf: (annotation: Annotation) => Layer | null
): ((annotation: Annotation) => Placed) =>
  useMemo(() => {
    const others = othersThan(library, report)
    return placedIn(library, report, others, (one) => placeIn(standing(one)), ownerOf)
  }, [library, report, standing, ownerOf])
