import { expect, test } from 'vitest'
import { Stop, stopFor } from './stop.mjs'

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something`), { code, ...(path === undefined ? {} : { path }) })

test.each([
  [systemError('ENOSPC'), 'The disk is full. Free some space'],
  [systemError('EDQUOT', '/home/me/x'), 'The disk is full (/home/me/x)'],
  [systemError('EACCES'), 'No right to write or to run'],
  [systemError('EROFS'), 'No right to write or to run']
])('%s is an expected end', (problem, message) => {
  expect(stopFor(problem)?.message).toContain(message)
  expect(stopFor(problem)?.exitCode).toBe(1)
})

test('a stop stays what it is, and what nobody expects is a bug', () => {
  const stop = new Stop('Unknown argument', 2)
  expect(stopFor(stop)).toBe(stop)
  expect(stopFor(systemError('EIO'))).toBeNull()
  expect(stopFor(new TypeError('x is not a function'))).toBeNull()
  expect(stopFor('thrown')).toBeNull()
})
