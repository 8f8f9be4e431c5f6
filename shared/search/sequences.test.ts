import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseAll, buildTables } from './build-tables'
import type { Sequence } from './query/plan'
import { sequencesOf, type Candidates } from './sequences'

const words = ['aap', 'noot', 'mies', 'wim', 'zus']
const texts = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 6 }), { maxLength: 300 })
/** Some of them in nearly all texts, so that looking few documents up in long lists is tried as well. */
const common = texts.map((list) => list.map((text, at) => (at % 7 === 0 ? text : ['aap', ...text])))

const openTexts = (list: readonly (readonly string[])[]) => {
  const tables = buildTables({
    documents: analyseAll(
      list.map((text) => text.join(' ')),
      () => false
    ),
    titleOf: list.map(() => 0),
    titles: [[]],
    isWord: () => false
  })
  const candidates: Candidates = {
    texts: (form) => [list.flatMap((text, at) => (text.includes(form) ? [at] : []))],
    titles: () => []
  }
  const formOf = (word: string): number => tables.forms.indexOf(word)
  return { sequences: sequencesOf(tables, candidates), formOf }
}

const steps = fc.array(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4
})

const isTogether = (text: readonly string[], asked: readonly (readonly string[])[]): boolean =>
  asked.every((step) => step.some((word) => text.includes(word)))

const isInRow = (text: readonly string[], asked: readonly (readonly string[])[]): boolean =>
  text.some((_, at) => asked.every((step, offset) => step.includes(text[at + offset] ?? '')))

describe('a sequence is found where a plain reading finds it', () => {
  test.each([
    ['in a row', true, isInRow],
    ['in whatever order', false, isTogether]
  ] as const)('%s, in one document after the other', (_, isAdjacent, isMet) => {
    fc.assert(
      fc.property(common, fc.array(steps, { maxLength: 4 }), (list, askedFor) => {
        const { sequences, formOf } = openTexts(list)
        for (const asked of askedFor) {
          const sequence: Sequence = {
            steps: asked.map((step) => new Set(step.map(formOf).filter((form) => form >= 0))),
            isAdjacent,
            weight: 1,
            reason: 'exact'
          }
          expect(sequences.having(sequence).toSorted((one, other) => one - other)).toEqual(
            list.flatMap((text, at) => (isMet(text, asked) ? [at] : []))
          )
        }
      })
    )
  })
})

test('a rare word beside one that hundreds of documents have', () => {
  const list = Array.from({ length: 500 }, (_, at) => (at === 77 ? ['aap', 'zus'] : ['aap']))
  const { sequences, formOf } = openTexts(list)
  const row = ['aap', 'zus'].map((word) => new Set([formOf(word)]))
  expect(
    sequences.having({ steps: row, isAdjacent: false, weight: 1, reason: 'compound' })
  ).toEqual([77])
})
