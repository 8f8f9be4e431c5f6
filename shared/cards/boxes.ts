/**
 * What a reader knew of their cards: boxes, as Leitner's. A card that was known goes one box up, one that was missed
 * goes back to the first; the next round takes from the lowest boxes, and there those that were asked longest ago.
 * There are no days on which a card is due: who studies for an exam of a week later plans that themselves, and an
 * app for reference does not tell a reader that they are behind.
 */
import * as v from 'valibot'
import { annotationIdSchema, type AnnotationId } from '../notes/model'

/** The highest box; the lowest is 0. */
const highest = 4

const boxSchema = v.strictObject({
  box: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(highest)),
  /** When it was asked last, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0))
})
/** Where a card is. */
export type Boxed = v.InferOutput<typeof boxSchema>

/** By card; one that was never asked is not there. */
export type Boxes = ReadonlyMap<AnnotationId, Boxed>

/** What the keys of cards begin with, among what the app remembers. */
export const cardPrefix = 'kaart/'

export const cardKey = (id: AnnotationId): string => `${cardPrefix}${id}`

const rowSchema = v.object({ key: v.string(), value: boxSchema })

/** Reads rows of memory; what cannot be read counts as never asked. */
export const boxesIn = (rows: readonly unknown[]): Boxes =>
  new Map(
    rows.flatMap((row) => {
      const parsed = v.safeParse(rowSchema, row)
      if (!parsed.success) return []
      const id = v.safeParse(annotationIdSchema, parsed.output.key.slice(cardPrefix.length))
      return id.success ? [[id.output, parsed.output.value] as const] : []
    })
  )

/** Where a card goes after it was asked. */
export const boxedAfter = (before: Boxed | undefined, isKnown: boolean, now: number): Boxed => ({
  box: isKnown ? Math.min(highest, (before?.box ?? 0) + 1) : 0,
  at: now
})

/** Missed comes before never asked, and that before what was known; see above. */
const rank = (boxed: Boxed | undefined): number => {
  if (boxed === undefined) return 0.5
  return boxed.box === 0 ? 0 : boxed.box
}

/** Cards in the order in which they are to be asked; of equals the order that they have stays. */
export const toAsk = <C extends { readonly id: AnnotationId }>(
  cards: readonly C[],
  boxes: Boxes
): readonly C[] =>
  cards
    .map((card) => ({ card, boxed: boxes.get(card.id) }))
    .toSorted(
      (one, other) =>
        rank(one.boxed) - rank(other.boxed) || (one.boxed?.at ?? 0) - (other.boxed?.at ?? 0)
    )
    .map(({ card }) => card)
