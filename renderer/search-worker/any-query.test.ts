import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../shared/search/model'
import { openReport } from '../../tools/search/fixtures/rat-2024'

const { corpus, ask } = await openReport()

/** Milliseconds that the processor worked: what else a busy machine does is not counted. */
const costOf = (text: string, isTyping: boolean): number => {
  const before = process.cpuUsage()
  ask(text, { isTyping, limit: 20 })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The fastest of a few: an answer may have to wait for the compiler or the collector of the machine. */
const fastest = (text: string, isTyping: boolean): number =>
  Math.min(...Array.from({ length: 5 }, () => costOf(text, isTyping)))

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Infinity

const most = 50

const page = corpus.blocks
  .map(({ text }) => text)
  .join(' ')
  .slice(0, 2000)
const words = page.split(/\s+/u)

const isSound = ({ hits, total, near, facets }: Answer): boolean =>
  hits.length === Math.min(total, 20) &&
  (total === 0 || near.length === 0) &&
  facets.kinds.reduce((sum, { count }) => sum + count, 0) === total &&
  hits.every(({ score }) => Number.isFinite(score))

describe('whatever is typed gets an answer', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary', minLength: 1000, maxLength: 2000, size: 'max' }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...words),
          fc.constantFrom('EN', 'OF', 'NIET', '"', '”', 'soort:', 'soort:kader', 'hoofdstuk:2'),
          fc.constantFrom('label:', 'om', 'OM', '^', '29754', '__proto__', 'constructor', '\ud800')
        ),
        { maxLength: 30 }
      )
      .map((parts) => parts.join(' '))
  )
  const query = fc.record({ isTyping: fc.boolean(), isLiteral: fc.boolean() })

  test('without an error, and in time', () => {
    const costs: number[] = []
    fc.assert(
      fc.property(typed, query, (text, more) => {
        expect(isSound(ask(text, { ...more, limit: 20 }))).toBe(true)
        costs.push(costOf(text, more.isTyping))
      }),
      { numRuns: 150 }
    )
    expect(median(costs)).toBeLessThan(most / 2)
  })

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'soort:__proto__',
    '\ud800'
  ])('%j is no special word', (text) => {
    expect(ask(text)).toMatchObject({ hits: [], total: 0 })
  })
})

describe('the longest that can be typed costs no more', () => {
  test.each([
    ['only operators', 'EN OF NIET '.repeat(180)],
    ['only quotes', '"'.repeat(2000)],
    ['one letter', 'a'.repeat(2000)],
    ['letters', 'a b c d e f '.repeat(160)],
    ['letters held together', 'a-'.repeat(1000)],
    ['letters with signs between', 'a;'.repeat(1000)],
    ['one word, again and again', 'terrorisme '.repeat(180)],
    ['one long compound', 'terrorismefinanciering'.repeat(90)],
    ['prefixes', 'aan'.repeat(660)],
    ['stop words', 'de het een '.repeat(180)],
    ['a page', page],
    ['a page of either', words.join(' OF ')],
    ['a page of both', words.join(' EN ')],
    ['a page of neither', words.join(' NIET ')],
    ['a page of phrases', words.map((word) => `"${word}"`).join(' ')],
    ['a page of errors', words.map((word) => `${word}x`).join(' ')],
    ['a page of filters', words.map((word) => `soort:${word}`).join(' ')],
    ['elided compounds', 'gebieds-, '.repeat(200)],
    ['marks', '\u0301'.repeat(2000)],
    ['letters of two units', '𝔸'.repeat(1000)],
    ['halves of letters', '\ud800'.repeat(2000)],
    ['a number', '1,'.repeat(1000)]
  ])('%s', (_, text) => {
    expect(fastest(text, true)).toBeLessThan(most)
    expect(fastest(text, false)).toBeLessThan(most)
  })
})
