import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedForm, foldedText, foldedWords, spansOfWords } from './find-folded'

const found = (text: string, query: string): readonly string[] =>
  spansOfWords(foldedText(text), foldedWords(query)).map(([start, end]) => text.slice(start, end))

describe('spansOfWords', () => {
  test.each([
    ['Lokale aanpak', 'AAN', ['aan']],
    ['De reële dreiging', 'reele', ['reële']],
    // Decomposed: the diacritic is a character of its own and goes with its letter.
    ['De ree\u0308le dreiging', 'reel', ['ree\u0308l']],
    ['Ĳsselmeer', 'ij', ['Ĳ']],
    ['aanpak en aanbod', 'aan pak', ['aanpak', 'aan']],
    ['Inleiding', 'zzz', []],
    ['Inleiding', ' ', []]
  ])('in %j, %j finds %j', (text, query, words) => {
    expect(found(text, query)).toEqual(words)
  })

  const text = fc.string({ unit: 'grapheme', maxLength: 30 })

  test('places lead back to text that folds to the word', () => {
    fc.assert(
      fc.property(text, fc.nat(29), fc.integer({ min: 1, max: 5 }), (whole, from, length) => {
        const word = foldedForm(whole).slice(from, from + length)
        fc.pre(word.trim() !== '')
        const spans = spansOfWords(foldedText(whole), [word])
        expect(spans.length).toBeGreaterThan(0)
        let before = -1
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThan(before)
          expect(foldedForm(whole.slice(start, end))).toContain(word)
          before = end
        }
      })
    )
  })

  test('the form is that of the words of a query', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { form, starts, ends } = foldedText(whole)
        expect(form).toBe(foldedForm(whole))
        expect(starts).toHaveLength(form.length)
        expect(ends).toHaveLength(form.length)
      })
    )
  })
})
