import { leastOfBest } from '../../shared/search/best'
import type { Wants } from '../../shared/search/wants'
import type { Found } from './found'
import { amountOf, type Matches } from './matches'

/** The best first; no more than `most` are put in order, and read for how their words stand together. */
export const byRelevance = (
  all: readonly Matches[],
  wants: Wants,
  most: number
): readonly Found[] => {
  // All that a segment found for one group has the same clauses.
  const refining = new Map<Found['clauses'], (document: number) => number>()
  const factorOf = ({ searched, document, clauses }: Found): number => {
    const factor = refining.get(clauses) ?? searched.segment.ranker.refining(clauses, wants)
    refining.set(clauses, factor)
    return factor(document)
  }
  return bestOf(all, most)
    .map((one) => ({ ...one, score: one.score * factorOf(one) }))
    .sort(byScore)
}

/** The best first, by what was found alone. Of those that answer equally well as the last, any can be left out. */
export const bestOf = (all: readonly Matches[], most: number): readonly Found[] => {
  const scores = new Float64Array(amountOf(all))
  let at = 0
  for (const matches of all) {
    scores.set(matches.scores, at)
    at += matches.scores.length
  }
  return [...foundAbove(all, scores, leastOfBest(scores, most), most)].sort(byScore)
}

/** The first `most` in the order of the reports; of those in one place the best first. */
export const byPlace = (
  all: readonly Matches[],
  placeOf: (searched: Matches['searched'], document: number) => number,
  most: number
): readonly Found[] => {
  const places = new Float64Array(amountOf(all))
  let at = 0
  for (const { searched, documents } of all) {
    for (const document of documents) {
      places[at] = -placeOf(searched, document)
      at += 1
    }
  }
  return foundAbove(all, places, leastOfBest(places, most), Infinity)
    .map((one) => ({ one, place: placeOf(one.searched, one.document) }))
    .sort((first, second) => first.place - second.place || byScore(first.one, second.one))
    .map(({ one }) => one)
}

const byScore = (one: Found, other: Found): number => other.score - one.score

/**
 * Of all matches those whose number is above `least`, and as many that equal it as make `most` in all; in
 * the order of their segments, and there of their documents, so that equals are not shown by chance.
 */
const foundAbove = (
  all: readonly Matches[],
  numbers: Float64Array,
  least: number,
  most: number
): readonly Found[] => {
  let room = most
  for (const number of numbers) if (number > least) room -= 1
  let before = 0
  return all.flatMap(({ searched, clauses, documents, scores }) => {
    const found: Found[] = []
    for (const [at, document] of documents.entries()) {
      const number = numbers[before + at] ?? -Infinity
      if (number < least || (number === least && room <= 0)) continue
      if (number === least) room -= 1
      found.push({ searched, document, score: scores[at] ?? 0, clauses })
    }
    before += documents.length
    return found.sort((one, other) => one.document - other.document)
  })
}
