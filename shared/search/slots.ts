/**
 * How much a form says of a document, in the steps that are kept. BM25 (Robertson and Zaragoza, 2009): a
 * word that is there often says little more than one that is there twice.
 */
import { slots } from './tables'

/** How soon a repeated word adds little (BM25's k1). */
export const k1 = 1.1

/** Odds over this are as good as certain: a word repeated in a short text. */
const most = 0.97

/** The slot of a part that is between 0 and 1; the highest is the first. */
export const slotOf = (part: number): number =>
  Math.min(slots - 1, Math.max(0, Math.round((1 - part) * slots)))

/** What a slot stands for, as odds: 1 to 1 for a word that is once in a text of average length. */
export const oddsOf = (slot: number): number => {
  const part = Math.min(most, 1 - slot / slots)
  return (part / (1 - part)) * k1
}
