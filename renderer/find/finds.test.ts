import { expect, test } from 'vitest'
import { corpus } from '../../shared/testing/report'
import { findablesOf, findsIn, indexFrom } from './finds'

const options = { wholeWords: false, matchCase: false }
const findables = findablesOf(corpus.blocks, options)
const finds = findsIn(findables, 'lokale aanpak', options)

test('finds headings, boxes and footnotes too, in the order of the page', () => {
  expect(finds.map(({ block }) => block)).toEqual(['lokaal', 'kader'])
  expect(findsIn(findables, 'kamerstukken', options).map(({ block }) => block)).toEqual(['b-noot'])
})

test('the current find is the first one from where the reader is, or the first of all', () => {
  const [first, second] = finds
  if (first === undefined || second === undefined) throw new Error('the report has two')
  expect(indexFrom(findables, finds, null)).toBe(0)
  expect(indexFrom(findables, finds, { block: first.block, offset: 0 })).toBe(0)
  expect(indexFrom(findables, finds, { block: first.block, offset: 1 })).toBe(1)
  expect(indexFrom(findables, finds, { block: second.block, offset: 1 })).toBe(0)
})
