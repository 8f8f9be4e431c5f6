import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUnseen, shortened, withSigns } from './unseen'

test.each([
  ['an override of the direction', 'factuur\u202Efdp.exe', 'factuur\uFFFDfdp.exe'],
  ['isolates', 'a\u2066b\u2069', 'a\uFFFDb\uFFFD'],
  ['marks of direction', '\u200Ea\u200F\u061C', '\uFFFDa\uFFFD\uFFFD'],
  ['no character at all', 'a\0b', 'a\uFFFDb'],
  ['an escape', '\u001B[31m', '\uFFFD[31m'],
  ['one of the other controls', 'a\u0085b\u009B', 'a\uFFFDb\uFFFD'],
  ['spaces without width', 'a\u200Bb\uFEFF', 'a\uFFFDb\uFFFD'],
  ['separators', 'a\u2028b\u2029', 'a\uFFFDb\uFFFD'],
  ['fillers', '\u3164\u115F', '\uFFFD\uFFFD'],
  ['tags, of two units each', 'a\u{E0041}', 'a\uFFFD\uFFFD'],
  ['half a character', 'a\uD800', 'a\uFFFD']
])('%s is shown', (_what, text, shown) => {
  expect(withSigns(text)).toBe(shown)
  expect(hasUnseen(text)).toBe(true)
})

test.each([
  ['lines and tabs', 'een\n\ttwee\r\n'],
  ['other scripts', 'שלום عربي русский 中文'],
  ['accents, and soft hyphens', 'reële be\u00ADleid e\u0301'],
  ['pictures that are joined', '👩\u200D👧 🏳️\u200D🌈'],
  ['what was shown already', 'a\uFFFDb']
])('%s stay as they are', (_what, text) => {
  expect(withSigns(text)).toBe(text)
  expect(hasUnseen(text)).toBe(false)
})

test('places stay the same, and nothing is left to be shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = withSigns(text)
      expect(shown).toHaveLength(text.length)
      expect(withSigns(shown)).toBe(shown)
      expect(shown).not.toMatch(/\p{Bidi_Control}|\p{Cs}|(?![\t\n\r])\p{Cc}/u)
    }),
    { numRuns: 1_000, seed: 6 }
  )
})

test.each([
  ['kort', 'kort'],
  ['precies tien', 'precies ti…'],
  ['negen en 😀 meer', 'negen en 😀…'],
  ['een      twee drie', 'een      t…']
])('%j is cut to %j', (text, cut) => {
  expect(shortened(text, 10)).toBe(cut)
})
