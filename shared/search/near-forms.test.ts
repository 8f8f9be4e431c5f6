import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearFormsOf } from './near-forms'

/** The same distance, worked out plainly: letters added, left out, exchanged, or changed places. */
const distance = (one: string, other: string): number => {
  if (one === '' || other === '') return one.length + other.length
  const [first, second] = one
  const costs = [
    1 + distance(one.slice(1), other),
    1 + distance(one, other.slice(1)),
    (first === other[0] ? 0 : 1) + distance(one.slice(1), other.slice(1)),
    ...(second !== undefined && first === other[1] && second === other[0]
      ? [1 + distance(one.slice(2), other.slice(2))]
      : [])
  ]
  return Math.min(...costs)
}

const letters = (from: number, to: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'r'), minLength: from, maxLength: to })

/** How many letters may be wrong, as is promised. */
const limitFor = ({ length }: string): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0)

describe('forms near a word', () => {
  const forms = fc.uniqueArray(letters(1, 7), { minLength: 1, maxLength: 25 })

  test('are as near as is said, and not farther than may be', () => {
    fc.assert(
      fc.property(forms, letters(1, 7), (list, word) => {
        for (const near of nearFormsOf(list)(word)) {
          expect(near.distance).toBe(distance(word, list[near.form] ?? ''))
          expect(near.distance).toBeLessThanOrEqual(limitFor(word))
        }
      })
    )
  })

  test('are all there are, or the nearest six', () => {
    fc.assert(
      fc.property(forms, letters(4, 7), (list, word) => {
        const found = nearFormsOf(list)(word)
        const all = list
          .filter((form) => form.length >= 4)
          .map((form) => distance(word, form))
          .filter((one) => one <= limitFor(word))
          .toSorted((one, other) => one - other)
        expect(found.map((near) => near.distance)).toEqual(all.slice(0, 6))
        expect(new Set(found.map(({ form }) => form)).size).toBe(found.length)
      })
    )
  })

  const near = (list: readonly string[], word: string): readonly (string | undefined)[] =>
    nearFormsOf(list)(word).map(({ form }) => list[form])

  test('of a long word may have two letters wrong, of a short one a single one', () => {
    const list = ['casusoverleg', 'dreiging', 'wet', 'wetten']
    expect(near(list, 'casusoverlech')).toEqual(['casusoverleg'])
    expect(near(list, 'dreigign')).toEqual(['dreiging'])
    expect(near(list, 'wetre')).toEqual([])
    expect(near(list, 'wettne')).toEqual(['wetten'])
  })

  test('of a very short word are none, and neither of a word with digits or a sign', () => {
    const list = ['wet', 'weg', '2023', '2024', '^om', 'abcde']
    expect(near(list, 'wex')).toEqual([])
    expect(near(list, '2025')).toEqual([])
    expect(near(list, '^abcd')).toEqual([])
  })

  test('come with the one first that begins as typed, of those as near', () => {
    expect(near(['bakken', 'hakken'], 'hbakken').slice(0, 2)).toEqual(['hakken', 'bakken'])
  })
})
