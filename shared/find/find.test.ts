import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, matchesIn, queryForm, type FindOptions } from './find'

const loose: FindOptions = { wholeWords: false, matchCase: false }

const found = (text: string, query: string, options: Partial<FindOptions> = {}) => {
  const { matchCase, wholeWords } = { ...loose, ...options }
  return matchesIn(comparable(text, matchCase), queryForm(query, matchCase), wholeWords).map(
    ([start, end]) => text.slice(start, end)
  )
}

describe('what a reader types is found as printed', () => {
  test.each([
    ['Coördinatie en coordinatie', 'coördinatie', ['Coördinatie', 'coordinatie']],
    ['een re\u0308el beeld', 'reëel', []],
    ['een ree\u0308el beeld', 'reëel', ['ree\u0308el']],
    ['‘zelfstandig’ en "zelfstandig"', '"zelfstandig"', ['"zelfstandig"']],
    ['“zelfstandig” en "zelfstandig"', '"zelfstandig"', ['“zelfstandig”', '"zelfstandig"']],
    ['foto’s', "foto's", ['foto’s']],
    ['2022–2024', '2022-2024', ['2022–2024']],
    ['lang\u00ADzaam', 'langzaam', ['lang\u00ADzaam']],
    ['twee  spaties', 'twee spaties', ['twee  spaties']],
    ['twee\u00A0spaties', ' twee spaties ', ['twee\u00A0spaties']],
    ['Ĳsselland', 'ijs', ['Ĳs']],
    ['Ĳsselland', 'jsselland', []],
    ['Straße', 'strasse', ['Straße']],
    ['İstanbul', 'istanbul', ['İstanbul']],
    ['aaa', 'aa', ['aa']],
    ['58¹', '58', ['58']],
    ['58¹', '581', []],
    ['a.b', '.', ['.']],
    ['leeg', '', []],
    ['leeg', '  ', []]
  ])('%s, %s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  test('whole words', () => {
    const text = 'art. 14 en artikel 15, FEC-BF'
    expect(found(text, 'art', { wholeWords: true })).toEqual(['art'])
    expect(found(text, 'bf', { wholeWords: true })).toEqual(['BF'])
    expect(found('aaa aa', 'aa', { wholeWords: true })).toEqual(['aa'])
  })

  test('capitals', () => {
    expect(found('Het OM en om te', 'OM', { matchCase: true })).toEqual(['OM'])
    expect(found('Één en één', 'Eén', { matchCase: true })).toEqual(['Één'])
    expect(found('Ĳs en ĳs', 'IJ', { matchCase: true })).toEqual(['Ĳ'])
  })
})

describe('in any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('a', 'A', 'é', 'e', '\u0301', 'ĳ', 'ß', '’', "'", ' ', '\u00A0', '…'),
      maxLength: 40
    })
  )
  const cut = fc.tuple(fc.nat(40), fc.nat(40))

  test('a match is a stretch that has the form of the query; matches do not overlap', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.boolean(),
        fc.boolean(),
        (source, typed, matchCase, wholeWords) => {
          const query = queryForm(typed.slice(0, 3), matchCase)
          let before = 0
          for (const [start, end] of matchesIn(comparable(source, matchCase), query, wholeWords)) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(comparable(source.slice(start, end), matchCase).form).toBe(query)
            before = end
          }
        }
      )
    )
  })

  test('a stretch of the text is found in it, when it takes whole characters', () => {
    fc.assert(
      fc.property(text, cut, fc.boolean(), (source, [from, length], matchCase) => {
        const characters = Array.from(source)
        const typed = characters.slice(from, from + length).join('')
        const query = queryForm(typed, matchCase)
        fc.pre(query !== '')
        const matches = matchesIn(comparable(source, matchCase), query, false)
        expect(matches.length).toBeGreaterThan(0)
      })
    )
  })
})
