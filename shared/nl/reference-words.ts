/** How the report's figures and dates are said, on the page and in files. */
import type { Approximation, Figure, ReportEvent } from '../reference/model'
import { formatDate } from './dates'

export const approximationWords: Readonly<Record<Approximation, string>> = {
  circa: 'circa',
  ruim: 'ruim',
  bijna: 'bijna',
  rond: 'rond',
  afgerond: 'afgerond',
  gemiddeld: 'gemiddeld',
  ongeveer: 'ongeveer',
  'meer-dan': 'meer dan'
}

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 })

/** "1.234,5" */
export const numberInWords = (value: number): string => number.format(value)

/** "circa 90", "33" */
export const valueInWords = ({
  approximate,
  value
}: Pick<Figure, 'approximate' | 'value'>): string =>
  approximate === null
    ? numberInWords(value)
    : `${approximationWords[approximate]} ${numberInWords(value)}`

/** "circa 90 personen" */
export const amountInWords = (figure: Pick<Figure, 'approximate' | 'value' | 'unit'>): string =>
  `${valueInWords(figure)} ${figure.unit}`

/** "2022", "juni 2022 – 1 mei 2024": the report does not always say whether the last day counts. */
const periodInWords = (from: string, to: string): string =>
  from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`

/** The time that a figure counts over, or the date at which it was counted; null where the report says neither. */
export const countedWhen = ({
  period,
  reference
}: Pick<Figure, 'period' | 'reference'>): string | null => {
  if (period !== null) return periodInWords(period.from, period.to)
  return reference === null ? null : `peildatum ${formatDate(reference)}`
}

/** When something was, as exact as the report says: "12 december 2023", "2022 (niet precies)", "2019 – 2023". */
export const eventWhen = ({
  date,
  until,
  approximate
}: Pick<ReportEvent, 'date' | 'until' | 'approximate'>): string => {
  const said = periodInWords(date, until ?? date)
  return approximate ? `${said} (niet precies)` : said
}
