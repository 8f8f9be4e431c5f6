import type { PlannedClause } from '../../shared/search/query/plan'
import type { Range } from '../../shared/search/rank'
import type { Cell, Searched } from './found'

/**
 * The documents of a segment that answer one group of a query: column by column, since a word can be in
 * hundreds of thousands of them, and an object for each would cost more than finding them.
 */
export interface Matches {
  readonly searched: Searched
  readonly clauses: readonly PlannedClause[]
  readonly documents: Uint32Array
  /** How well each document answers. */
  readonly scores: Float64Array
}

type IsKept = (document: number) => boolean

/** Those of the matches that are to be kept. */
export const keep = (matches: Matches, isKept: IsKept): Matches => {
  const documents = new Uint32Array(matches.documents.length)
  const scores = new Float64Array(matches.documents.length)
  let kept = 0
  for (const [at, document] of matches.documents.entries()) {
    if (!isKept(document)) continue
    documents[kept] = document
    scores[kept] = matches.scores[at] ?? 0
    kept += 1
  }
  return { ...matches, documents: documents.subarray(0, kept), scores: scores.subarray(0, kept) }
}

/** Asks each cell once, however many documents it has. */
export const ofCells = (
  { segment: { documents }, cell }: Searched,
  isKept: (cell: Cell) => boolean
): IsKept => {
  const answers = new Map<number, boolean>()
  return (document) => {
    const number = documents.cellAt(document)
    const before = answers.get(number)
    if (before !== undefined) return before
    const answer = isKept(cell(number))
    answers.set(number, answer)
    return answer
  }
}

const withoutGone = (matches: Matches): Matches => {
  const { isThere } = matches.searched.segment
  return isThere === null ? matches : keep(matches, isThere)
}

/** What a segment finds: each document once, with the group of the query that it answers best. */
export const findIn = (
  searched: Searched,
  groups: readonly (readonly PlannedClause[])[],
  range: Range
): readonly Matches[] => {
  const { ranker } = searched.segment
  const all = groups.map((clauses) =>
    withoutGone({ searched, clauses, ...ranker.meet(clauses, range) })
  )
  return all.length > 1 ? onceEach(all, searched.segment.documents.count) : all
}

const onceEach = (all: readonly Matches[], count: number): readonly Matches[] => {
  const best = new Float64Array(count).fill(-Infinity)
  const group = new Uint32Array(count)
  for (const [number, { documents, scores }] of all.entries()) {
    for (const [at, document] of documents.entries()) {
      const score = scores[at] ?? 0
      if (score <= (best[document] ?? 0)) continue
      best[document] = score
      group[document] = number
    }
  }
  return all.map((matches, number) => keep(matches, (document) => group[document] === number))
}

/** All documents of a segment: what filters alone ask for. */
export const allOf = (searched: Searched): Matches => {
  const { documents } = searched.segment
  const all: Matches = {
    searched,
    clauses: [],
    documents: Uint32Array.from({ length: documents.count }, (_, document) => document),
    scores: new Float64Array(documents.count)
  }
  return withoutGone(all)
}

export const amountOf = (all: readonly Matches[]): number =>
  all.reduce((sum, { documents }) => sum + documents.length, 0)
