import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFigures, figureOf } from '../testing/figures'
import { barChart, barChartOf, roundValues } from './bar-chart'
import { textWidth } from './wrap'

test.each([
  [33, 4, [0, 10, 20, 30, 40]],
  [10, 5, [0, 2, 4, 6, 8, 10]],
  [150, 3, [0, 50, 100, 150]],
  [0.3, 3, [0, 0.1, 0.2, 0.3]],
  [16.5, 4, [0, 5, 10, 15, 20]],
  [0, 4, [0]]
])('up to %d the axis has round values', (most, amount, values) => {
  expect(roundValues(most, amount)).toEqual(values)
})

test('the axis holds every value, and its lines are few and as far apart', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (most, amount) => {
        const values = roundValues(most, amount)
        expect(values[0]).toBe(0)
        expect(values.at(-1) ?? 0).toBeGreaterThanOrEqual(most * (1 - 1e-9))
        expect(values.length).toBeLessThanOrEqual(amount + 2)
      }
    )
  )
})

test('the parts of a total divide its bar', () => {
  const parts = [figureOf('a', 7), figureOf('b', 1), figureOf('c', 2)]
  const total = figureOf('t', 10)
  const { bars } = barChartOf({ figures: [total, ...parts], total: total.id, parts }, 600)
  const [whole, a, b, c] = bars
  expect(whole?.isTotal).toBe(true)
  expect(whole?.seams).toHaveLength(2)
  expect(whole?.seams[0]).toBeCloseTo(a?.length ?? 0)
  expect(whole?.seams[1]).toBeCloseTo((a?.length ?? 0) + (b?.length ?? 0))
  expect(whole?.length).toBeCloseTo((a?.length ?? 0) + (b?.length ?? 0) + (c?.length ?? 0))
  expect(a?.seams).toEqual([])
})

test('bars are as long as their values are to each other, and nothing stands over anything else', () => {
  fc.assert(
    fc.property(anyFigures, fc.integer({ min: 240, max: 1200 }), (figures, width) => {
      const chart = barChartOf({ figures, total: null, parts: [] }, width)
      const longest = Math.max(...chart.bars.map(({ length }) => length))
      const most = Math.max(...figures.map(({ value }) => value))
      let below = 0
      for (const { figure, label, y, length, value } of chart.bars) {
        if (most > 0) expect(length / longest).toBeCloseTo(figure.value / most, 9)
        expect(value.x).toBeGreaterThan(length)
        expect(value.x + textWidth(value.text, barChart.type)).toBeLessThanOrEqual(width + 1e-6)
        for (const line of label) {
          expect(line.y - barChart.type).toBeGreaterThanOrEqual(below)
          expect(textWidth(line.text, barChart.type)).toBeLessThanOrEqual(width)
          below = line.y
        }
        expect(y).toBeGreaterThanOrEqual(below)
        below = y + barChart.bar
      }
      expect(chart.height).toBeGreaterThan(below)
    })
  )
})
