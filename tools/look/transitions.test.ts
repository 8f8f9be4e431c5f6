import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doubleTransitions } from './transitions'

const folder = join(import.meta.dirname, '../../renderer/styles')

test('the design has no transitions that keep what goes away', () => {
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => doubleTransitions(readFileSync(join(folder, file), 'utf8')))
  ).toEqual([])
})

test.each(['color 1s, opacity 1s', 'all 100ms ease-out', '100ms'])(
  'it would be found: %s',
  (value) => {
    expect(doubleTransitions(`.a {\n  top: 0;\n  transition: ${value};\n}\n`)).toEqual([value])
  }
)

test('one property may change, in whatever steps', () => {
  expect(
    doubleTransitions(
      '.transition-tab:hover {\n  transition: opacity 1s cubic-bezier(0, 1, 1, 0);\n}\n.b { transition: none; }'
    )
  ).toEqual([])
})
