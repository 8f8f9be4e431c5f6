import { expect, test } from 'vitest'
import { editionId } from '../testing/report'
import { isEarlier } from './editions'

const comesFirst = (one: string, other: string): boolean =>
  isEarlier(editionId(one), editionId(other))

test.each([
  ['rat-2024', 'rat-2025'],
  ['rat-2009', 'rat-2024'],
  ['rat-2024', 'rat-2024-2'],
  ['rat-2024-2', 'rat-2024-10'],
  ['rat-2024-10', 'rat-2025']
])('%s came before %s', (one, other) => {
  expect(comesFirst(one, other)).toBe(true)
  expect(comesFirst(other, one)).toBe(false)
})

test.each([
  ['rat-2024', 'rat-2024'],
  ['rat-2024', 'rat-2024-1'],
  ['dtn-2024', 'rat-2025'],
  ['handreiking', 'rat-2025'],
  ['handreiking', 'handreiking']
])('%s and %s are no earlier and later edition of one report', (one, other) => {
  expect(comesFirst(one, other)).toBe(false)
  expect(comesFirst(other, one)).toBe(false)
})
