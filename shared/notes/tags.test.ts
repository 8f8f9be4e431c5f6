import { describe, expect, test } from 'vitest'
import { longestTag, mostTags } from './model'
import { completionsOf, tagMeant, usedTags, withTag, withoutTag } from './tags'

const used = usedTags([
  { tags: ['VERA', 'Wet politiegegevens'] },
  { tags: ['VERA', 'één'] },
  { tags: ['VERA'] }
])

test('tags in use are counted, those on most first', () => {
  expect(used).toEqual([
    { tag: 'VERA', count: 3 },
    { tag: 'één', count: 1 },
    { tag: 'Wet politiegegevens', count: 1 }
  ])
})

describe('what was typed', () => {
  test.each([
    ['  vera ', 'VERA'],
    ['een', 'één'],
    ['nieuw   label', 'nieuw label'],
    ['   ', null],
    ['x'.repeat(80), 'x'.repeat(longestTag)]
  ])('%j means %j', (typed, meant) => {
    expect(tagMeant(typed, used)).toBe(meant)
  })
})

test('a tag is added once, whatever its capitals, and never more than there can be', () => {
  expect(withTag(['VERA'], 'vera')).toEqual(['VERA'])
  expect(withTag(['VERA'], 'één')).toEqual(['VERA', 'één'])
  const many = Array.from({ length: mostTags }, (_, at) => `label ${at}`)
  expect(withTag(many, 'nog een')).toBe(many)
})

test('a tag is taken away', () => {
  expect(withoutTag(['VERA', 'één'], 'VERA')).toEqual(['één'])
})

test.each([
  ['v', ['VERA']],
  ['POL', ['Wet politiegegevens']],
  ['ee', ['één']],
  ['zz', []]
])('%s is completed from the beginnings of words', (typed, tags) => {
  expect(completionsOf(typed, used, []).map(({ tag }) => tag)).toEqual(tags)
})

test('what an annotation has already is not offered', () => {
  expect(completionsOf('', used, ['VERA']).map(({ tag }) => tag)).toEqual([
    'één',
    'Wet politiegegevens'
  ])
})
