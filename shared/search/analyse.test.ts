import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold'
import { tokensOf, type Token } from '../text/tokens'
import { analyse, splitterOf, visibleForm } from './analyse'
import { stopWords } from './stop-words'

const words = new Set('gebied contact uitreis verbod zorg veiligheid domein zijn wet'.split(' '))
const dutch = new Set('rijk opleiding instituut tas'.split(' '))
const split = splitterOf(
  (form) => words.has(form),
  (form) => dutch.has(form)
)

const formsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ form }) => form)
const read = (text: string) => {
  const { words: all, more } = analyse(text, split)
  return { words: formsOf(all), more: formsOf(more) }
}

describe('analyse', () => {
  test.each([
    ['De DT&V', ['de', 'dtv'], ['dt', 'v']],
    [
      'gebieds-, contact- of uitreisverbod',
      ['gebieds', 'contact', 'of', 'uitreisverbod'],
      ['gebiedsverbod', 'contactverbod']
    ],
    ['zorg- en veiligheidsdomein', ['zorg', 'en', 'veiligheidsdomein'], ['zorgdomein']],
    [
      'zorg- en de rest van dit verhaal gaat over een uitreisverbod',
      ['zorg', 'en', 'de', 'rest', 'van', 'dit', 'verhaal', 'gaat', 'over', 'een', 'uitreisverbod'],
      []
    ],
    ['zorg- en contact', ['zorg', 'en', 'contact'], []],
    ['zorg-', ['zorg'], []],
    ['', [], []]
  ])('%j', (text, all, more) => {
    expect(read(text)).toEqual({ words: all, more })
  })

  test('an abbreviation is not the common word that it is spelled as', () => {
    expect(read('Het OM om OM').words).toEqual(['het', '^om', 'om', '^om'])
    expect(read('IS is Is').words).toEqual(['^is', 'is', 'is'])
    expect(read('AIVD aivd').words).toEqual(['aivd', 'aivd'])
  })

  test('an abbreviation before a hyphen is a part of the compound as written in full', () => {
    expect(read('OM- of contactverbod').more).toEqual(['omverbod'])
    expect(read('OM-verbod').words).toEqual(['omverbod'])
  })

  test('an elided compound stands where its first part does', () => {
    const text = 'Een gebieds- of contactverbod'
    const [elided] = analyse(text, split).more
    expect(elided).toMatchObject({ form: 'gebiedsverbod', position: 1 })
    expect(text.slice(elided?.start, elided?.end)).toBe('gebieds')
  })
})

test('a compound is cut into words of the texts before words of Dutch, and never into stop words', () => {
  expect(split('gebiedsverbod')).toEqual(['gebied', 'verbod'])
  expect(split('rijksopleidingsinstituut')).toEqual(['rijk', 'opleiding', 'instituut'])
  expect(split('zijnwet')).toBeNull()
  // A short word of the list is in too many others by chance.
  expect(split('contacttas')).toBeNull()
})

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'OM',
        'is',
        'ÉN',
        '¹',
        '&',
        '-',
        ', ',
        ' ',
        '.',
        'gebieds',
        'verbod',
        '𝔸',
        '\u0301'
      )
    })
  )

  test('a form stands at its offsets, in the order of the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { words: all, more } = analyse(source, split)
        let end = 0
        all.forEach((word, position) => {
          const parts = tokensOf(source).filter(
            ({ start, end: to }) => start >= word.start && to <= word.end
          )
          expect(parts.map(({ form }) => form)).toContain(word.form.replace('^', ''))
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.position).toBe(position)
          end = word.end
        })
        for (const { form, start, end: to, position } of more) {
          expect(form.startsWith(fold(source.slice(start, to)))).toBe(true)
          expect(all[position]?.start).toBeLessThanOrEqual(start)
          expect(all[position]?.end).toBeGreaterThanOrEqual(to)
        }
      })
    )
  })

  test('analysing a form gives that form, so index and query agree', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { words: all, more } = read(source)
        for (const form of [...all, ...more]) {
          expect(read(visibleForm(form)).words).toEqual([form])
        }
      })
    )
  })

  test('only stop words are told apart by their capitals', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const form of read(source).words.filter((one) => one.startsWith('^'))) {
          expect(stopWords.has(form.slice(1))).toBe(true)
        }
      })
    )
  })
})
