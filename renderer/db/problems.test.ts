import { expect, test } from 'vitest'
import { openProblemOf, writeProblemOf } from './problems'

const named = (name: string, inner?: unknown) => ({ name, inner })

test.each([
  [new DOMException('', 'QuotaExceededError'), 'disk-full'],
  [named('AbortError', named('QuotaExceededError')), 'disk-full'],
  [named('DatabaseClosedError'), 'closed'],
  [named('AbortError', new DOMException('', 'InvalidStateError')), 'closed'],
  [named('AbortError', named('UnknownError')), 'failed'],
  ['tekst', 'failed'],
  [null, 'failed']
])('a write that ends in %o is %s', (error, problem) => {
  expect(writeProblemOf(error)).toBe(problem)
})

test('an error that names itself as its cause comes to an end', () => {
  const error: { name: string; inner?: unknown } = { name: 'AbortError' }
  error.inner = error
  expect(writeProblemOf(error)).toBe('failed')
})

test.each([
  [new DOMException('', 'QuotaExceededError'), 'disk-full'],
  [new DOMException('', 'VersionError'), 'too-new'],
  [new DOMException('', 'TimeoutError'), 'blocked'],
  [new DOMException('', 'UnknownError'), 'failed']
])('opening that ends in %o is %s', (error, problem) => {
  expect(openProblemOf(error)).toBe(problem)
})
