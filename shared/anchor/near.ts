/**
 * Passages that are near what an anchor looks for. Words point at where to look (seed and extend, as in
 * BLAST: Altschul and others, 1990), and there Myers' bit-vector search (1999), by approx-string-match of
 * the maker of Hypothesis' own anchoring, finds the stretch with the fewest differences.
 */
import search from 'approx-string-match'
import { wordsOfForm, type EditionText } from './edition-text'
import type { Range } from './normal-text'
import { sameAfter, sameBefore, type Sought } from './sought'

/** A stretch of the normal form of an edition, and how near it is to what is looked for. */
export interface Near {
  readonly range: Range
  /** The share of quote and surroundings that is the same, from 0 to 1. */
  readonly score: number
}

/** Of the surroundings so much counts, on each side: what an anchor has at least. */
const counted = 32

/** A quote longer than this is only looked for as it is: no block of a report is near it. */
const longestNear = 4096

/** Of all words of what is looked for, those that stand in the edition more often say too little. */
const mostPlaces = 400
const fewestWords = 4
const mostSeeds = 4
/** A place that has less of the words than this part of what the best has is not looked at. */
const leastOfBest = 0.25
const bucket = 32
/** How many stretches with equally few differences are weighed; short words have many. */
const mostStretches = 16

/** Where the quote would start, by the words that it and its surroundings share with the edition. */
const seedsOf = (
  { words, normal }: EditionText,
  { before, quote, after }: Sought
): readonly number[] => {
  const whole = before.slice(-counted) + quote + after.slice(0, counted)
  const shift = Math.min(before.length, counted)
  const known = wordsOfForm(whole)
    .map(({ word, at }) => ({ at: at - shift, places: words.get(word) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => one.places.length - other.places.length)
  const votes = new Map<number, number>()
  known.forEach(({ at, places }, rank) => {
    if (places.length > mostPlaces && rank >= fewestWords) return
    const weight = Math.log(normal.form.length / places.length)
    for (const place of places) {
      const key = Math.floor((place - at) / bucket)
      votes.set(key, (votes.get(key) ?? 0) + weight)
    }
  })
  const both = Array.from(votes.keys(), (key) => ({
    key,
    weight: (votes.get(key) ?? 0) + (votes.get(key + 1) ?? 0)
  })).sort((one, other) => other.weight - one.weight || one.key - other.key)
  const seeds: number[] = []
  const least = (both[0]?.weight ?? 0) * leastOfBest
  for (const { key, weight } of both) {
    if (seeds.length === mostSeeds || weight < least) break
    if (seeds.every((seed) => Math.abs(seed - key) > 1)) seeds.push(key)
  }
  return seeds.map((key) => (key + 1) * bucket)
}

/** Differences of a context with what stands next to a stretch; what lies between counts for half. */
const differencesBefore = (form: string, at: number, before: string): number => {
  if (before === '' || sameBefore(form, at, before) === before.length) return 0
  const beside = form.slice(Math.max(0, at - before.length * 1.5), at)
  const last = search(beside, before, before.length).at(-1)
  if (last === undefined) return before.length
  return Math.min(before.length, last.errors + (beside.length - last.end) / 2)
}

const differencesAfter = (form: string, at: number, after: string): number => {
  if (after === '' || sameAfter(form, at, after) === after.length) return 0
  const beside = form.slice(at, at + after.length * 1.5)
  const [first] = search(beside, after, after.length)
  if (first === undefined) return after.length
  return Math.min(after.length, first.errors + first.start / 2)
}

/** How near a stretch is, where its quote has so many differences. */
export const scoreOf = (
  form: string,
  [from, to]: Range,
  { before, quote, after }: Sought,
  differences: number
): number => {
  const [left, right] = [before.slice(-counted), after.slice(0, counted)]
  const all = differences + differencesBefore(form, from, left) + differencesAfter(form, to, right)
  return Math.max(0, 1 - all / (left.length + quote.length + right.length))
}

/** What lies between the surroundings, where both are near: the quote itself may be another now. */
const between = (window: string, { before, quote, after }: Sought): Range | null => {
  const [left, right] = [before.slice(-counted), after.slice(0, counted)]
  if (left === '' || right === '') return null
  const start = search(window, left, left.length >> 2).at(-1)?.end
  if (start === undefined) return null
  const rest = window.slice(start, start + quote.length * 2 + counted * 2)
  const end = search(rest, right, right.length >> 2)[0]?.start
  if (end === undefined || rest.slice(0, end).trim() === '') return null
  const lead = rest.length - rest.trimStart().length
  return [start + lead, start + rest.slice(0, end).trimEnd().length]
}

const nearSeed = (form: string, seed: number, sought: Sought): readonly Near[] => {
  const slack = counted * 3 + (sought.quote.length >> 2)
  return nearWithin(form, [Math.max(0, seed - slack), seed + sought.quote.length + slack], sought)
}

/** The passages of a stretch of a form that are near, in no order, also such as lie over each other. */
export const nearWithin = (form: string, [base, until]: Range, sought: Sought): readonly Near[] => {
  const { quote } = sought
  if (quote === '' || quote.length > longestNear) return []
  const window = form.slice(base, until)
  const found: Near[] = search(window, quote, quote.length >> 1)
    .slice(0, mostStretches)
    .map(({ start, end, errors }) => {
      const range: Range = [base + start, base + end]
      return { range, score: scoreOf(form, range, sought, errors) }
    })
  const other = between(window, sought)
  if (other !== null) {
    const range: Range = [base + other[0], base + other[1]]
    const stretch = window.slice(other[0], other[1])
    const most = Math.max(quote.length, stretch.length)
    const errors = search(stretch, quote, most)[0]?.errors ?? most
    const lengths = Math.abs(stretch.length - quote.length)
    const differences = Math.min(quote.length, Math.max(errors, lengths))
    found.push({ range, score: scoreOf(form, range, sought, differences) })
  }
  return found
}

/** How much of the shorter of two stretches lies in the other. */
const doOverlap = ([from, to]: Range, [start, end]: Range): boolean =>
  Math.min(to, end) - Math.max(from, start) > Math.min(to - from, end - start) / 2

/** Of stretches that lie over each other the best, from the best down. */
export const apart = (found: readonly Near[]): readonly Near[] => {
  const kept: Near[] = []
  const sorted = found.toSorted(
    (one, other) => other.score - one.score || one.range[0] - other.range[0]
  )
  for (const one of sorted) {
    if (!kept.some(({ range }) => doOverlap(range, one.range))) kept.push(one)
  }
  return kept
}

/** The passages that are nearest, the best first, no two over each other. */
export const nearOnes = (edition: EditionText, sought: Sought): readonly Near[] => {
  if (sought.quote === '' || sought.quote.length > longestNear) return []
  const { form } = edition.normal
  return apart(seedsOf(edition, sought).flatMap((seed) => nearSeed(form, seed, sought)))
}
