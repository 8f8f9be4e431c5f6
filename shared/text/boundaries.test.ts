import { expect, test } from 'vitest'
import { holdsWholeWords } from './boundaries'

test.each([
  ['artikel', 0, 3, false],
  ['art. 14', 0, 3, true],
  ['FEC-BF', 4, 6, true],
  ['58¹', 0, 2, true],
  ['e\u0301én', 0, 1, false],
  ['𝔸𝔹', 0, 2, false],
  ['𝔸 𝔹', 0, 2, true]
])('%s from %i to %i', (text, start, end, expected) => {
  expect(holdsWholeWords(text, start, end)).toBe(expected)
})
