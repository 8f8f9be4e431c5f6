import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { isInRange, nodeProblem } from './node-version.mjs'

test.each([
  ['20.19.0', '>=20.19.0', true],
  ['20.18.3', '>=20.19.0', false],
  ['20.9.0', '>=20.19.0', false],
  ['22.1.0', '>=20.19.0', true],
  ['16.20.2', '>=20.19.0', false],
  ['20.19.5', '^20.19.0 || >=22.12.0', true],
  ['21.7.0', '^20.19.0 || >=22.12.0', false],
  ['22.11.0', '^20.19.0 || >=22.12.0', false],
  ['24.0.0', '^20.19.0 || >=22.12.0', true]
])('%s in %s: %s', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected)
})

test('a range of another form is a bug, not a yes or a no', () => {
  expect(() => isInRange('20.19.0', '20.x')).toThrow('"20.x"')
})

test('the message for an old Node names what is needed and what is there', () => {
  const message = nodeProblem('16.20.2', '>=20.19.0')
  expect(message).toContain('needs Node >=20.19.0')
  expect(message).toContain('this is Node 16.20.2')
  expect(nodeProblem('20.19.0', '>=20.19.0')).toBeNull()
})

const tools = join(import.meta.dirname, '..')

// Node 12 reads ECMAScript 2019 and import(); the check has to be read before it can speak.
test.each(['start.mjs', 'test.mjs', 'run.mjs', 'setup/node-version.mjs'])(
  'an old Node can read %s',
  (file) => {
    const code = readFileSync(join(tools, file), 'utf8')
    const messages = new Linter().verify(code, { languageOptions: { ecmaVersion: 2020 } })
    expect(messages).toEqual([])
    expect(code).not.toMatch(/\?\.|\?\?|'node:/)
  }
)
