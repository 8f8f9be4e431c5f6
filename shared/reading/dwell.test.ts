import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dwelled, isInSight, isRead, noDwell, timeToRead } from './dwell'

const surface = { top: 50, bottom: 750 }

test.each([
  [0, 1_000],
  [25, 1_000],
  [100, 4_000],
  [5_000, 6_000]
])('%d characters take %d ms', (characters, time) => {
  expect(timeToRead(characters)).toBe(time)
})

describe('in sight', () => {
  test.each([
    ['wholly there', { top: 60, bottom: 200 }, true],
    ['cut off below', { top: 700, bottom: 900 }, false],
    ['cut off above', { top: 0, bottom: 100 }, false],
    ['larger than the screen, over all of it', { top: -200, bottom: 900 }, true],
    ['just begun', { top: 500, bottom: 3_000 }, false]
  ])('%s', (_what, block, expected) => {
    expect(isInSight(block, surface)).toBe(expected)
  })
})

describe('isRead', () => {
  test('a block that is scrolled past is not read', () => {
    const dwell = dwelled(noDwell, { top: 60, bottom: 200 }, surface, 500)
    expect(isRead(dwell, 10)).toBe(false)
    expect(isRead(dwelled(dwell, { top: 60, bottom: 200 }, surface, 500), 10)).toBe(true)
  })

  test('a long block is read when its end has been seen as well', () => {
    const begun = dwelled(noDwell, { top: 60, bottom: 2_000 }, surface, 60_000)
    expect(isRead(begun, 3_000)).toBe(false)
    expect(isRead(dwelled(begun, { top: -1_300, bottom: 640 }, surface, 250), 3_000)).toBe(true)
  })

  test('looking longer never makes it unread', () => {
    const extent = fc
      .tuple(fc.integer({ min: -2_000, max: 2_000 }), fc.nat(2_000))
      .map(([top, height]) => ({ top, bottom: top + height }))
    fc.assert(
      fc.property(fc.array(extent), extent, fc.nat(400), (before, next, characters) => {
        const dwell = before.reduce((so, block) => dwelled(so, block, surface, 250), noDwell)
        const after = dwelled(dwell, next, surface, 250)
        expect(after.time).toBeGreaterThanOrEqual(dwell.time)
        expect(isRead(dwell, characters) && !isRead(after, characters)).toBe(false)
      })
    )
  })
})
