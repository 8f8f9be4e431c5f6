import { describe, expect, test } from 'vitest'
import { gradesOf, judge, ndcg, type Lines } from './judge'
import type { Lookup } from './lookups'

/** Lines 1 and 2 were cut apart and are one block again; line 5 stands in two blocks. */
const lines: Lines = new Map([
  ['seam', [1, 2]],
  ['three', [3]],
  ['five', [5]],
  ['five-again', [5]],
  ['other', [9]]
])

const lookup: Lookup = {
  query: 'iets',
  type: 'keyword',
  relevant: [
    { line: 1, grade: 1 },
    { line: 2, grade: 3 },
    { line: 3, grade: 2 },
    { line: 5, grade: 1 }
  ]
}

const judged = new Map(lookup.relevant.map(({ line, grade }) => [line, grade]))

describe('gradesOf', () => {
  test.each([
    ['a block has the highest grade of its lines', ['seam', 'three'], [3, 2]],
    ['what is not judged, or not of this corpus, is worth nothing', ['other', 'new'], [0, 0]],
    ['a line counts once, for the first that brings it', ['five', 'five-again'], [1, 0]],
    ['so does a block', ['seam', 'seam'], [3, 0]]
  ])('%s', (_, hits, grades) => {
    expect(gradesOf(hits, judged, lines)).toEqual(grades)
  })
})

describe('ndcg', () => {
  // By hand: ideal 3 + 2/log2(3) + 1/log2(4) = 3 + 1.26186 + 0.5 = 4.76186.
  const ideal = 4.761_859_507

  test.each([
    ['the best order', ['seam', 'three', 'five'], 1],
    ['the same passage twice adds nothing', ['seam', 'three', 'five', 'five-again'], 1],
    ['the last first: 1 + 2/log2(3) + 3/log2(4)', ['five', 'three', 'seam'], 3.761_859_507 / ideal],
    ['one, after a wrong one: 3/log2(3)', ['other', 'seam'], 1.892_789_261 / ideal],
    ['nothing', [], 0],
    ['what comes after the tenth', [...Array.from({ length: 10 }, () => 'x'), 'seam'], 0]
  ])('%s', (_, hits, expected) => {
    expect(ndcg(hits, lookup, lines)).toBeCloseTo(expected, 8)
  })

  test('exponential: 7 + 3/log2(3) + 1/log2(4) is the ideal', () => {
    const best = 7 + 3 / Math.log2(3) + 0.5
    expect(ndcg(['three'], lookup, lines, 'exponential')).toBeCloseTo(3 / best, 8)
  })

  test('a judgement that no block holds is a mistake in the set', () => {
    const lost = { ...lookup, relevant: [{ line: 77, grade: 3 as const }] }
    expect(() => ndcg([], lost, lines)).toThrow('iets')
  })
})

test('judge keeps look-ups that nothing answers apart', () => {
  const none: Lookup = { query: 'niets', type: 'none', relevant: [] }
  const noise: Lookup = { query: 'ook niets', type: 'none', relevant: [] }
  const answers = new Map([
    [lookup, ['seam', 'three', 'five']],
    [none, []],
    [noise, ['other']]
  ])
  const quality = judge(answers, lines)
  expect(quality.ndcg).toEqual({ linear: 1, exponential: 1 })
  expect(quality.empty).toBe(0.5)
  expect([...quality.byType]).toEqual([
    ['keyword', 1],
    ['none', 0.5]
  ])
})
