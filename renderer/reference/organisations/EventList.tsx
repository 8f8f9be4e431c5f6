import type { ReactNode } from 'react'
import { eventWhen } from '../../../shared/nl/reference-words'
import type { ReportEvent } from '../../../shared/reference/model'
import { EntryLink } from '../EntryLink'

/** Dated events, each with its date as exact as the report gives it and the way to it. */
export const EventList = ({ events }: { readonly events: readonly ReportEvent[] }): ReactNode => (
  <ul className="entry-dated">
    {events.map((event) => (
      <li key={event.id}>
        <span className="entry-date">{eventWhen(event)}</span>{' '}
        <EntryLink kind="event" id={event.id}>
          {event.what}
        </EntryLink>
      </li>
    ))}
  </ul>
)
