/** Which blocks of a stretch became which, by likeness: edited, cut, joined, gone or new. */
import { likeness, sharedWeight, together, type Bag, type Weigh } from './likeness'

/** Blocks of the old edition that became blocks of the new one; places in the two lists. */
export interface Bead {
  readonly old: readonly number[]
  readonly next: readonly number[]
}

/** Blocks less alike than this are not the same one, edited. */
const leastLike = 0.2

/**
 * As many old blocks become as many new ones: edited, cut in two or three, joined. Not two become two: a sentence
 * that one of them has of the other may be a copy.
 */
const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1]
] as const

/** Stretches with more pairs than this are not aligned: it would take too long, and tell too little. */
const mostCells = 250_000

/**
 * Aligns two stretches so that most of their words are explained: the dynamic programming of Gale and
 * Church (1993), who align the sentences of a text and its translation by length; here by likeness.
 */
export const alignNear = (
  old: readonly Bag[],
  next: readonly Bag[],
  weigh: Weigh
): readonly Bead[] => {
  const width = next.length + 1
  if (old.length === 0 || next.length === 0 || old.length * next.length > mostCells) return []
  const gains = new Float64Array((old.length + 1) * width)
  const steps = new Int8Array((old.length + 1) * width).fill(-1)
  for (let i = 0; i <= old.length; i += 1) {
    for (let j = 0; j <= next.length; j += 1) {
      const at = i * width + j
      let best = Math.max(i > 0 ? (gains[at - width] ?? 0) : 0, j > 0 ? (gains[at - 1] ?? 0) : 0)
      shapes.forEach(([down, right], shape) => {
        if (down > i || right > j) return
        const [here, there] = [old.slice(i - down, i), next.slice(j - right, j)]
        const gain = gainOf(here, there, weigh)
        const sum = (gains[at - down * width - right] ?? 0) + gain
        if (gain > 0 && sum > best) {
          best = sum
          steps[at] = shape
        }
      })
      gains[at] = best
    }
  }
  return traceBack(gains, steps, old.length, next.length)
}

/** So much of each part of a cut or joined block has to be of it. */
const leastOfPart = 0.6

/** What a bead explains; nothing where a part of it has too little to do with the rest. */
const gainOf = (old: readonly Bag[], next: readonly Bag[], weigh: Weigh): number => {
  const [here, there] = [together(old), together(next)]
  const like = likeness(here, there, weigh)
  if (like <= leastLike) return 0
  const isPart = (whole: Bag) => (part: Bag) =>
    sharedWeight(part, whole, weigh) >= leastOfPart * part.weight
  if (old.length > 1 && !old.every(isPart(there))) return 0
  if (next.length > 1 && !next.every(isPart(here))) return 0
  return sharedWeight(here, there, weigh) * (like - leastLike)
}

const range = (start: number, length: number): readonly number[] =>
  Array.from({ length }, (_, step) => start + step)

const traceBack = (
  gains: Float64Array,
  steps: Int8Array,
  oldLength: number,
  nextLength: number
): readonly Bead[] => {
  const width = nextLength + 1
  const beads: Bead[] = []
  let [i, j] = [oldLength, nextLength]
  while (i > 0 && j > 0) {
    const shape = shapes[steps[i * width + j] ?? -1]
    if (shape !== undefined) {
      const [down, right] = shape
      ;[i, j] = [i - down, j - right]
      beads.push({ old: range(i, down), next: range(j, right) })
    } else if (gains[i * width + j] === gains[(i - 1) * width + j]) i -= 1
    else j -= 1
  }
  return beads.reverse()
}
