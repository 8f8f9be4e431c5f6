import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutControl } from './removal'
import { removals } from './removals'

const root = join(import.meta.dirname, '../..')

test.each(removals.map((removal) => [removal.control, removal] as const))(
  '%s stands in its source exactly once',
  (_control, removal) => {
    const text = readFileSync(join(root, removal.file), 'utf8')
    expect(withoutControl(text, removal)).not.toBe(text)
  }
)

test('there are many, and each is another one', () => {
  expect(removals.length).toBeGreaterThanOrEqual(40)
  expect(new Set(removals.map(({ control }) => control)).size).toBe(removals.length)
})

test('a control that is not there, or twice, is a mistake in the list', () => {
  const removal = {
    control: 'x',
    file: 'y.ts',
    find: 'b',
    replace: '',
    noticedBy: ['', '']
  } as const
  expect(withoutControl('abc', removal)).toBe('ac')
  expect(() => withoutControl('ac', removal)).toThrow('x: not exactly once in y.ts: b')
  expect(() => withoutControl('abcb', removal)).toThrow('not exactly once')
})
