/** Where annotations stand in the report that is shown, whichever edition they were made on. */
import type { Candidate, Resolution, TextPlace } from '../anchor/model'
import { isInText } from '../anchor/resolve'
import type { BlockId } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import type { Anchor, Annotation, Hung, Meaning } from './model'

export type Standing =
  /** Here, for certain: in one block, or over the border of blocks. */
  | { readonly kind: 'placed'; readonly places: readonly [TextPlace, ...TextPlace[]] }
  /** The reader has to say which of these a passage of it is, if any. */
  | {
      readonly kind: 'unsure'
      readonly asked: Anchor
      readonly candidates: readonly Candidate[]
    }
  /** Not in this edition. */
  | { readonly kind: 'lost' }
  /** Not known yet. */
  | { readonly kind: 'sought' }

/** How each annotation stands, or what else hangs on passages. */
export type StandingOf<T extends Hung = Annotation> = (one: T) => Standing

/** Where an anchor stands when its own edition is shown and says what it said; null where that has to be found out. */
export const asItWas = ({ edition, blocks }: Outline, anchor: Anchor): Standing | null => {
  const { block, start, end } = anchor
  const text = anchor.edition === edition.id ? blocks.get(block)?.text : undefined
  if (text === undefined || start >= end || !isInText(text, anchor)) return null
  return { kind: 'placed', places: [{ block, start, end }] }
}

/** Where one passage stands, as the anchoring found it. */
export const standingIn = (asked: Anchor, resolution: Resolution): Standing => {
  switch (resolution.kind) {
    case 'exact':
    case 'moved': {
      const [first, ...more] = resolution.places
      return first === undefined ? { kind: 'lost' } : { kind: 'placed', places: [first, ...more] }
    }
    case 'unsure':
      return { kind: 'unsure', asked, candidates: resolution.candidates }
    case 'lost':
      return { kind: 'lost' }
  }
}

/**
 * Where an annotation with a target stands, by where each of its passages does (null: not known yet). It is here when all of
 * them are, and lost when all are; of the others the reader is asked for one after the other.
 */
export const standingOfAll = (
  target: readonly Anchor[],
  standingOf: (anchor: Anchor) => Standing | null
): Standing => {
  const standings = target.map((anchor) => ({ anchor, standing: standingOf(anchor) }))
  if (standings.some(({ standing }) => standing === null || standing.kind === 'sought'))
    return { kind: 'sought' }
  const unsure = standings.find(({ standing }) => standing?.kind === 'unsure')
  if (unsure?.standing?.kind === 'unsure') return unsure.standing
  const [first, ...more] = standings.flatMap(({ standing }) =>
    standing?.kind === 'placed' ? standing.places : []
  )
  if (first === undefined) return { kind: 'lost' }
  const lost = standings.find(({ standing }) => standing?.kind === 'lost')
  return lost === undefined
    ? { kind: 'placed', places: [first, ...more] }
    : { kind: 'unsure', asked: lost.anchor, candidates: [] }
}

/** Where an annotation is found in the report; null for one that has no certain place. */
export const placeIn = (standing: Standing): TextPlace | null =>
  standing.kind === 'placed' ? standing.places[0] : null

/** Everywhere an annotation is found in the report. */
export const placesIn = (standing: Standing): readonly TextPlace[] =>
  standing.kind === 'placed' ? standing.places : []

/** The same as far as it is known at once. */
export const asAllWas = (report: Outline, target: readonly Anchor[]): Standing =>
  standingOfAll(target, (anchor) => asItWas(report, anchor))

/** A stretch of a block that is painted: a highlight, the words that a note is on, or that a colleague made one. */
export interface Mark {
  readonly as: Meaning | 'notitie' | 'collega'
  readonly start: number
  readonly end: number
}

/**
 * What is painted of each block. Of two highlights of the same stretch the oldest counts; a note on the whole of
 * a block has its sign in the margin only. `lengthOf` gives the length of a block's text; `isLent` tells what is
 * a colleague's, which is painted as such as well.
 */
export const marksBy = (
  annotations: readonly Annotation[],
  standingOf: StandingOf,
  lengthOf: (block: BlockId) => number | undefined,
  isLent: (annotation: Annotation) => boolean
): ReadonlyMap<BlockId, readonly Mark[]> => {
  const marks = new Map<BlockId, Mark[]>()
  const add = (block: BlockId, mark: Mark): void => {
    const on = marks.get(block) ?? []
    const isTaken = on.some(
      ({ as, start, end }) =>
        start === mark.start && end === mark.end && kindOf(as) === kindOf(mark.as)
    )
    if (!isTaken) marks.set(block, [...on, mark])
  }
  for (const one of annotations.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const standing = standingOf(one)
    if (one.kind === 'bookmark' || standing.kind !== 'placed') continue
    const as = one.kind === 'highlight' ? one.meaning : 'notitie'
    for (const { block, start, end } of standing.places) {
      if (as === 'notitie' && start === 0 && end === lengthOf(block)) continue
      add(block, { as, start, end })
      if (isLent(one)) add(block, { as: 'collega', start, end })
    }
  }
  return marks
}

/** Marks of another kind show over each other; of one kind, one does. */
const kindOf = (as: Mark['as']): 'notitie' | 'collega' | 'meaning' =>
  as === 'notitie' || as === 'collega' ? as : 'meaning'

/** What stretches of text are called by, so that the same ones are found again. */
export const placesKey = (places: readonly TextPlace[]): string =>
  JSON.stringify(places.map(({ block, start, end }) => [block, start, end]))

/** The annotations that stand on exactly the same text, oldest first, by `placesKey`. */
export const byPlaces = (
  annotations: readonly Annotation[],
  standingOf: StandingOf
): ReadonlyMap<string, readonly Annotation[]> => {
  const map = new Map<string, Annotation[]>()
  for (const one of annotations.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const standing = standingOf(one)
    if (standing.kind !== 'placed') continue
    const key = placesKey(standing.places)
    const there = map.get(key)
    if (there === undefined) map.set(key, [one])
    else there.push(one)
  }
  return map
}
