import type { ReactNode } from 'react'
import type { MarkKind } from '../../../shared/reference/time-picture'
import { t } from '../../text/nl'
import { TimeMark } from './TimeMark'

const kinds: readonly (readonly [kind: MarkKind, isApproximate: boolean])[] = [
  ['day', false],
  ['month', false],
  ['year', false],
  ['year', true],
  ['period', false]
]

const widths: Readonly<Record<MarkKind, number>> = { day: 10, month: 12, year: 34, period: 34 }

/** What the marks of the picture mean. */
export const TimeLegend = (): ReactNode => (
  <ul className="time-legend" aria-label={t.event.legend}>
    {kinds.map(([kind, isApproximate]) => (
      <li key={`${kind} ${String(isApproximate)}`}>
        <svg aria-hidden width={widths[kind]} height={18}>
          <TimeMark kind={kind} isApproximate={isApproximate} from={0} to={widths[kind]} y={9} />
        </svg>
        {t.event.marks[isApproximate ? 'approximate' : kind]}
      </li>
    ))}
  </ul>
)
