import type { EditionId } from '../../shared/corpus/model'
import { hitKinds, type Choices, type Facets, type HitKind } from '../../shared/search/model'
import type { PartKey } from '../../shared/search/part'
import type { Cell } from './found'
import type { Matches } from './matches'

const isWanted = <T>(wanted: readonly T[], one: T): boolean =>
  wanted.length === 0 || wanted.includes(one)

/** Whether all that the reader chose lets a cell through. */
export const isChosen = (choices: Choices, { kind, edition, part }: Cell): boolean =>
  isWanted(choices.kinds, kind) &&
  isWanted(choices.editions, edition) &&
  isWanted(choices.parts, part)

/** Where reports and their parts stand in reading order. */
export interface ReadingOrder {
  readonly editions: ReadonlyMap<EditionId, number>
  readonly parts: ReadonlyMap<PartKey, number>
}

const kindOrder: ReadonlyMap<HitKind, number> = new Map(hitKinds.map((kind, at) => [kind, at]))

/** Counts what answers by kind, by report and by part; of each, the choices made in the others hold. */
export const facetsOf = (
  all: readonly Matches[],
  choices: Choices,
  order: ReadingOrder
): Facets => {
  const byKind = new Map<HitKind, number>()
  const byEdition = new Map<EditionId, number>()
  const byPart = new Map<PartKey, number>()
  for (const { searched, documents } of all) {
    for (const [{ kind, edition, part }, count] of searched.tally(documents)) {
      const ofKind = isWanted(choices.kinds, kind)
      const ofEdition = isWanted(choices.editions, edition)
      const ofPart = isWanted(choices.parts, part)
      if (ofEdition && ofPart) byKind.set(kind, (byKind.get(kind) ?? 0) + count)
      if (ofKind && ofPart) byEdition.set(edition, (byEdition.get(edition) ?? 0) + count)
      if (ofKind && ofEdition) byPart.set(part, (byPart.get(part) ?? 0) + count)
    }
  }
  return {
    kinds: inOrder(byKind, kindOrder).map(([kind, count]) => ({ kind, count })),
    editions: inOrder(byEdition, order.editions).map(([edition, count]) => ({ edition, count })),
    parts: inOrder(byPart, order.parts).map(([part, count]) => ({ part, count }))
  }
}

/** Counts in an order; what the order does not have, such as where a note of a report that is gone stands, comes last. */
const inOrder = <T>(
  counts: ReadonlyMap<T, number>,
  order: ReadonlyMap<T, number>
): readonly (readonly [value: T, count: number])[] => {
  const placeOf = (value: T): number => order.get(value) ?? order.size
  return [...counts].sort(([one], [other]) => placeOf(one) - placeOf(other))
}
