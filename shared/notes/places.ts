/** Where annotations stand in the report. */
import type { TextPlace } from '../anchor/model'
import type { Block, BlockId, EditionId } from '../corpus/model'
import { isKnownIn, type EditionRows } from '../transition/model'
import type { BlockNotes } from './commands'
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
  const map = new Map<BlockId, Gathered>()
  for (const annotation of annotations.toSorted((one, other) => one.createdAt - other.createdAt)) {
    const places = placesOf(annotation)
    const last = annotation.kind === 'highlight' ? places.length : 1
    for (const block of new Set(places.slice(0, last).map(({ block }) => block))) {
      const on = map.get(block) ?? { bookmark: null, highlights: [], notes: [] }
      gather(on, annotation)
      map.set(block, on)
    }
  }
  return map
}

/** The notes of a block while they are gathered: on one block there may be hundreds. */
interface Gathered {
  bookmark: BlockNotes['bookmark']
  readonly highlights: BlockNotes['highlights'][number][]
  readonly notes: BlockNotes['notes'][number][]
}

const gather = (on: Gathered, annotation: Annotation): void => {
  switch (annotation.kind) {
    case 'bookmark':
      on.bookmark ??= annotation
      break
    case 'highlight':
      on.highlights.push(annotation)
      break
    case 'note':
      on.notes.push(annotation)
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
  const placed = annotations.map((annotation) => {
    const place = placeOf(annotation)
    const at = place === null ? undefined : order.get(place.block)
    return { annotation, at: at ?? order.size, start: place?.start ?? 0 }
  })
  placed.sort(
    (one, other) =>
      one.at - other.at ||
      one.start - other.start ||
      kindOrder[one.annotation.kind] - kindOrder[other.annotation.kind] ||
      one.annotation.createdAt - other.annotation.createdAt
  )
  return placed.map(({ annotation }) => annotation)
}
