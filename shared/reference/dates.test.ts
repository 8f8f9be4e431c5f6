import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, firstDay, precisionOf } from './dates'

test.each([
  ['2023', 'year', 365],
  ['2024', 'year', 366],
  ['2024-02', 'month', 29],
  ['2023-12', 'month', 31],
  ['2023-12-31', 'day', 1]
] as const)('%s is known to the %s, which has %i days', (date, precision, days) => {
  expect(precisionOf(date)).toBe(precision)
  expect(dayAfter(date) - firstDay(date)).toBe(days)
})

test('a date that says more lies within the one that says less', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true
  })
  fc.assert(
    fc.property(day, (at) => {
      const date = at.toISOString().slice(0, 10)
      for (const wider of [date.slice(0, 7), date.slice(0, 4)]) {
        expect(firstDay(wider)).toBeLessThanOrEqual(firstDay(date))
        expect(dayAfter(wider)).toBeGreaterThanOrEqual(dayAfter(date))
      }
      expect(new Date(firstDay(date) * 86_400_000).toISOString().slice(0, 10)).toBe(date)
    })
  )
})
