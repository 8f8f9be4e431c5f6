/** Which blocks of two editions have the same text, in the manner of patience diff. */

/** Places in the old and in the new list. */
export type Pair = readonly [old: number, next: number]

/** Stretches of the two lists, `end` exclusive. */
export interface Stretch {
  readonly old: readonly [start: number, end: number]
  readonly next: readonly [start: number, end: number]
}

/** Where each text of a stretch of a list stands. */
const placesIn = (
  texts: readonly string[],
  [start, end]: readonly [number, number]
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (let at = start; at < end; at += 1) {
    const text = texts[at] ?? ''
    const before = places.get(text)
    if (before === undefined) places.set(text, [at])
    else before.push(at)
  }
  return places
}

/**
 * The pairs of texts that stand as often in both stretches, and no more often than `most`: the first with
 * the first. In the order of the old list.
 */
const pairsIn = (
  old: readonly string[],
  next: readonly string[],
  stretch: Stretch,
  most: number
): readonly Pair[] => {
  const there = placesIn(next, stretch.next)
  return Array.from(placesIn(old, stretch.old))
    .flatMap(([text, ats]): readonly Pair[] => {
      const others = there.get(text) ?? []
      if (others.length !== ats.length || ats.length > most) return []
      return ats.map((at, index): Pair => [at, others[index] ?? 0])
    })
    .sort(([one], [other]) => one - other)
}

/** The longest row of pairs that has the same order in both lists (patience sorting). */
const longestInOrder = (pairs: readonly Pair[]): readonly Pair[] => {
  const piles: number[] = []
  const before: number[] = []
  pairs.forEach(([, next], index) => {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[piles[middle] ?? 0]?.[1] ?? Infinity) < next) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (piles[low - 1] ?? -1))
    piles[low] = index
  })
  const row: Pair[] = []
  for (let index = piles.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) row.push(pair)
  }
  return row.reverse()
}

/** The stretches before, between and after pairs that are in order. */
export const stretchesBetween = (
  pairs: readonly Pair[],
  { old, next }: Stretch
): readonly Stretch[] => {
  const starts: readonly Pair[] = [[old[0] - 1, next[0] - 1], ...pairs]
  return starts.map(([oldAt, nextAt], index) => {
    const [oldEnd, nextEnd] = pairs[index] ?? [old[1], next[1]]
    return { old: [oldAt + 1, oldEnd], next: [nextAt + 1, nextEnd] }
  })
}

const inOrderWithin = (
  old: readonly string[],
  next: readonly string[],
  stretch: Stretch,
  most: number
): readonly Pair[] => {
  const row = longestInOrder(pairsIn(old, next, stretch, most))
  if (row.length === 0) return []
  const within = stretchesBetween(row, stretch).map((one) =>
    inOrderWithin(old, next, one, Infinity)
  )
  return within.flatMap((pairs, index) => {
    const pair = row[index]
    return pair === undefined ? pairs : [...pairs, pair]
  })
}

export interface SameTexts {
  /** Pairs that have the same order in both editions: the frame that all others are placed by. */
  readonly inOrder: readonly Pair[]
  /** Pairs of texts that are unique in both, and that have gone to another place. */
  readonly moved: readonly Pair[]
}

/**
 * Pairs blocks of the same text. As in patience diff (Bram Cohen, of Bazaar and Git), only texts that are
 * unique in both lists are paired, of these the longest row that has one order in both is the frame, and
 * the same is done again in each stretch between two of its pairs; there also with texts that stand in it more
 * often, as often in both.
 */
export const sameTexts = (old: readonly string[], next: readonly string[]): SameTexts => {
  const all: Stretch = { old: [0, old.length], next: [0, next.length] }
  const inOrder = inOrderWithin(old, next, all, 1)
  const placed = new Map(inOrder)
  return {
    inOrder,
    moved: pairsIn(old, next, all, 1).filter(([at]) => !placed.has(at))
  }
}
