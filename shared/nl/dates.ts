/** Dates as Dutch readers write them. */

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A date of the report as exact as it is known: "2024", "mei 2024" or "1 mei 2024". */
export const formatDate = (iso: string): string => {
  if (iso.length === 4) return iso
  return (iso.length === 7 ? month : day).format(new Date(iso))
}

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

/** A moment in full, by the clock of this computer: "28 november 2026 om 14:05". */
export const formatInstant = (milliseconds: number): string => moment.format(milliseconds)
