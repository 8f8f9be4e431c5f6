import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { hasId, type Catalogue } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import type { ReportEvent } from '../../../shared/reference/model'
import {
  allEvents,
  eventsShown,
  namedInEvents,
  yearsOf,
  type EventMonth
} from '../../../shared/reference/timeline'
import { Chunks } from '../../app/Chunks'
import { SegmentedControl } from '../../app/SegmentedControl'
import { useReport } from '../../app/report'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { useAllDrawn } from '../useAllDrawn'
import { useEntryFocus } from '../useEntryFocus'
import { timelineViews, useViewFilters } from '../view-filters'
import { EventFilters } from './EventFilters'
import { EventItem } from './EventItem'
import { PictureSection } from './PictureSection'

interface TimelineViewProps {
  readonly catalogue: Catalogue
  /** The event that the address names; null for all of them alike. */
  readonly asked: EntryId | null
}

/** The dated events of the report, as a picture and as a list. */
export const TimelineView = ({ catalogue, asked }: TimelineViewProps): ReactNode => {
  const report = useReport()
  const heading = useHeadingFocus()
  const { events: chosen, timeline, chooseEvents, chooseTimeline } = useViewFilters()
  const { events: all } = catalogue.reference
  const isKnown = asked === null || catalogue.entries.event.has(asked)
  const filtered = useMemo(
    () => eventsShown(report, catalogue, chosen.filter),
    [report, catalogue, chosen]
  )
  // What the address asks for is shown, whatever was filtered before.
  const isHidden =
    asked !== null &&
    isKnown &&
    chosen.at !== asked &&
    !filtered.some((event) => hasId(event, asked))
  const shown = useDeferredValue(isHidden ? all : filtered)
  const years = useMemo(() => yearsOf(shown), [shown])
  const isAll = useAllDrawn()
  const first = useMemo(() => firstOf(shown, asked), [shown, asked])
  const organisations = namedInEvents(catalogue)
  useEntryFocus('event', isKnown ? asked : null, shown)
  return (
    <article className="data-view reference-page" aria-busy={!isAll || undefined}>
      <h1
        ref={asked === null || !isKnown ? heading : undefined}
        tabIndex={-1}
        className="data-title"
      >
        {t.event.title}
      </h1>
      <p className="data-intro">{isKnown ? t.event.intro : t.reference.unknown}</p>
      <EventFilters
        filter={isHidden ? allEvents : chosen.filter}
        organisations={organisations}
        onChange={(filter) => {
          chooseEvents({ filter, at: asked })
        }}
      />
      <div className="view-head">
        <p role="status">{t.event.found(shown.length, all.length)}</p>
        <SegmentedControl
          label={t.event.view}
          options={timelineViews.map((view) => [view, t.event.views[view]] as const)}
          chosen={timeline}
          onChange={chooseTimeline}
        />
      </div>
      {shown.length === 0 ? (
        <p className="view-empty">{t.event.nothingFits}</p>
      ) : (
        <>
          {timeline === 'picture' && <PictureSection events={shown} asked={asked} />}
          {years.map(({ year, months }) => (
            <section key={year} className="event-year">
              <h2 className="data-heading">{year}</h2>
              {months.map((month) => (
                <Month
                  key={month.month ?? 0}
                  catalogue={catalogue}
                  month={month}
                  asked={asked}
                  first={first}
                  isWhole={isAll && shown.length <= mostAtOnce}
                />
              ))}
            </section>
          ))}
        </>
      )}
    </article>
  )
}

/** So many events are drawn at once: who comes back finds them all there. */
const mostAtOnce = 200

/** So many events fill a window. */
const firstEvents = 12

/** The events that fill the window at first: those that the list begins with, or those around what is asked for. */
const firstOf = (
  events: readonly ReportEvent[],
  asked: EntryId | null
): ReadonlySet<ReportEvent> => {
  const at = asked === null ? -1 : events.findIndex((event) => hasId(event, asked))
  const from = Math.max(0, at - firstEvents / 2)
  return new Set(events.slice(from, from + firstEvents))
}

/** Height of a usual event, in CSS pixels. */
const rowHeight = 100

interface MonthProps {
  readonly catalogue: Catalogue
  readonly month: EventMonth
  readonly asked: EntryId | null
  readonly first: ReadonlySet<ReportEvent>
  readonly isWhole: boolean
}

const Month = ({
  catalogue,
  month: { month, events },
  asked,
  first,
  isWhole
}: MonthProps): ReactNode => (
  <>
    <h3 className="event-month">{month === null ? t.event.wholeYear : t.event.month(month)}</h3>
    <Chunks
      rows={events}
      rowHeight={rowHeight}
      isKept={(chunk) => isWhole || (asked !== null && chunk.some((event) => hasId(event, asked)))}
      isNearAtFirst={(chunk) => chunk.some((event) => first.has(event))}
    >
      {(chunk) => (
        <ol className="event-list">
          {chunk.map((event) => (
            <EventItem
              key={event.id}
              catalogue={catalogue}
              event={event}
              isAsked={hasId(event, asked)}
            />
          ))}
        </ol>
      )}
    </Chunks>
  </>
)
