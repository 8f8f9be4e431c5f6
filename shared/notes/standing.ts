/** Where annotations stand in the report that is shown, whichever edition they were made on. */
import type { Candidate, Resolution, TextPlace } from '../anchor/model'
import { isInText } from '../anchor/resolve'
import type { BlockId } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import type { Anchor, Annotation, Meaning } from './model'

export type Standing =
  /** Here, for certain: in one block, or over the border of blocks. */
  | { readonly kind: 'placed'; readonly places: readonly [TextPlace, ...TextPlace[]] }
  /** The reader has to say which of these it is, if any. */
  | { readonly kind: 'unsure'; readonly candidates: readonly Candidate[] }
  /** Not in this edition. */
  | { readonly kind: 'lost' }
  /** Not known yet. */
  | { readonly kind: 'sought' }

/** How each annotation stands. */
export type StandingOf = (annotation: Annotation) => Standing

/** Where an anchor stands when its own edition is shown and says what it said; null where that has to be found out. */
export const asItWas = ({ edition, blocks }: Outline, anchor: Anchor): Standing | null => {
  const { block, start, end } = anchor
  const text = anchor.edition === edition.id ? blocks.get(block)?.text : undefined
  if (text === undefined || start >= end || !isInText(text, anchor)) return null
  return { kind: 'placed', places: [{ block, start, end }] }
}

export const standingIn = (resolution: Resolution): Standing => {
  switch (resolution.kind) {
    case 'exact':
    case 'moved': {
      const [first, ...more] = resolution.places
      return first === undefined ? { kind: 'lost' } : { kind: 'placed', places: [first, ...more] }
    }
    case 'unsure':
      return { kind: 'unsure', candidates: resolution.candidates }
    case 'lost':
      return { kind: 'lost' }
  }
}

/** Where an annotation is found in the report; null for one that has no certain place. */
export const placeIn = (standing: Standing): TextPlace | null =>
  standing.kind === 'placed' ? standing.places[0] : null

/** A stretch of a block that is painted. */
export interface Mark {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
}

/** What is highlighted of each block; of two highlights of the same stretch the oldest counts. */
export const marksBy = (
  annotations: readonly Annotation[],
  standingOf: StandingOf
): ReadonlyMap<BlockId, readonly Mark[]> => {
  const marks = new Map<BlockId, Mark[]>()
  for (const one of annotations.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const standing = standingOf(one)
    if (one.kind !== 'highlight' || standing.kind !== 'placed') continue
    for (const { block, start, end } of standing.places) {
      const on = marks.get(block) ?? []
      const isTaken = on.some((other) => other.start === start && other.end === end)
      if (!isTaken) marks.set(block, [...on, { meaning: one.meaning, start, end }])
    }
  }
  return marks
}
