import type { EditionId } from '../../shared/corpus/model'
import { hitKinds, type Choices, type Facets, type HitKind } from '../../shared/search/model'
import type { PartKey } from '../../shared/search/part'
import type { Found } from './found'

const isWanted = <T>(wanted: readonly T[], one: T): boolean =>
  wanted.length === 0 || wanted.includes(one)

/** Whether all that the reader chose lets a document through. */
export const isChosen = (
  { kinds, editions, parts }: Choices,
  { searched, document }: Found
): boolean =>
  isWanted(kinds, searched.segment.documents.kindAt(document)) &&
  isWanted(editions, searched.editionAt(document)) &&
  isWanted(parts, searched.partAt(document))

/** Reports and their parts in reading order. */
export interface ReadingOrder {
  readonly editions: readonly EditionId[]
  readonly parts: readonly PartKey[]
}

/** Counts what answers by kind, by report and by part; of each, the choices made in the others hold. */
export const facetsOf = (
  found: readonly Found[],
  choices: Choices,
  order: ReadingOrder
): Facets => {
  const byKind = new Map<HitKind, number>()
  const byEdition = new Map<EditionId, number>()
  const byPart = new Map<PartKey, number>()
  for (const { searched, document } of found) {
    const kind = searched.segment.documents.kindAt(document)
    const edition = searched.editionAt(document)
    const part = searched.partAt(document)
    const ofKind = isWanted(choices.kinds, kind)
    const ofEdition = isWanted(choices.editions, edition)
    const ofPart = isWanted(choices.parts, part)
    if (ofEdition && ofPart) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
    if (ofKind && ofPart) byEdition.set(edition, (byEdition.get(edition) ?? 0) + 1)
    if (ofKind && ofEdition) byPart.set(part, (byPart.get(part) ?? 0) + 1)
  }
  return {
    kinds: inOrder(byKind, hitKinds).map(([kind, count]) => ({ kind, count })),
    editions: inOrder(byEdition, order.editions).map(([edition, count]) => ({ edition, count })),
    parts: inOrder(byPart, order.parts).map(([part, count]) => ({ part, count }))
  }
}

/** Counts in an order; what the order does not have, such as where a note of a report that is gone stands, comes last. */
const inOrder = <T>(
  counts: ReadonlyMap<T, number>,
  order: readonly T[]
): readonly (readonly [value: T, count: number])[] => {
  const known = new Set(order)
  return [...order, ...[...counts.keys()].filter((value) => !known.has(value))].flatMap((value) => {
    const count = counts.get(value)
    return count === undefined ? [] : [[value, count] as const]
  })
}
