import { expect, test } from 'vitest'
import { corpus as report } from '../../shared/testing/report'
import { foldedWords, passagesOf } from './finder'
import { keptWords } from './kept-words'
import { largerCorpus } from './larger-corpus'
import type { Lookup } from './lookups'

const lexicon = { abbreviations: [], names: [], synonyms: [], spelling: [] }
const [word = ''] = foldedWords(
  report.blocks.find(({ text }) => text.length > 40)?.text ?? ''
).filter(({ length }) => length > 5)
const lookup: Lookup = { query: word, type: 'keyword', relevant: [] }
const isKept = keptWords([lookup], lexicon, passagesOf(report))

test('the report stands at the beginning, and a generated block never has the words of a look-up', () => {
  const { blocks, sections } = largerCorpus(report, 5, isKept)
  const own = report.blocks.length
  expect(blocks.slice(0, own)).toEqual(report.blocks)
  expect(blocks).toHaveLength(own * 5)
  expect(sections).toHaveLength(report.sections.length * 5)
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
  const generated = blocks.slice(own).flatMap(({ text }) => foldedWords(text))
  expect(generated.filter((one) => one.includes(word))).toEqual([])
})

test('each run makes the same', () => {
  expect(largerCorpus(report, 3, isKept)).toEqual(largerCorpus(report, 3, isKept))
})

test.each([
  ['as it was asked', 'gevangenis', 'gevangenis', true],
  ['in a compound', 'gevangenis', 'jeugdgevangenis', true],
  ['another inflection', 'gevangenissen', 'gevangeniss', true],
  ['another word', 'gevangenis', 'moskee', false]
])('kept is %s', (_, query, other, expected) => {
  expect(keptWords([{ ...lookup, query }], lexicon, [])(other)).toBe(expected)
})
