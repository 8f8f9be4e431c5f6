/** Dates and numbers as Dutch readers write them. */
export { formatDate } from '../../shared/nl/dates'

const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})
const number = new Intl.NumberFormat('nl-NL')

/** When a note was last changed: "23 nov, 14:05". */
export const formatMoment = (milliseconds: number): string => moment.format(milliseconds)

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** "14:05" */
export const formatTime = (milliseconds: number): string => time.format(milliseconds)

const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' })

/** A moment as one speaks of it on a day: "om 14:05", or "op 27 nov" when it was on another. */
export const formatWhen = (milliseconds: number, today: number): string =>
  new Date(milliseconds).toDateString() === new Date(today).toDateString()
    ? `om ${formatTime(milliseconds)}`
    : `op ${shortDay.format(milliseconds)}`

const conjunction = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** "een, twee en drie" */
export const enumerated = (items: readonly string[]): string => conjunction.format(items)

const bytes = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 })

/** "209 bytes", "12 kB", "1,4 MB" */
export const formatBytes = (amount: number): string =>
  amount < 1_000
    ? `${bytes.format(amount)} ${amount === 1 ? 'byte' : 'bytes'}`
    : amount < 1_000_000
      ? `${bytes.format(amount / 1_000)} kB`
      : `${bytes.format(amount / 1_000_000)} MB`

/** "1 notitie", "2 notities", "geen notities". */
export const count = (amount: number, one: string, many: string): string =>
  amount === 0 ? `geen ${many}` : `${number.format(amount)} ${amount === 1 ? one : many}`

/** "1.234" */
export const formatNumber = (amount: number): string => number.format(amount)
