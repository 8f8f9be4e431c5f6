import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { windowIdSchema } from '../shared/memory/model'
import {
  besideBounds,
  defaultBounds,
  fitBounds,
  isReachable,
  lowestFree,
  mayReopen,
  windowsFileSchema,
  type Bounds
} from './window-state'

const id = (value: number) => v.parse(windowIdSchema, value)
const laptop: Bounds = { x: 0, y: 0, width: 1366, height: 728 }
const beside: Bounds = { x: 1366, y: -200, width: 1920, height: 1160 }

describe('lowestFree', () => {
  it('gives the lowest number again that has come free', () => {
    expect(lowestFree([])).toBe(1)
    expect(lowestFree([id(1), id(3)])).toBe(2)
    expect(lowestFree([id(2), id(1)])).toBe(3)
    expect(lowestFree(Array.from({ length: 99 }, (_, at) => id(at + 1)))).toBeNull()
  })
})

describe('mayReopen', () => {
  it('lets a page come back by itself, unless it died a moment ago as well', () => {
    expect(mayReopen(null, 5)).toBe(true)
    expect(mayReopen(1_000, 1_001)).toBe(false)
    expect(mayReopen(1_000, 61_000)).toBe(false)
    expect(mayReopen(1_000, 61_001)).toBe(true)
    // A clock that was put back is no reason to ask.
    expect(mayReopen(1_000, 10)).toBe(true)
  })
})

describe('defaultBounds', () => {
  it('is as designed in the middle of a large screen', () => {
    expect(defaultBounds(beside)).toEqual({ x: 1686, y: -20, width: 1280, height: 800 })
  })

  it('is never larger than the work area', () => {
    expect(defaultBounds({ x: 0, y: 28, width: 800, height: 572 })).toEqual({
      x: 0,
      y: 28,
      width: 800,
      height: 572
    })
  })
})

describe('fitBounds', () => {
  it.each<[what: string, bounds: Bounds, areas: readonly Bounds[], fitted: Bounds]>([
    [
      'stays where it was',
      { x: 100, y: 50, width: 900, height: 600 },
      [laptop],
      { x: 100, y: 50, width: 900, height: 600 }
    ],
    [
      'stays partly outside, as the reader left it',
      { x: -700, y: 50, width: 900, height: 600 },
      [laptop],
      { x: -700, y: 50, width: 900, height: 600 }
    ],
    [
      'stays on the second screen',
      { x: 1500, y: -100, width: 1200, height: 900 },
      [laptop, beside],
      { x: 1500, y: -100, width: 1200, height: 900 }
    ],
    [
      'comes to the screen that is left',
      { x: 1500, y: -100, width: 1200, height: 900 },
      [laptop],
      { x: 166, y: 0, width: 1200, height: 728 }
    ],
    [
      'gets its title bar back from above the screen',
      { x: 100, y: -90, width: 900, height: 600 },
      [laptop],
      { x: 100, y: 0, width: 900, height: 600 }
    ],
    [
      'gets smaller on a small screen',
      { x: 100, y: 50, width: 1280, height: 800 },
      [{ x: 0, y: 0, width: 800, height: 600 }],
      { x: 0, y: 0, width: 800, height: 600 }
    ]
  ])('%s', (_what, bounds, areas, fitted) => {
    expect(fitBounds(bounds, areas)).toEqual(fitted)
  })

  const at = fc.integer({ min: -6000, max: 6000 })
  const bounds = fc.record({
    x: at,
    y: at,
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 })
  })
  /** Screens side by side, at any height. */
  const screens = fc
    .array(
      fc.record({
        y: at,
        width: fc.integer({ min: 320, max: 5120 }),
        height: fc.integer({ min: 240, max: 2880 })
      }),
      { minLength: 1, maxLength: 4 }
    )
    .map((rows) =>
      rows.map((row, index) => ({
        ...row,
        x: rows.slice(0, index).reduce((x, { width }) => x + width, -2000)
      }))
    )

  it('can always be got hold of, is never larger than a screen, and is there to stay', () => {
    fc.assert(
      fc.property(bounds, screens, (one, areas) => {
        const fitted = fitBounds(one, areas)
        expect(areas.some((screen) => isReachable(fitted, screen))).toBe(true)
        expect(
          areas.some(({ width, height }) => fitted.width <= width && fitted.height <= height)
        ).toBe(true)
        expect(fitBounds(fitted, areas)).toEqual(fitted)
      }),
      { numRuns: 2_000 }
    )
  })
})

describe('besideBounds', () => {
  it('is a step lower and to the right', () => {
    const bounds = { x: 10, y: 10, width: 900, height: 600 }
    expect(besideBounds(bounds, [laptop])).toEqual({ x: 42, y: 42, width: 900, height: 600 })
  })

  it('stays on the screen', () => {
    const bounds = { x: 0, y: 0, width: 1366, height: 700 }
    expect(besideBounds(bounds, [laptop])).toEqual({ x: 0, y: 28, width: 1366, height: 700 })
  })
})

describe('windows.json', () => {
  const window = { id: 1, bounds: { x: 0, y: 0, width: 800, height: 600 }, mode: 'normal' }
  it.each<[what: string, file: unknown, fits: boolean]>([
    ['one window', { format: 1, windows: [window] }, true],
    ['none', { format: 1, windows: [] }, true],
    ['two with the same number', { format: 1, windows: [window, window] }, false],
    ['another format', { format: 2, windows: [window] }, false],
    ['a number too high', { format: 1, windows: [{ ...window, id: 100 }] }, false],
    ['a size of nothing', { format: 1, windows: [{ ...window, bounds: {} }] }, false],
    ['no object', 'vensters', false]
  ])('%s', (_what, file, fits) => {
    expect(v.safeParse(windowsFileSchema, file).success).toBe(fits)
  })
})
