import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../reference/lexicon'
import { blockId, corpus } from '../testing/report'
import { explainedTerms, termCounts, termFinder } from './abbreviations'

const term = (short: string, long: string, more: Partial<Term> = {}): Term => ({
  short,
  long,
  also: [],
  note: null,
  given: null,
  ...more
})

const terms = [
  term('OM', 'Openbaar Ministerie'),
  term('FEC', 'Financieel Expertise Centrum'),
  term('FEC-BF', 'Financieel Expertise Centrum Buitenlandse financiering'),
  term('BF', 'Buitenlandse financiering'),
  term('DT&V', 'Dienst Terugkeer en Vertrek', { also: ['DTenV'] }),
  term('TA', 'terrorismeaanpak'),
  term('art', 'artikel', { also: ['art.'] }),
  term("Da'esh", 'ISIS'),
  term('NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid', {
    given: { block: blockId('b-hier'), start: 0, end: 64 }
  })
]
const find = termFinder(terms)
const found = (text: string, id = 'b-daar'): readonly string[] =>
  find({ id: blockId(id), text })
    .filter(({ isSpelledOut }) => !isSpelledOut)
    .map(({ start, end }) => text.slice(start, end))

describe('abbreviations in a text', () => {
  test.each([
    ['het OM en het OM-beleid', ['OM', 'OM']],
    ['om te, OMA, BOM, OMé', []],
    ['FEC-BF en FEC-TF', ['FEC-BF', 'FEC']],
    ['DT&V of DTenV', ['DT&V', 'DTenV']],
    ["TA's en TA’s", ['TA', 'TA']],
    ['art. 14 en art 15, artikel', ['art.', 'art']],
    ['Da’esh', ['Da’esh']],
    ['OM¹', ['OM']]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('not where the report spells it out', () => {
    const text = 'Nationaal Coördinator Terrorismebestrijding en Veiligheid (NCTV) en de NCTV'
    expect(found(text)).toEqual(['NCTV'])
    expect(found(text, 'b-hier')).toEqual(['NCTV'])
    expect(found('NCTV', 'b-hier')).toEqual([])
    expect(found('OM (openbaar ministerie)')).toEqual([])
  })

  test('nothing to look for is found nowhere', () => {
    expect(termFinder([])({ id: blockId('b-daar'), text: 'OM' })).toEqual([])
  })

  test('the same in any text as by asking for one form after the other, the longest first', () => {
    const letter = String.raw`[\p{L}\p{M}\p{Nd}]`
    const forms = terms
      .flatMap(({ short, also }) => [short, ...also])
      .sort((one, other) => other.length - one.length)
    const pattern = new RegExp(
      forms
        .map((form) => {
          const escaped = form.replaceAll(/[.&]/gu, String.raw`\$&`).replaceAll("'", "['’]")
          const from = `(?<!${letter})${escaped.replaceAll(String.raw`\&`, '&')}`
          return form.endsWith('.') ? from : `${from}(?!${letter})`
        })
        .join('|'),
      'gu'
    )
    const words = fc.constantFrom(...forms, ' ', 'é', '𝐀', '’', '-', 's', '.')
    const text = fc.array(words, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const places = find({ id: blockId('b-daar'), text: source })
        const expected = Array.from(source.matchAll(pattern), ({ 0: form, index }) => [index, form])
        expect(places.map(({ start, end }) => [start, source.slice(start, end)])).toEqual(expected)
      }),
      { numRuns: 2000 }
    )
  })

  test('in any text, places are forms of their terms, in order and apart', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...terms.map(({ short }) => short), ' ', "'"),
          fc.string({ unit: 'binary' })
        )
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (source) => {
        let before = 0
        for (const { start, end, term: at } of find({ id: blockId('b-daar'), text: source })) {
          expect(start).toBeGreaterThanOrEqual(before)
          const form = source.slice(start, end).replaceAll('’', "'")
          expect([at.short, ...at.also]).toContain(form)
          before = end
        }
      })
    )
  })
})

test('the first time a section has an abbreviation is known, and how often all stand there', () => {
  const [paragraph] = corpus.blocks.filter(({ kind }) => kind === 'paragraph')
  if (paragraph === undefined) throw new Error('the report has a paragraph')
  const blocks = ['OM, TA, OM', 'TA'].map((text, at) => ({
    ...paragraph,
    id: blockId(`b-${at}`),
    text
  }))
  const places = explainedTerms(blocks, find)
  expect(
    [...places].map(([, here]) => here.map(({ term: { short }, isFirst }) => [short, isFirst]))
  ).toEqual([
    [
      ['OM', true],
      ['TA', true],
      ['OM', false]
    ],
    [['TA', false]]
  ])
  expect([...termCounts(blocks, find)].map(([{ short }, count]) => [short, count])).toEqual([
    ['OM', 2],
    ['TA', 2]
  ])
})
