import {
  hitKinds,
  type Choices,
  type Facets,
  type Hit,
  type HitKind
} from '../../shared/search/model'
import type { PartKey } from '../../shared/search/part'
import type { Found, PlaceOf } from './found'

/** What of a document is chosen by. */
interface Traits {
  readonly kind: HitKind
  readonly edition: Hit['edition']
  readonly part: PartKey
}

const traitsOf = ({ searched, document }: Found): Traits => ({
  kind: searched.segment.documents.kindAt(document),
  edition: searched.editionAt(document),
  part: searched.partAt(document)
})

const isWanted = <T>(wanted: readonly T[], one: T): boolean =>
  wanted.length === 0 || wanted.includes(one)

/** Says of each facet whether its choice lets a document through. */
const met = (
  { kinds, editions, parts }: Choices,
  { kind, edition, part }: Traits
): Readonly<Record<keyof Choices, boolean>> => ({
  kinds: isWanted(kinds, kind),
  editions: isWanted(editions, edition),
  parts: isWanted(parts, part)
})

/** Whether all that the reader chose lets a document through. */
export const isChosen = (choices: Choices, found: Found): boolean => {
  const { kinds, editions, parts } = met(choices, traitsOf(found))
  return kinds && editions && parts
}

/** Counts what answers by kind, by report and by part; of each, the choices made in the others hold. */
export const facetsOf = (found: readonly Found[], choices: Choices, placeOf: PlaceOf): Facets => {
  const byKind = new Map<HitKind, number>()
  const byEdition = new Map<Traits['edition'], Counted>()
  const byPart = new Map<PartKey, Counted>()
  for (const one of found) {
    const traits = traitsOf(one)
    const { kinds, editions, parts } = met(choices, traits)
    if (editions && parts) byKind.set(traits.kind, (byKind.get(traits.kind) ?? 0) + 1)
    if (kinds && parts) count(byEdition, traits.edition, one)
    if (kinds && editions) count(byPart, traits.part, one)
  }
  return {
    kinds: hitKinds.flatMap((kind) => {
      const amount = byKind.get(kind)
      return amount === undefined ? [] : [{ kind, count: amount }]
    }),
    editions: inPlaceOrder(byEdition, placeOf).map(([edition, amount]) => ({
      edition,
      count: amount
    })),
    parts: inPlaceOrder(byPart, placeOf).map(([part, amount]) => ({ part, count: amount }))
  }
}

interface Counted {
  readonly first: Found
  count: number
}

const count = <T>(counts: Map<T, Counted>, value: T, one: Found): void => {
  const counted = counts.get(value)
  if (counted === undefined) counts.set(value, { first: one, count: 1 })
  else counted.count += 1
}

/** What is counted lies together, so that where one of it stands tells the order. */
const inPlaceOrder = <T>(
  counts: ReadonlyMap<T, Counted>,
  placeOf: PlaceOf
): readonly (readonly [value: T, count: number])[] =>
  [...counts]
    .map(([value, { first, count: amount }]) => ({ value, amount, place: placeOf(first) }))
    .sort((one, other) => one.place - other.place)
    .map(({ value, amount }) => [value, amount] as const)
