import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyId } from '../testing/any-annotation'
import { boxedAfter, boxesIn, cardKey, toAsk, type Boxed } from './boxes'

test('known goes up, missed goes back to the first box', () => {
  const once = boxedAfter(undefined, true, 5)
  expect(once).toEqual({ box: 1, at: 5 })
  expect(boxedAfter(once, true, 6)).toEqual({ box: 2, at: 6 })
  expect(boxedAfter({ box: 4, at: 6 }, true, 7)).toEqual({ box: 4, at: 7 })
  expect(boxedAfter({ box: 4, at: 6 }, false, 7)).toEqual({ box: 0, at: 7 })
})

const boxed: fc.Arbitrary<Boxed> = fc.record({ box: fc.nat(4), at: fc.nat(99) })

test('what was kept is read back; what cannot be read counts as never asked', () => {
  fc.assert(
    fc.property(anyId, boxed, (id, value) => {
      const rows = [{ key: cardKey(id), value }, { key: 'kaart/x', value }, null]
      expect([...boxesIn(rows)]).toEqual([[id, value]])
    })
  )
  expect(boxesIn([{ key: 'kaart/', value: { box: 9, at: 0 } }]).size).toBe(0)
})

test('what was missed is asked first, then what was never asked, then what was known longest ago', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: anyId, boxed: fc.option(boxed, { nil: undefined }) }), {
        selector: ({ id }) => id,
        maxLength: 12
      }),
      (cards) => {
        const boxes = new Map(
          cards.flatMap(({ id, boxed }) => (boxed === undefined ? [] : [[id, boxed] as const]))
        )
        const order = toAsk(cards, boxes)
        expect(new Set(order)).toEqual(new Set(cards))
        const classOf = ({ boxed }: (typeof cards)[number]): number => {
          if (boxed === undefined) return 1
          return boxed.box === 0 ? 0 : 1 + boxed.box
        }
        order.slice(1).forEach((card, at) => {
          const before = order[at] ?? card
          expect(classOf(before)).toBeLessThanOrEqual(classOf(card))
          if (classOf(before) === classOf(card))
            expect(before.boxed?.at ?? 0).toBeLessThanOrEqual(card.boxed?.at ?? 0)
        })
      }
    )
  )
})
