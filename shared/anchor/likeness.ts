/** How alike runs of blocks are, by the words that they share: what tells blocks apart weighs most. */
import { wordsOfForm } from './edition-text'

/** The words of some text with how often they stand in it, and what they weigh together. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly weight: number
}

/** How much a word tells texts apart. */
export type Weigh = (word: string) => number

/** The words of a text, in their order. */
export const wordsOf = (form: string): readonly string[] =>
  wordsOfForm(form).map(({ word }) => word)

/** Weighs a word by how few of the texts have it (inverse document frequency). */
export const weighedBy = (texts: readonly (readonly string[])[]): Weigh => {
  const frequencies = new Map<string, number>()
  for (const words of texts)
    for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (frequencies.get(word) ?? 1))
}

const weighed = (counts: ReadonlyMap<string, number>, weigh: Weigh): Bag => {
  let weight = 0
  for (const [word, count] of counts) weight += count * weigh(word)
  return { counts, weight }
}

export const bagOf = (words: readonly string[], weigh: Weigh): Bag => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return weighed(counts, weigh)
}

export const together = (bags: readonly Bag[]): Bag => {
  const [only] = bags
  if (only !== undefined && bags.length === 1) return only
  const counts = new Map<string, number>()
  for (const bag of bags)
    for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  return { counts, weight: bags.reduce((sum, { weight }) => sum + weight, 0) }
}

/** The weight of the words that two texts share. */
export const sharedWeight = (one: Bag, other: Bag, weigh: Weigh): number => {
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let weight = 0
  for (const [word, count] of small.counts) {
    const there = large.counts.get(word)
    if (there !== undefined) weight += Math.min(count, there) * weigh(word)
  }
  return weight
}

/** From 0 for texts without a word in common to 1 for those with the same words (Dice's coefficient). */
export const likeness = (one: Bag, other: Bag, weigh: Weigh): number => {
  const both = one.weight + other.weight
  return both === 0 ? 0 : (2 * sharedWeight(one, other, weigh)) / both
}

/** The heaviest row of words that two texts have in the same order: where it stands in the second one. */
const heaviestRow = (
  one: readonly string[],
  other: readonly string[],
  weigh: Weigh
): readonly number[] => {
  const width = other.length + 1
  const weights = other.map(weigh)
  const best = new Float64Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const skipped = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      const met = one[i] === other[j] ? (weights[j] ?? 0) + (best[(i + 1) * width + j + 1] ?? 0) : 0
      best[i * width + j] = Math.max(skipped, met)
    }
  }
  const row: number[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    const here = best[i * width + j]
    if (here === best[(i + 1) * width + j]) i += 1
    else if (here === best[i * width + j + 1]) j += 1
    else {
      row.push(j)
      i += 1
      j += 1
    }
  }
  return row
}

/** Texts that are longer than this together are too long to be compared word by word. */
const mostComparisons = 4_000_000

/** The weight of the words that two texts have in the same order. */
export const sharedInOrder = (
  one: readonly string[],
  other: readonly string[],
  weigh: Weigh
): number => {
  if (one.length * other.length > mostComparisons)
    return sharedWeight(bagOf(one, weigh), bagOf(other, weigh), weigh)
  return heaviestRow(one, other, weigh).reduce((sum, at) => sum + weigh(other[at] ?? ''), 0)
}

/** What a text has that it does not have from another one. */
export const without = (
  words: readonly string[],
  other: readonly string[],
  weigh: Weigh
): readonly string[] => {
  if (words.length * other.length > mostComparisons) return words
  const explained = new Set(heaviestRow(other, words, weigh))
  return words.filter((_, at) => !explained.has(at))
}
