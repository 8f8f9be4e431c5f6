import { expect, test } from 'vitest'
import { wordsOfBlock } from '../document/model'
import type { GuideBlock, GuideRun, GuideRuns } from './model'
import { writtenGuidePage } from './written'

const run = (text: string, style: GuideRun['style'] = 'plain'): GuideRun => ({
  text,
  style,
  to: null
})
const words = (text: string): GuideRuns => [run(text)]
const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', runs: words(text) })

const lines = (...blocks: readonly GuideBlock[]): readonly string[] =>
  writtenGuidePage({ title: 'Titel', blocks }, []).blocks.flatMap((block) =>
    wordsOfBlock(block).map((line) =>
      block.kind === 'item' ? `${block.depth} ${block.ordinal ?? '-'} ${line}` : line
    )
  )

test('keys are strong, names lean, and what is typed is code', () => {
  const [block] = writtenGuidePage(
    {
      title: 'Titel',
      blocks: [
        {
          kind: 'paragraph',
          runs: [run('Ctrl+K', 'strong'), run('Mappen', 'emphasis'), run('p. 29', 'code')]
        }
      ]
    },
    []
  ).blocks
  expect(block).toMatchObject({
    runs: [
      { text: 'Ctrl+K', isStrong: true },
      { text: 'Mappen', isEmphasis: true },
      { text: 'p. 29', isCode: true }
    ]
  })
})

test('a list in a list stays in it, and steps keep their numbers', () => {
  const inner: GuideBlock = { kind: 'list', isOrdered: false, items: [[paragraph('binnen')]] }
  expect(
    lines({
      kind: 'list',
      isOrdered: true,
      items: [[paragraph('een'), inner], [paragraph('twee')]]
    })
  ).toEqual(['0 1 een', '1 - binnen', '0 2 twee'])
})

test('a table is one, with keys and code in its cells', () => {
  const [table] = writtenGuidePage(
    {
      title: 'Titel',
      blocks: [
        {
          kind: 'table',
          head: [words('Toets'), words('Wat')],
          rows: [[[run('F1', 'strong')], words('hulp')]]
        }
      ]
    },
    []
  ).blocks
  expect(table).toMatchObject({
    kind: 'table',
    head: [[{ text: 'Toets' }], [{ text: 'Wat' }]],
    rows: [[[{ text: 'F1', isStrong: true }], [{ text: 'hulp' }]]]
  })
})

test('pictures stay on the screen', () => {
  expect(lines({ kind: 'picture', source: 'x.png', alt: 'Het venster' }, paragraph('na'))).toEqual([
    'na'
  ])
})
