import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closenessTo } from './closeness'
import type { Term } from './query/plan'

/** A term that is met by forms, each with its weight. */
const term = (...forms: readonly (readonly [form: number, weight: number])[]): Term => ({
  word: '',
  form: '',
  isMended: false,
  isOptional: false,
  sequences: [],
  forms: new Map(forms.map(([form, weight]) => [form, { weight, reason: 'exact' }]))
})

const [one, two, three] = [term([1, 1]), term([2, 1]), term([3, 1])]

describe('closeness', () => {
  test('one word has none', () => {
    expect(closenessTo([one])([1, 1, 1])).toBe(1)
    expect(closenessTo([one, { ...two, isOptional: true }])([1, 2])).toBe(1)
  })

  test('words in their order count more than the same words apart or turned round', () => {
    const closeness = closenessTo([one, two, three])
    const inOrder = closeness([9, 1, 2, 3, 9])
    for (const other of [[1, 9, 2, 9, 3], [3, 2, 1], [1, 2, 9, 9, 9, 9, 9, 9, 9, 3], [1, 2], []]) {
      expect(closeness(other)).toBeLessThan(inOrder)
    }
  })

  test('a form that meets a word less counts less', () => {
    const closeness = closenessTo([one, term([2, 1], [4, 0.5])])
    expect(closeness([1, 4])).toBeLessThan(closeness([1, 2]))
  })

  test('is never a loss, and never more than all words in a row bring', () => {
    const terms = fc.array(
      fc.array(fc.tuple(fc.nat(5), fc.double({ min: 0.1, max: 1, noNaN: true })), { maxLength: 3 }),
      { maxLength: 6 }
    )
    fc.assert(
      fc.property(terms, fc.array(fc.nat(5)), (meant, forms) => {
        const closeness = closenessTo(meant.map((list) => term(...list)))(forms)
        expect(closeness).toBeGreaterThanOrEqual(1)
        expect(closeness).toBeLessThanOrEqual(1.55 + 1e-9)
      })
    )
  })

  test('what stands before or after changes nothing', () => {
    const closeness = closenessTo([one, two, three])
    fc.assert(
      fc.property(fc.array(fc.nat(4)), fc.nat(20), (forms, more) => {
        const around = Array.from({ length: more }, () => 9)
        expect(closeness([...around, ...forms, ...around])).toBeCloseTo(closeness(forms), 9)
      })
    )
  })
})
