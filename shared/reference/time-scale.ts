/**
 * The axis of the picture of the timeline. A year is as wide as what began in it needs: the reports' own years are
 * full, earlier ones nearly empty. Within a year a day is a day; runs of years without anything are one break.
 */
import { dayAfter, firstDay, firstDayOf, yearOf } from './dates'
import type { ReportEvent } from './model'

interface YearOnAxis {
  readonly year: number
  readonly from: number
  readonly to: number
  /** False where its number has no room. */
  readonly isNamed: boolean
}

export interface TimeScale {
  readonly years: readonly YearOnAxis[]
  /** Where years are left out. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly years: number }[]
  /** Where a day begins. Of years that are left out, where they would have been. */
  readonly at: (day: number) => number
}

/** The days that an event may take: from the first up to the day after the last. */
export const spanOf = ({
  date,
  until
}: Pick<ReportEvent, 'date' | 'until'>): readonly [from: number, to: number] => [
  firstDay(date),
  Math.max(dayAfter(until ?? date), dayAfter(date))
]

/** In CSS pixels. */
const breakWidth = 18
const leastWidth = 20
export const yearNameWidth = 34

/** A year, or a run of years that is left out. */
interface Stretch {
  readonly first: number
  readonly years: number
  readonly isBreak: boolean
  readonly weight: number
}

/** How much more room a full year gets than another: more than in proportion, so that its months can be told apart. */
const fullness = 1.5

/** Fewer years without anything in a row stay as they are. */
const fewestLeftOut = 3

const stretchesOf = (events: readonly ReportEvent[]): readonly Stretch[] => {
  const starts = new Map<number, number>()
  const touched = new Set<number>()
  for (const { date, until } of events) {
    const first = yearOf(date)
    starts.set(first, (starts.get(first) ?? 0) + 1)
    for (let year = first; year <= Math.max(yearOf(until ?? date), first); year += 1)
      touched.add(year)
  }
  const used = [...touched].toSorted((one, other) => one - other)
  return used.flatMap((year, at) => {
    const stretch = {
      first: year,
      years: 1,
      isBreak: false,
      weight: (starts.get(year) ?? 0) ** fullness
    }
    const before = used[at - 1]
    const empty = before === undefined ? 0 : year - before - 1
    if (empty === 0) return [stretch]
    const first = year - empty
    return empty >= fewestLeftOut
      ? [{ first, years: empty, isBreak: true, weight: 0 }, stretch]
      : [
          ...Array.from({ length: empty }, (_, more) => ({
            first: first + more,
            years: 1,
            isBreak: false,
            weight: 0
          })),
          stretch
        ]
  })
}

/** Makes the axis for events, `width` pixels wide. Of no events it has no years. */
export const timeScaleOf = (events: readonly ReportEvent[], width: number): TimeScale => {
  const stretches = stretchesOf(events)
  const amount = stretches.filter(({ isBreak }) => !isBreak).length
  const gaps = (stretches.length - amount) * breakWidth
  // Each year has some room; what is left goes to the full ones.
  const least = Math.min(leastWidth, Math.max(width - gaps, 0) / Math.max(amount, 1))
  const rest = Math.max(width - gaps - least * amount, 0)
  const weights = stretches.reduce((sum, { weight }) => sum + weight, 0)
  let at = 0
  const placed = stretches.map((stretch) => {
    const from = at
    at += stretch.isBreak ? breakWidth : least + (rest * stretch.weight) / weights
    return { ...stretch, from, to: at }
  })
  return {
    years: withNames(placed.filter(({ isBreak }) => !isBreak)),
    breaks: placed
      .filter(({ isBreak }) => isBreak)
      .map(({ from, to, years: leftOut }) => ({ from, to, years: leftOut })),
    at: (day) => {
      const stretch = placed.findLast(({ first }) => firstDayOf(first) <= day)
      if (stretch === undefined) return 0
      const begin = firstDayOf(stretch.first)
      const end = firstDayOf(stretch.first + stretch.years)
      const share = Math.min((day - begin) / (end - begin), 1)
      return stretch.from + share * (stretch.to - stretch.from)
    }
  }
}

/** Names the wide years, and of the narrow ones those that have room between the others. */
const withNames = (
  years: readonly { readonly first: number; readonly from: number; readonly to: number }[]
): readonly YearOnAxis[] => {
  const named = new Set(years.filter(({ from, to }) => to - from >= yearNameWidth))
  const hasRoom = (from: number): boolean =>
    from + yearNameWidth <= (years.at(-1)?.to ?? 0) &&
    [...named].every((one) => Math.abs(one.from - from) >= yearNameWidth)
  for (const year of years) if (!named.has(year) && hasRoom(year.from)) named.add(year)
  return years.map((year) => ({
    year: year.first,
    from: year.from,
    to: year.to,
    isNamed: named.has(year)
  }))
}
