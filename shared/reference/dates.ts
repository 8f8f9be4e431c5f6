/** Dates of the reference data, which are as exact as the report is: a day, a month or a year. */

export type Precision = 'year' | 'month' | 'day'

export const precisionOf = (date: string): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'

const dayLength = 86_400_000

/** The number of a day since 1970, by a calendar without hours. */
const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayLength

const partsOf = (date: string): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)) || 1,
  Number(date.slice(8, 10)) || 1
]

export const yearOf = (date: string): number => Number(date.slice(0, 4))

/** The first day of a year. */
export const firstDayOf = (year: number): number => dayOf(year, 1, 1)

/** The first day that a date can be. */
export const firstDay = (date: string): number => dayOf(...partsOf(date))

/** The day after the last one that a date can be. */
export const dayAfter = (date: string): number => {
  const [year, month, day] = partsOf(date)
  switch (precisionOf(date)) {
    case 'year':
      return dayOf(year + 1, 1, 1)
    case 'month':
      return dayOf(year, month + 1, 1)
    case 'day':
      return dayOf(year, month, day + 1)
  }
}
