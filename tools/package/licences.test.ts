import { expect, test } from 'vitest'
import { isAllowedLicence } from './licences'

test.each([
  ['MIT', true],
  ['OFL-1.1', true],
  ['EUPL-1.2', true],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['UNKNOWN', false],
  ['none named', false],
  ['MIT*', false],
  ['(MIT OR GPL-2.0)', true],
  ['MIT OR GPL-2.0', true],
  ['GPL-2.0 OR AGPL-3.0', false],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-2.0', false],
  ['(MIT AND (Apache-2.0 OR GPL-2.0))', true],
  ['(MIT AND GPL-2.0) OR ISC', true],
  ['(MIT OR ISC) AND (GPL-2.0 OR AGPL-3.0)', false],
  ['GPL-2.0 AND MIT OR AGPL-3.0', false],
  ['', false]
])('%s is allowed: %s', (expression, expected) => {
  expect(isAllowedLicence(expression)).toBe(expected)
})
