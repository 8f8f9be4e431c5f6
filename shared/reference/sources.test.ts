import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockIdSchema } from '../corpus/model'
import { bySource, type Sourced } from './sources'

const at = (block: string, start: number): Sourced => ({
  quote: 'woorden',
  block: v.parse(blockIdSchema, block),
  start,
  end: start + 7,
  flagged: false
})

describe('statements by source', () => {
  test('the same words are one source, however many rest on them', () => {
    const [one, two, three, four] = [at('b-a', 0), at('b-a', 0), at('b-a', 8), at('b-b', 8)]
    expect(bySource([one, two, three, four])).toEqual([[one, two], [three], [four]])
  })

  test('nothing gives nothing', () => {
    expect(bySource([])).toEqual([])
  })

  test('no statement is lost and none changes its place', () => {
    const some = fc.array(
      fc.record({ block: fc.constantFrom('b-a', 'b-b'), start: fc.nat({ max: 2 }) })
    )
    fc.assert(
      fc.property(some, (places) => {
        const statements = places.map(({ block, start }) => at(block, start))
        const groups = bySource(statements)
        expect(groups.flat()).toEqual(statements)
        for (const [first, ...more] of groups) {
          for (const other of more) expect(other).toEqual(first)
        }
      })
    )
  })
})
