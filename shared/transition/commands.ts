/** What a reader decides of annotations that were made in an earlier edition, as changes to the notebook. */
import type { EditionText } from '../anchor/edition-text'
import type { TextPlace } from '../anchor/model'
import { anchorsAt, type Resolve } from '../anchor/transition'
import type { EditionId } from '../corpus/model'
import { retargeted, type Change } from '../notes/commands'
import { targetOf, type Anchor, type Annotation } from '../notes/model'
import { transitionKey, type TransitionRow } from './model'

/**
 * Gives an annotation another target. Where it stood in an earlier edition is remembered; of one of which
 * a passage was taken over before, that has been done then.
 */
export const takenOver = (
  edition: EditionId,
  annotation: Annotation,
  target: readonly [Anchor, ...Anchor[]],
  now: number
): readonly Change[] => {
  const before = targetOf(annotation)
  const [{ edition: from }] = before
  const stood: TransitionRow = { kind: 'stood', target: before, next: edition }
  const isWhole = from !== edition && before.every((anchor) => anchor.edition === from)
  return [
    { kind: 'put', annotation: retargeted(annotation, target, now) },
    ...(isWhole
      ? [{ kind: 'remember', key: transitionKey(from, annotation.id), value: stood } as const]
      : []),
    { kind: 'forget', key: transitionKey(edition, annotation.id) }
  ]
}

/** Says of annotations that they have no place in an edition: they keep their quotes and stay where they were. */
export const leftWithoutPlace = (
  edition: EditionId,
  annotations: readonly Annotation[]
): readonly Change[] => {
  const value: TransitionRow = { kind: 'nowhere' }
  return annotations.map(({ id }) => ({
    kind: 'remember',
    key: transitionKey(edition, id),
    value
  }))
}

/**
 * Gives annotations the places that the reader chose, in the stead of one of their passages, or, with null for
 * it, of all of them; no places leave that passage out. Their other passages come along as far as they are sure.
 * Nothing where no passage would be left.
 */
export const placedAt = (
  edition: EditionText,
  resolve: Resolve,
  annotations: readonly Annotation[],
  asked: Anchor | null,
  places: readonly TextPlace[],
  now: number
): readonly Change[] => {
  const chosen = anchorsAt(edition, places)
  return annotations.flatMap((one): readonly Change[] => {
    const [first, ...more] =
      asked === null
        ? chosen
        : targetOf(one).flatMap((anchor) =>
            isSameAnchor(anchor, asked) ? chosen : broughtAlong(edition, resolve, anchor)
          )
    return first === undefined ? [] : takenOver(edition.edition, one, [first, ...more], now)
  })
}

/** A passage that is not asked for: in the edition where it is sure there, as it was otherwise. */
const broughtAlong = (
  edition: EditionText,
  resolve: Resolve,
  anchor: Anchor
): readonly Anchor[] => {
  if (anchor.edition === edition.edition) return [anchor]
  const resolution = resolve(anchor)
  const isSure = resolution.kind === 'exact' || resolution.kind === 'moved'
  return isSure ? anchorsAt(edition, resolution.places) : [anchor]
}

const isSameAnchor = (one: Anchor, other: Anchor): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
