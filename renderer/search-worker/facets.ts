import type { SectionId } from '../../shared/corpus/model'
import { hitKinds, type Facets, type HitKind, type SearchQuery } from '../../shared/search/model'
import type { Found, PlaceOf } from './found'

/** Counts what answers by kind and by part; of each, the choice made in the other holds. */
export const facetsOf = (
  found: readonly Found[],
  { kinds, parts }: SearchQuery,
  placeOf: PlaceOf
): Facets => {
  const byKind = new Map<HitKind, number>()
  const byPart = new Map<SectionId, { readonly first: Found; count: number }>()
  for (const one of found) {
    const { documents } = one.segment
    const kind = documents.kindAt(one.document)
    const part = documents.partAt(one.document)
    if (parts.length === 0 || parts.includes(part)) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
    if (kinds.length > 0 && !kinds.includes(kind)) continue
    const counted = byPart.get(part)
    if (counted === undefined) byPart.set(part, { first: one, count: 1 })
    else counted.count += 1
  }
  return {
    kinds: hitKinds.flatMap((kind) => {
      const count = byKind.get(kind)
      return count === undefined ? [] : [{ kind, count }]
    }),
    parts: [...byPart]
      .map(([part, { first, count }]) => ({
        edition: first.segment.documents.at(first.document).edition,
        part,
        count,
        place: placeOf(first)
      }))
      .sort((one, other) => one.place - other.place)
      .map(({ edition, part, count }) => ({ edition, part, count }))
  }
}
