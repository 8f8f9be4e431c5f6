import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWords } from './match-words'
import { nameIndexOf } from './name-index'

/** Of few letters, so that words are often the beginning or a piece of others. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 })
const words = fc.array(word, { maxLength: 4 })

test('gives of each name what the comparison with that name alone gives', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), words, (names, typed) => {
      const scores = nameIndexOf(names)(typed)
      expect(names.map((_, at) => scores[at])).toEqual(
        names.map((name) => matchWords(typed, name) ?? 0)
      )
    })
  )
})
