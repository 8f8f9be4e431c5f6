import { useMemo, type ReactNode } from 'react'
import { hasId } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import type { ReportEvent } from '../../../shared/reference/model'
import {
  timePicture,
  timePictureOf,
  type PlacedEvent
} from '../../../shared/reference/time-picture'
import { t } from '../../text/nl'
import { TimeLegend } from './TimeLegend'
import { TimeMark } from './TimeMark'

interface TimePictureViewProps {
  readonly events: readonly ReportEvent[]
  readonly asked: EntryId | null
  /** In CSS pixels. */
  readonly width: number
}

/** So many events can be told apart in one picture. */
const mostDrawn = 300

/** Events along an axis of years. The list under it says the same, and more. */
export const TimePictureView = ({ events, asked, width }: TimePictureViewProps): ReactNode => {
  const isDrawn = events.length <= mostDrawn
  const picture = useMemo(
    () => timePictureOf(isDrawn ? events : [], width),
    [events, isDrawn, width]
  )
  const { years, breaks } = picture.scale
  const first = years[0]
  const last = years.at(-1)
  if (!isDrawn) return <p className="view-empty">{t.event.tooMany}</p>
  if (first === undefined || last === undefined) return null
  const height = picture.height - timePicture.axis
  return (
    <figure className="time-picture">
      <div
        className="time-scroller"
        role="region"
        aria-label={t.event.pictureTitle}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
        tabIndex={0}
      >
        <svg aria-hidden className="time-axis" width={picture.width} height={timePicture.axis}>
          {years.map(
            ({ year, from, isNamed }) =>
              isNamed && (
                <text key={year} className="time-year" x={from + 4} y={timePicture.type + 2}>
                  {year}
                </text>
              )
          )}
        </svg>
        <svg
          role="img"
          aria-label={t.event.picture(events.length, first.year, last.year)}
          width={picture.width}
          height={height}
          viewBox={`0 ${timePicture.axis} ${picture.width} ${height}`}
        >
          {breaks.map(({ from, to, years: leftOut }) => (
            <rect
              key={from}
              className="time-break"
              x={from}
              y={0}
              width={to - from}
              height={picture.height}
            >
              <title>{t.event.leftOut(leftOut)}</title>
            </rect>
          ))}
          {years.map(({ year, from }) => (
            <line
              key={year}
              className="time-line"
              x1={from + 0.5}
              x2={from + 0.5}
              y1={0}
              y2={picture.height}
            />
          ))}
          {picture.placed.map((placed) => (
            <EventMark key={placed.event.id} placed={placed} isAsked={hasId(placed.event, asked)} />
          ))}
        </svg>
      </div>
      <figcaption className="time-caption">
        <TimeLegend />
        <p>{t.event.pictureNote}</p>
      </figcaption>
    </figure>
  )
}

interface EventMarkProps {
  readonly placed: PlacedEvent
  readonly isAsked: boolean
}

const EventMark = ({ placed, isAsked }: EventMarkProps): ReactNode => {
  const { event, kind, lane, from, to, label } = placed
  const y = timePicture.axis + (lane + 0.5) * timePicture.lane
  return (
    <g className="time-event" data-asked={isAsked || undefined}>
      <title>{event.what}</title>
      <TimeMark kind={kind} isApproximate={event.approximate} from={from} to={to} y={y} />
      <text
        className="time-label"
        data-beside={label.to <= from || label.from >= to || undefined}
        x={label.anchor === 'start' ? label.from : label.to}
        y={y + timePicture.type / 3}
        textAnchor={label.anchor}
      >
        {label.text}
      </text>
    </g>
  )
}
