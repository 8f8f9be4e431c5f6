/** A page of the guide as a written document, for paper. */
import {
  deepestItem,
  plainRun,
  type DocumentBlock,
  type Run,
  type Runs,
  type WrittenDocument
} from '../document/model'
import type { GuideBlock, GuidePage, GuideRun, GuideRuns } from './model'

/** Writes a page down. Pictures stay on the screen. */
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
      return [
        {
          kind: 'table',
          head: block.head.map(runsOf),
          rows: block.rows.map((row) => row.map(runsOf))
        }
      ]
    case 'code':
      return [
        { kind: 'paragraph', isAside: false, runs: [{ ...plainRun(block.text), isCode: true }] }
      ]
    case 'picture':
      return []
  }
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
