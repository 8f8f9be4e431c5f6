/** Where annotations stand in the report. */
import type { TextPlace } from '../anchor/model'
import type { Block, BlockId, EditionId } from '../corpus/model'
import { isKnownIn, type EditionRows } from '../transition/model'
import { noNotes, type BlockNotes } from './commands'
import type { Anchor, Annotation } from './model'

/**
 * Annotations that are shown with a report: all but those of the other reports that are installed, whose
 * blocks can have the same ids. What hangs on a report that is no longer there is not hidden, and neither is what
 * is known of in the edition that is shown (`rows`).
 */
export const withoutOthers = (
  annotations: readonly Annotation[],
  others: readonly EditionId[],
  rows: EditionRows
): readonly Annotation[] =>
  others.length === 0
    ? annotations
    : annotations.filter((one) => !others.includes(one.anchor.edition) || isKnownIn(rows, one))

/**
 * Gathers annotations by the blocks they stand on, as far as they stand on any: a highlight over several blocks
 * on each of them, the others on the first. Of two bookmarks the oldest counts.
 */
export const byBlock = (
  annotations: readonly Annotation[],
  placesOf: (annotation: Annotation) => readonly TextPlace[]
): ReadonlyMap<BlockId, BlockNotes> => {
  const map = new Map<BlockId, BlockNotes>()
  for (const annotation of annotations.toSorted((one, other) => one.createdAt - other.createdAt)) {
    const blocks = new Set(placesOf(annotation).map(({ block }) => block))
    for (const block of annotation.kind === 'highlight' ? blocks : [...blocks].slice(0, 1))
      map.set(block, added(map.get(block) ?? noNotes, annotation))
  }
  return map
}

const added = (on: BlockNotes, annotation: Annotation): BlockNotes => {
  switch (annotation.kind) {
    case 'bookmark':
      return { ...on, bookmark: on.bookmark ?? annotation }
    case 'highlight':
      return { ...on, highlights: [...on.highlights, annotation] }
    case 'note':
      return { ...on, notes: [...on.notes, annotation] }
  }
}

/** How an anchor fits the text it is shown on. */
export type Landing =
  | { readonly kind: 'exact'; readonly start: number; readonly end: number }
  /** The block is there, but its text is not what the reader chose. */
  | { readonly kind: 'changed' }
  /** The block is not in this edition. */
  | { readonly kind: 'lost' }

/** Holds an anchor against the block of that name: a highlight is only painted where it is exact. */
export const landingOf = ({ start, end, quote }: Anchor, block: Block | undefined): Landing => {
  if (block === undefined) return { kind: 'lost' }
  return block.text.slice(start, end) === quote
    ? { kind: 'exact', start, end }
    : { kind: 'changed' }
}

const kindOrder = { bookmark: 0, highlight: 1, note: 2 } as const

const ownPlace = ({ anchor }: Annotation): Pick<TextPlace, 'block' | 'start'> => anchor

/** Sorts annotations as their places stand in the report; what has lost its place comes last. */
export const inPlaceOrder = (
  annotations: readonly Annotation[],
  order: ReadonlyMap<BlockId, number>,
  placeOf: (annotation: Annotation) => Pick<TextPlace, 'block' | 'start'> | null = ownPlace
): readonly Annotation[] => {
  const blockAt = (annotation: Annotation): number => {
    const place = placeOf(annotation)
    return place === null ? order.size : (order.get(place.block) ?? order.size)
  }
  const startOf = (annotation: Annotation): number => placeOf(annotation)?.start ?? 0
  return [...annotations].sort(
    (one, other) =>
      blockAt(one) - blockAt(other) ||
      startOf(one) - startOf(other) ||
      kindOrder[one.kind] - kindOrder[other.kind] ||
      one.createdAt - other.createdAt
  )
}
