import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEvents, eventOf } from '../testing/events'
import { dayAfter, firstDay } from './dates'
import { timePicture, timePictureOf } from './time-picture'
import { timeScaleOf, yearNameWidth } from './time-scale'
import { textWidth } from './wrap'

const widths = fc.integer({ min: 260, max: 1800 })

test('years without anything become one break, and full years are wider', () => {
  const { years, breaks } = timeScaleOf(
    [
      eventOf('a', '2005'),
      eventOf('b', '2014'),
      eventOf('c', '2016'),
      ...['d', 'e', 'f', 'g'].map((id) => eventOf(id, '2016'))
    ],
    800
  )
  expect(years.map(({ year }) => year)).toEqual([2005, 2014, 2015, 2016])
  expect(breaks.map(({ years: leftOut }) => leftOut)).toEqual([8])
  const wide = years.map(({ from, to }) => to - from)
  expect(wide[3]).toBeGreaterThan((wide[0] ?? 0) * 1.5)
  expect(years.at(-1)?.to).toBeCloseTo(800)
})

test('a day is a point, a month and a year are as wide as they are, a period is as long as it lasted', () => {
  const events = [
    eventOf('jaar', '2022', { what: 'x' }),
    eventOf('maand', '2022-06', { what: 'x' }),
    eventOf('dag', '2022-06-15', { what: 'x' }),
    eventOf('periode', '2022-07', { until: '2023-06-30', what: 'x' })
  ]
  const { placed, scale } = timePictureOf(events, 1000)
  const [year, month, day, period] = placed
  expect(placed.map(({ kind }) => kind)).toEqual(['year', 'month', 'day', 'period'])
  expect([year?.from, year?.to]).toEqual([scale.at(firstDay('2022')), scale.at(dayAfter('2022'))])
  expect((month?.to ?? 0) - (month?.from ?? 0)).toBeLessThan(
    ((year?.to ?? 0) - (year?.from ?? 0)) / 10
  )
  expect(((day?.from ?? 0) + (day?.to ?? 0)) / 2).toBeCloseTo(
    scale.at(firstDay('2022-06-15') + 0.5)
  )
  expect([period?.from, period?.to]).toEqual([
    scale.at(firstDay('2022-07')),
    scale.at(dayAfter('2023-06'))
  ])
})

test('the axis goes up with the days, and no two names of years overlap', () => {
  fc.assert(
    fc.property(anyEvents, widths, (events, width) => {
      const { at, years } = timeScaleOf(events, width)
      const days = events.flatMap(({ date, until }) => [firstDay(date), dayAfter(until ?? date)])
      const places = days.toSorted((one, other) => one - other).map(at)
      expect(places.every((place, index) => place >= (places[index - 1] ?? 0))).toBe(true)
      expect(places.every((place) => place <= width + 1e-6)).toBe(true)
      let end = Number.NEGATIVE_INFINITY
      for (const { from } of years.filter(({ isNamed }) => isNamed)) {
        expect(from).toBeGreaterThanOrEqual(end - 1e-6)
        end = from + yearNameWidth
      }
    })
  )
})

test('each event is there once, within the picture, and no words stand over words or marks', () => {
  fc.assert(
    fc.property(anyEvents, widths, (events, width) => {
      const { placed, height } = timePictureOf(events, width)
      expect(placed.map(({ event }) => event)).toEqual(events)
      const lanes = new Map<number, [number, number][]>()
      for (const { lane, from, to, label } of placed) {
        expect(timePicture.axis + (lane + 1) * timePicture.lane).toBeLessThanOrEqual(height)
        const begin = Math.min(from, label.from)
        const end = Math.max(to, label.to)
        expect(begin).toBeGreaterThanOrEqual(-1e-6)
        expect(end).toBeLessThanOrEqual(width + 1e-6)
        expect(textWidth(label.text, timePicture.type)).toBeLessThanOrEqual(
          label.to - label.from + 1e-6
        )
        const beside = lanes.get(lane) ?? []
        for (const [other, last] of beside) expect(end < other || last < begin).toBe(true)
        lanes.set(lane, [...beside, [begin, end]])
      }
    })
  )
})
