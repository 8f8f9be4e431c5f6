import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { fileNameOf, fileNameSchema } from './name'

test('a title stays readable', () => {
  expect(fileNameOf('2.5 Zorg & Veiligheid: een kader?')).toBe('2.5 Zorg Veiligheid een kader')
})

test('whatever the text, the name is one that may be proposed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(v.is(fileNameSchema, fileNameOf(text))).toBe(true)
    })
  )
})

test.each(['', '.', '..', '../weg', 'a/b', 'a\\b', 'con:', 'a\0', '.bashrc'])(
  '%j is refused',
  (name) => {
    expect(v.is(fileNameSchema, name)).toBe(false)
  }
)
