/** A figure of the report in words. */
import type { Figure } from '../../shared/reference/model'
import { formatDate, formatNumber } from '../text/format'
import { t } from '../text/nl'

/** "ruim 80 personen" */
export const figureInWords = ({
  approximate,
  value,
  unit
}: Pick<Figure, 'approximate' | 'value' | 'unit'>): string =>
  [
    ...(approximate === null ? [] : [approximate.replace('-', ' ')]),
    formatNumber(value),
    unit
  ].join(' ')

/** The time that it holds for; null where the report does not say. */
export const figureTime = ({
  period,
  reference
}: Pick<Figure, 'period' | 'reference'>): string | null => {
  if (reference !== null) return t.card.on(formatDate(reference))
  if (period === null) return null
  const [from, to] = [formatDate(period.from), formatDate(period.to)]
  return from === to ? from : t.card.between(from, to)
}
