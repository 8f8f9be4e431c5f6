import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildWordFilter, isInFilter } from './word-filter'

test('every word that is in the list is found', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
      const filter = buildWordFilter(words)
      for (const word of words) expect(isInFilter(filter, word)).toBe(true)
    })
  )
})

test('no word is in a list of none', () => {
  expect(isInFilter(buildWordFilter([]), 'woord')).toBe(false)
})

/** Made-up words that differ, spelled with the letters that words have. */
const madeUp = (amount: number, seed: number): readonly string[] =>
  fc.sample(fc.stringMatching(/^[a-z]{4,14}$/), { numRuns: amount, seed })

test('of other words fewer than 1 in 100 is taken for one', () => {
  const words = new Set(madeUp(5000, 1))
  const others = madeUp(10_000, 2).filter((word) => !words.has(word))
  const filter = buildWordFilter([...words])
  const taken = others.filter((word) => isInFilter(filter, word))
  expect(taken.length / others.length).toBeLessThan(0.01)
})
