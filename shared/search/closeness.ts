/** How close together, and in what order, the words of a query stand in a text. */
import type { Term } from './query/plan'

/** For words that stand as they were typed, next to each other or close by. */
const worth = { adjacent: 0.35, near: 0.2 } as const

/** Words farther apart than this do not follow each other. */
const farthest = 3

/** Where a term is met: the number of the word, and how well. */
interface Place {
  readonly at: number
  readonly term: number
  readonly weight: number
}

/**
 * Of a text, as the forms of its words, from 1 up: how many words of the query stand right behind the one
 * before them, and in how few words of the text all of them that are there stand together.
 */
export const closenessTo = (terms: readonly Term[]): ((forms: readonly number[]) => number) => {
  const wanted = terms.filter(({ isOptional }) => !isOptional)
  if (wanted.length < 2) return () => 1
  const meetings = new Map<number, Omit<Place, 'at'>[]>()
  wanted.forEach(({ forms }, term) => {
    for (const [form, { weight }] of forms) {
      const list = meetings.get(form)
      if (list === undefined) meetings.set(form, [{ term, weight }])
      else list.push({ term, weight })
    }
  })
  return (forms) => {
    const places: Place[] = []
    const byTerm = wanted.map((): Place[] => [])
    forms.forEach((form, at) => {
      for (const { term, weight } of meetings.get(form) ?? []) {
        const place = { at, term, weight }
        places.push(place)
        byTerm[term]?.push(place)
      }
    })
    const adjacent = byTerm.reduce((sum, of, term) => sum + followed(of, byTerm[term + 1] ?? []), 0)
    const distinct = byTerm.filter(({ length }) => length > 0).length
    const near =
      distinct < 2
        ? 0
        : (distinct / wanted.length) * Math.min(1, (distinct * 2) / narrowest(places, distinct))
    return 1 + worth.adjacent * (adjacent / (wanted.length - 1)) + worth.near * near
  }
}

/** From 0 to 1: how well a word is followed by the next one, at the best place. */
const followed = (places: readonly Place[], following: readonly Place[]): number => {
  let best = 0
  let from = 0
  for (const { at, weight } of places) {
    while ((following[from]?.at ?? Infinity) < at) from += 1
    for (let next = from; next < following.length; next += 1) {
      const other = following[next]
      if (other === undefined || other.at - at > farthest) break
      best = Math.max(best, Math.min(weight, other.weight) / Math.max(1, other.at - at))
    }
  }
  return best
}

/** How many words the shortest stretch has that holds every term found. */
const narrowest = (places: readonly Place[], distinct: number): number => {
  const inside = new Map<number, number>()
  let from = 0
  let best = Infinity
  places.forEach(({ at, term }) => {
    inside.set(term, (inside.get(term) ?? 0) + 1)
    while (inside.size === distinct) {
      const first = places[from]
      if (first === undefined) break
      best = Math.min(best, at - first.at + 1)
      const left = (inside.get(first.term) ?? 0) - 1
      if (left === 0) inside.delete(first.term)
      else inside.set(first.term, left)
      from += 1
    }
  })
  return best
}
