import { expect, test } from 'vitest'
import { longest, problemOf } from './passphrase'

test.each([
  ['', 'short'],
  ['elf tekens!', 'short'],
  // Two code units each, and one character.
  ['😀'.repeat(11), 'short'],
  ['e\u0301'.repeat(11), 'short'],
  ['a'.repeat(40), 'uniform'],
  ['abcdabcdabcd', 'uniform'],
  ['abcd'.repeat(longest), 'long'],
  ['twaalf teken', null],
  ['vier losse woorden samen', null],
  ['abcde'.repeat(longest / 5), null]
])('%s: %s', (passphrase, problem) => {
  expect(problemOf(passphrase)).toBe(problem)
})
