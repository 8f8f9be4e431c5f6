import { expect, test } from 'vitest'
import { grouped } from './grouped'

test('items are gathered by their key, in the order in which the keys come up', () => {
  expect([...grouped(['beleid', 'wet', 'besluit'], (word) => word[0])]).toEqual([
    ['b', ['beleid', 'besluit']],
    ['w', ['wet']]
  ])
})
