import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyId } from '../testing/any-annotation'
import {
  answered,
  askedIn,
  doneIn,
  isFirstTime,
  mostInRound,
  roundOf,
  turned,
  withoutGone
} from './round'

const someCards = fc.uniqueArray(anyId, { minLength: 1, maxLength: 30 })

test('a round takes so many, and each is asked until it is known', () => {
  fc.assert(
    fc.property(someCards, fc.array(fc.boolean(), { maxLength: 40 }), (cards, answers) => {
      let round = roundOf(cards)
      expect(round.cards).toEqual(cards.slice(0, mostInRound))
      const missed = new Set<string>()
      for (const isKnown of answers) {
        const asked = askedIn(round)
        if (asked === null) break
        expect(isFirstTime(round, asked)).toBe(!missed.has(asked))
        const before = doneIn(round)
        round = answered(turned(round), isKnown)
        if (!isKnown) missed.add(asked)
        expect(doneIn(round)).toBe(before + (isKnown ? 1 : 0))
        expect(round.queue.includes(asked)).toBe(!isKnown)
        expect(round.isTurned).toBe(false)
      }
      while (askedIn(round) !== null) round = answered(round, true)
      expect(doneIn(round)).toBe(round.cards.length)
      expect(new Set<string>(round.missed)).toEqual(missed)
      expect(answered(round, false)).toBe(round)
      expect(turned(round).isTurned).toBe(false)
    })
  )
})

test('what was missed comes again after the others', () => {
  fc.assert(
    fc.property(someCards, (cards) => {
      const round = answered(roundOf(cards), false)
      expect(round.queue.at(-1)).toBe(cards[0])
    })
  )
})

test('a card that has gone is not asked any more, and the one that takes its place is not turned', () => {
  fc.assert(
    fc.property(someCards, (cards) => {
      const round = turned(answered(roundOf(cards), false))
      const gone = askedIn(round)
      const after = withoutGone(round, (id) => id !== gone)
      expect(after.cards).not.toContain(gone)
      expect(after.queue).not.toContain(gone)
      expect(after.isTurned).toBe(false)
      expect(withoutGone(round, () => true)).toBe(round)
    })
  )
})
