/** A table where there is no place for one: a list, of which each item has the words of its row. */
import { plainRun, type DocumentBlock, type Runs, type TableBlock } from './model'

/** The items of a table. A row of two cells is a line; of more, each has the name of its column. */
export const itemsOfTable = ({ head, rows }: TableBlock): readonly DocumentBlock[] =>
  rows.flatMap(([first = [], ...rest]) => {
    const name: Runs = first.map((run) => ({ ...run, isStrong: true }))
    const [only, ...more] = rest
    if (only !== undefined && more.length === 0)
      return [item(0, [...name, plainRun(': '), ...only])]
    return [
      item(0, name),
      ...rest.map((cell, at) => item(1, [...(head[at + 1] ?? []), plainRun(': '), ...cell]))
    ]
  })

const item = (depth: 0 | 1, runs: Runs): DocumentBlock => ({
  kind: 'item',
  depth,
  ordinal: null,
  runs
})
