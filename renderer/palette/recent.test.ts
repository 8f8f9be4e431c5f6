import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { slots } from '../../shared/memory/model'
import { withVisit } from './recent'

test('a place that is visited again comes to the front', () => {
  expect(withVisit(['/a/1', '/a/2'], '/a/2')).toEqual(['/a/2', '/a/1'])
})

test('whatever is visited, the list is one that can be kept, with the last visit first', () => {
  const address = fc.integer({ min: 0, max: 60 }).map((number) => `/rat-2024/b-${number}`)
  fc.assert(
    fc.property(fc.array(address, { minLength: 1, maxLength: 80 }), (visits) => {
      const recent = visits.reduce(withVisit, [])
      expect(recent[0]).toBe(visits.at(-1))
      expect(new Set(recent).size).toBe(recent.length)
      expect(v.is(slots.recent.schema, recent)).toBe(true)
    })
  )
})
