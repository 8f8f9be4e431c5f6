import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitCount, distanceWithin, lettersOf } from './distance'

/** The same by definition: all ways to make one of the other, without giving up. */
const plainDistance = (one: string, other: string): number => {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity
      )
      rows[i]?.splice(j, 1, cost)
    }
  }
  return at(one.length, other.length)
}

/** Few letters, so that words are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ß'), maxLength: 8 })
const edit = fc.tuple(fc.nat(), fc.constantFrom('a', 'b', '', 'ab'), fc.nat(2))

/** A word, and one that a few errors made of it. */
const pair = fc.oneof(
  fc.tuple(word, word),
  fc.tuple(word, fc.array(edit, { maxLength: 2 })).map(([one, edits]): [string, string] => [
    one,
    edits.reduce((text, [where, added, removed]) => {
      const at = where % (text.length + 1)
      return text.slice(0, at) + added + text.slice(at + removed)
    }, one)
  ])
)

describe('distanceWithin', () => {
  test.each([
    ['marechaussee', 'marechausee', 1],
    ['radicalisering', 'radicalsiering', 1],
    ['gemeente', 'gemeemte', 1],
    ['burgemeester', 'burgermeester', 1],
    ['ab', 'ba', 1],
    ['wet', 'wet', 0],
    ['', '', 0],
    ['', 'ab', 2]
  ])('%j and %j differ by %i', (one, other, distance) => {
    expect(distanceWithin(one, other, 2)).toBe(distance)
  })

  test('is what the definition says, or one more than the most that is asked for', () => {
    fc.assert(
      fc.property(pair, fc.nat(4), ([one, other], most) => {
        expect(distanceWithin(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1))
      })
    )
  })

  test('is the same both ways', () => {
    fc.assert(
      fc.property(pair, fc.nat(4), ([one, other], most) => {
        expect(distanceWithin(one, other, most)).toBe(distanceWithin(other, one, most))
      })
    )
  })
})

describe('letters as bits', () => {
  test('never rule out a word within the distance', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const differing = bitCount(lettersOf(one) ^ lettersOf(other))
        expect(differing).toBeLessThanOrEqual(2 * plainDistance(one, other))
      })
    )
  })

  test('are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (bits) => {
        expect(bitCount(bits)).toBe((bits >>> 0).toString(2).replaceAll('0', '').length)
      })
    )
  })
})
