/**
 * What a new edition of a report does to what hangs on an older one, as a plan that a reader sees on one
 * screen before anything is changed.
 */
import type { EditionId } from '../corpus/model'
import { alignEditions, type Alignment } from './align'
import type { EditionText } from './edition-text'
import { makeAnchor } from './make'
import type { Candidate, Resolution, Target, TextAnchor, TextPlace } from './model'
import { resolveAnchor } from './resolve'
import { resolveAligned } from './resolve-aligned'

/** Something with a target: an annotation, by whatever it is known. */
export interface Anchored<Id> {
  readonly id: Id
  readonly target: Target
}

/** One passage of a target that is not for certain in the new edition, with its old text. */
interface Asked {
  readonly anchor: TextAnchor
  /** From the nearest down; none where the passage is not in the new edition. */
  readonly candidates: readonly Candidate[]
}

/**
 * What becomes of one target. `kept` and `moved` have a new target that can be taken over as it is; `edited`
 * asks the reader for each passage that is not sure, and says which are; `dropped` has nowhere to go.
 */
export type Change<Id> =
  | { readonly kind: 'kept'; readonly id: Id; readonly target: Target }
  | { readonly kind: 'moved'; readonly id: Id; readonly from: Target; readonly target: Target }
  | {
      readonly kind: 'edited'
      readonly id: Id
      readonly from: Target
      readonly sure: readonly TextAnchor[]
      readonly asked: readonly Asked[]
    }
  | { readonly kind: 'dropped'; readonly id: Id; readonly from: Target }

/** The plan: each kind in the order in which it stands in the report, new or, for what is dropped, given. */
export interface Transition<Id> {
  readonly kept: readonly Extract<Change<Id>, { kind: 'kept' }>[]
  readonly moved: readonly Extract<Change<Id>, { kind: 'moved' }>[]
  readonly edited: readonly Extract<Change<Id>, { kind: 'edited' }>[]
  readonly dropped: readonly Extract<Change<Id>, { kind: 'dropped' }>[]
}

/** New anchors for places of the edition: what a reader chooses of the candidates becomes its target. */
export const anchorsAt = (edition: EditionText, places: readonly TextPlace[]): Target =>
  places.flatMap((place) => makeAnchor(edition, place.block, place) ?? [])

export type Resolve = (anchor: TextAnchor) => Resolution

/**
 * Resolves by the alignment with the edition that an anchor was made on, where that edition is at hand. Then also
 * a block that has kept its id is known to have moved.
 */
export const resolverFor = (edition: EditionText, olds: readonly EditionText[]): Resolve => {
  const known = new Map(olds.map((old) => [old.edition, old]))
  // The same edition can have been mended: its earlier text is not at hand.
  known.delete(edition.edition)
  const alignments = new Map<EditionId, Alignment>()
  return (anchor) => {
    const old = known.get(anchor.edition)
    if (old === undefined) return resolveAnchor(edition, anchor)
    const alignment = alignments.get(anchor.edition) ?? alignEditions(old, edition)
    alignments.set(anchor.edition, alignment)
    const resolution = resolveAligned(alignment, anchor)
    // An id that was made of its text goes with a block wherever that goes.
    return resolution.kind === 'exact' && alignment.hasMoved(anchor.block)
      ? { kind: 'moved', places: resolution.places }
      : resolution
  }
}

/** What becomes of one target. */
export const changeOf = <Id>(
  edition: EditionText,
  resolve: Resolve,
  { id, target }: Anchored<Id>
): Change<Id> => {
  const resolved = target.map((anchor) => ({ anchor, resolution: resolve(anchor) }))
  const kinds = new Set(resolved.map(({ resolution }) => resolution.kind))
  const sure = inOrder(
    edition,
    resolved.flatMap(({ resolution }) => anchorsAt(edition, surePlaces(resolution)))
  )
  if (kinds.size === 0 || (kinds.size === 1 && kinds.has('lost'))) {
    return { kind: 'dropped', id, from: target }
  }
  if (kinds.has('unsure') || kinds.has('lost')) {
    const asked = resolved.flatMap(({ anchor, resolution }): readonly Asked[] => {
      if (resolution.kind === 'unsure') return [{ anchor, candidates: resolution.candidates }]
      return resolution.kind === 'lost' ? [{ anchor, candidates: [] }] : []
    })
    return { kind: 'edited', id, from: target, sure, asked }
  }
  return kinds.has('moved')
    ? { kind: 'moved', id, from: target, target: sure }
    : { kind: 'kept', id, target: sure }
}

const surePlaces = (resolution: Resolution): readonly TextPlace[] =>
  resolution.kind === 'exact' || resolution.kind === 'moved' ? resolution.places : []

const placeInOrder = (edition: EditionText, { block, start }: TextPlace): number =>
  (edition.bases[edition.order.get(block) ?? -1] ?? 0) + start

const inOrder = (edition: EditionText, anchors: Target): Target =>
  anchors.toSorted((one, other) => placeInOrder(edition, one) - placeInOrder(edition, other))

const firstPlace = <Id>(edition: EditionText, change: Change<Id>): number => {
  switch (change.kind) {
    case 'kept':
    case 'moved':
      return Math.min(...change.target.map((anchor) => placeInOrder(edition, anchor)))
    case 'edited': {
      const places = [
        ...change.sure,
        ...change.asked.flatMap(({ candidates }) => candidates[0]?.places ?? [])
      ]
      return Math.min(...places.map((place) => placeInOrder(edition, place)))
    }
    case 'dropped':
      return 0
  }
}

/** What a new edition does to all that hangs on older ones, as one plan. Changes nothing. */
export const planOf = <Id>(
  edition: EditionText,
  changes: readonly Change<Id>[]
): Transition<Id> => {
  const ordered = changes
    .map((change) => ({ change, at: firstPlace(edition, change) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ change }) => change)
  return {
    kept: ordered.filter((change) => change.kind === 'kept'),
    moved: ordered.filter((change) => change.kind === 'moved'),
    edited: ordered.filter((change) => change.kind === 'edited'),
    dropped: ordered.filter((change) => change.kind === 'dropped')
  }
}
