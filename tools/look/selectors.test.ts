import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { costlySelectors } from './selectors'

const folder = join(import.meta.dirname, '../../renderer/styles')

test('the design has no selectors that cost more than they say', () => {
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => costlySelectors(readFileSync(join(folder, file), 'utf8')))
  ).toEqual([])
})

test.each([
  ':root:has(.sheet) body',
  'body:has(> .sheet)',
  '.workspace:has(> .offer) ~ .messages',
  '.text > * + *'
])('it would be found: %s', (selector) => {
  expect(costlySelectors(`.a {\n  color: red;\n}\n\n${selector},\n.b {\n  top: 0;\n}\n`)).toEqual([
    selector
  ])
})

test('what is for paper only may, and what stands in little', () => {
  expect(
    costlySelectors(`@media print {\n  :root:has(.sheet) body {\n    top: 0;\n  }\n}\n
.row:has(> .note) {\n  top: 0;\n}\n`)
  ).toEqual([])
})
