import type { Cell as OwnCell } from '../../shared/search/documents'
import { partKeyOf, type PartKey } from '../../shared/search/part'
import type { PlannedClause } from '../../shared/search/query/plan'
import type { Segment } from './segment'

/** What documents are chosen, filtered and counted by, among all that is searched. */
export interface Cell extends Omit<OwnCell, 'part'> {
  readonly part: PartKey
}

/** A segment, with its cells as they are named among those of all reports. */
export interface Searched {
  readonly segment: Segment
  readonly cell: (number: number) => Cell
  /** How many of these documents each cell has, of those that have any. */
  readonly tally: (documents: Uint32Array) => readonly (readonly [cell: Cell, count: number])[]
}

export const searchedIn = (segment: Segment): Searched => {
  const { cellAt, cellCount, cell: ownCell } = segment.documents
  const cells = new Map<number, Cell>()
  const cell = (number: number): Cell => {
    const before = cells.get(number)
    if (before !== undefined) return before
    const { edition, kind, part, labels } = ownCell(number)
    const named = { edition, kind, part: partKeyOf(edition, part), labels }
    cells.set(number, named)
    return named
  }
  // All zero between tallies: a large report has more cells than most queries find documents.
  const counts = new Uint32Array(cellCount)
  return {
    segment,
    cell,
    tally: (documents) => {
      const counted: number[] = []
      for (const document of documents) {
        const number = cellAt(document)
        if (counts[number] === 0) counted.push(number)
        counts[number] = (counts[number] ?? 0) + 1
      }
      return counted.map((number) => {
        const count = counts[number] ?? 0
        counts[number] = 0
        return [cell(number), count] as const
      })
    }
  }
}

/** A document that is shown, and what it was looked for with. */
export interface Found {
  readonly searched: Searched
  readonly document: number
  readonly score: number
  readonly clauses: readonly PlannedClause[]
}
