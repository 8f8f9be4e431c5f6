/** A page of the guide as a written document, for paper. */
import {
  deepestItem,
  plainRun,
  type DocumentBlock,
  type Run,
  type Runs,
  type WrittenDocument
} from '../document/model'
import { wordsOf, type GuideBlock, type GuidePage, type GuideRun, type GuideRuns } from './model'

/** Writes a page down. Tables become lists, of which each item has the words of its row; pictures stay on the screen. */
export const writtenGuidePage = (
  { title, blocks }: GuidePage,
  facts: readonly string[]
): WrittenDocument => ({ title, facts, blocks: blocks.flatMap((block) => written(block, 0)) })

const written = (block: GuideBlock, depth: number): readonly DocumentBlock[] => {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', isAside: false, runs: runsOf(block.runs) }]
    case 'list':
      return block.items.flatMap(([first, ...more], at) => [
        item(
          first?.kind === 'paragraph' ? runsOf(first.runs) : [],
          depth,
          block.isOrdered ? at + 1 : null
        ),
        ...more.flatMap((inner) => written(inner, Math.min(depth + 1, deepestItem)))
      ])
    case 'table':
      return block.rows.flatMap((row) => writtenRow(block.head, row))
    case 'code':
      return [
        { kind: 'paragraph', isAside: false, runs: [{ ...plainRun(block.text), isCode: true }] }
      ]
    case 'picture':
      return []
  }
}

/** A row of two cells is a line; of more, each has the name of its column. */
const writtenRow = (
  head: readonly GuideRuns[],
  [first = [], ...rest]: readonly GuideRuns[]
): readonly DocumentBlock[] => {
  const name: Runs = runsOf(first).map((run) => ({ ...run, isStrong: true }))
  const [only, ...more] = rest
  if (only !== undefined && more.length === 0)
    return [item([...name, plainRun(': '), ...runsOf(only)], 0, null)]
  return [
    item(name, 0, null),
    ...rest.map((cell, at) =>
      item([plainRun(`${wordsOf(head[at + 1] ?? [])}: `), ...runsOf(cell)], 1, null)
    )
  ]
}

const item = (runs: Runs, depth: number, ordinal: number | null): DocumentBlock => ({
  kind: 'item',
  depth,
  ordinal,
  runs
})

const runsOf = (runs: GuideRuns): Runs => runs.map(runOf)

const runOf = ({ text, style }: GuideRun): Run => ({
  text,
  isStrong: style === 'strong',
  isEmphasis: style === 'emphasis',
  isCode: style === 'code'
})
