/**
 * What stood around the passages of annotations that an earlier version of the app made: it kept the quote only.
 * The edition they were made on still has it.
 */
import type { EditionText } from '../anchor/edition-text'
import { makeAnchor } from '../anchor/make'
import type { EditionId } from '../corpus/model'
import type { Change } from './commands'
import type { Anchor, Annotation } from './model'

const isBare = ({ prefix, suffix }: Anchor): boolean => prefix === '' && suffix === ''

/** The editions of which annotations lack what stood around their passages. */
export const editionsWanted = (annotations: readonly Annotation[]): ReadonlySet<EditionId> =>
  new Set(annotations.flatMap(({ anchor }) => (isBare(anchor) ? [anchor.edition] : [])))

/**
 * An anchor with its surroundings; null where it has them, or where the edition does not say its quote in its
 * place: then nobody knows what they were.
 */
const completed = (edition: EditionText, anchor: Anchor): Anchor | null => {
  if (!isBare(anchor)) return null
  const full = makeAnchor(edition, anchor.block, anchor)
  if (full === null || isBare(full)) return null
  const { start, end, quote } = anchor
  return full.start === start && full.end === end && full.quote === quote ? full : null
}

/** Gives annotations what stood around their passages, as far as their editions are at hand. */
export const withSurroundings = (
  annotations: readonly Annotation[],
  editions: ReadonlyMap<EditionId, EditionText>
): readonly Change[] =>
  annotations.flatMap((annotation): readonly Change[] => {
    const edition = editions.get(annotation.anchor.edition)
    const anchor = edition === undefined ? null : completed(edition, annotation.anchor)
    return anchor === null ? [] : [{ kind: 'put', annotation: { ...annotation, anchor } }]
  })

/** An annotation of an earlier time with the surroundings that are known of it now, where it hangs on the same. */
export const asKnownNow = (then: Annotation, now: Annotation | undefined): Annotation => {
  if (now === undefined || !isBare(then.anchor)) return then
  const { prefix, suffix } = now.anchor
  const anchor = { ...then.anchor, prefix, suffix }
  return JSON.stringify(anchor) === JSON.stringify(now.anchor) ? { ...then, anchor } : then
}
