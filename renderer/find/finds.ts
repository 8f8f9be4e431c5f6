/** Where a query stands in the blocks of a part, and which of those places is the current one. */
import type { Block, BlockId } from '../../shared/corpus/model'
import {
  comparable,
  matchesIn,
  queryForm,
  type Comparable,
  type FindOptions,
  type Match
} from '../../shared/find/find'

/** A block of the part, ready to be compared. */
export interface Findable {
  readonly block: BlockId
  readonly comparable: Comparable
}

/** One place where the query stands. */
export interface Find {
  readonly block: BlockId
  readonly match: Match
}

/** A place in the text of a part. */
export interface FindPlace {
  readonly block: BlockId
  readonly offset: number
}

export const findablesOf = (
  blocks: readonly Block[],
  { matchCase }: FindOptions
): readonly Findable[] =>
  blocks.map(({ id, text }) => ({ block: id, comparable: comparable(text, matchCase) }))

/** All places, in the order of the page. */
export const findsIn = (
  findables: readonly Findable[],
  query: string,
  { matchCase, wholeWords }: FindOptions
): readonly Find[] => {
  const form = queryForm(query, matchCase)
  return findables.flatMap(({ block, comparable: text }) =>
    matchesIn(text, form, wholeWords).map((match) => ({ block, match }))
  )
}

/** The first find at or after a place, as an index; from the end it goes on at the beginning. */
export const indexFrom = (
  findables: readonly Findable[],
  finds: readonly Find[],
  from: FindPlace | null
): number => {
  const order = new Map(findables.map(({ block }, index) => [block, index]))
  const orderFrom = from === null ? 0 : (order.get(from.block) ?? 0)
  const offset = from !== null && order.has(from.block) ? from.offset : 0
  const index = finds.findIndex(({ block, match: [start] }) => {
    const at = order.get(block) ?? 0
    return at > orderFrom || (at === orderFrom && start >= offset)
  })
  return Math.max(0, index)
}
