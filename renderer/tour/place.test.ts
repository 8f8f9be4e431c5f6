import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardPlace, seenOf, type Box } from './place'

const window = { width: 1280, height: 800 }
const card = { width: 350, height: 200 }

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

describe('the card of the tour', () => {
  test.each([
    ['right of the contents', { left: 0, top: 52, width: 272, height: 700 }, 286, 52],
    ['left of the pane at the right', { left: 1000, top: 52, width: 280, height: 700 }, 636, 52],
    ['below the field in the bar', { left: 400, top: 8, width: 480, height: 36 }, 400, 58],
    ['above the bar at the bottom', { left: 0, top: 770, width: 1280, height: 30 }, 12, 556],
    [
      'in the corner of what fills the window',
      { left: 0, top: 0, width: 1280, height: 800 },
      918,
      588
    ]
  ])('%s', (_, target, left, top) => {
    expect(cardPlace(target, card, window)).toEqual({ left, top })
  })

  test('is in the window, and not on what it points at where there is room on a side of that', () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 1279 }), fc.integer({ min: 0, max: 799 }))
      .chain(([left, top]) =>
        fc.record({
          left: fc.constant(left),
          top: fc.constant(top),
          width: fc.integer({ min: 1, max: window.width - left }),
          height: fc.integer({ min: 1, max: window.height - top })
        })
      )
    fc.assert(
      fc.property(box, (target) => {
        const place = { ...cardPlace(target, card, window), ...card }
        expect(seenOf(place, window)).toEqual(place)
        const room = [target.left, window.width - target.left - target.width].some(
          (width) => width >= card.width + 26
        )
        const height = [target.top, window.height - target.top - target.height]
        if (room || height.some((one) => one >= card.height + 26))
          expect(overlaps(place, target)).toBe(false)
      })
    )
  })
})

test('of what is partly out of the window that part is left out', () => {
  expect(seenOf({ left: -10, top: 780, width: 50, height: 50 }, window)).toEqual({
    left: 0,
    top: 780,
    width: 40,
    height: 20
  })
  expect(seenOf({ left: 0, top: 900, width: 50, height: 50 }, window)).toBeNull()
})
