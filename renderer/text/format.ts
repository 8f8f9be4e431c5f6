/** Dates and numbers as Dutch readers write them. */

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})
const number = new Intl.NumberFormat('nl-NL')

/** A date of the report as exact as it is known: "2024", "mei 2024" or "1 mei 2024". */
export const formatDate = (iso: string): string => {
  if (iso.length === 4) return iso
  return (iso.length === 7 ? month : day).format(new Date(iso))
}

/** When a note was last changed: "23 nov, 14:05". */
export const formatMoment = (milliseconds: number): string => moment.format(milliseconds)

/** "1 notitie", "2 notities", "geen notities". */
export const count = (amount: number, one: string, many: string): string =>
  amount === 0 ? `geen ${many}` : `${number.format(amount)} ${amount === 1 ? one : many}`
