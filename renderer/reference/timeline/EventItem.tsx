import type { ReactNode } from 'react'
import { eventWhen } from '../../../shared/nl/reference-words'
import { entryIdOf, type Catalogue } from '../../../shared/reference/catalogue'
import type { ReportEvent } from '../../../shared/reference/model'
import { PlainLink } from '../../app/Following'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { EditorRemarks } from '../EditorRemarks'
import { EntryActions } from '../EntryActions'
import { EntryLink } from '../EntryLink'
import { SourceLine } from '../SourceLine'
import { useEntryElementId } from '../useEntryFocus'

interface EventItemProps {
  readonly catalogue: Catalogue
  readonly event: ReportEvent
  /** True when the address names it. */
  readonly isAsked: boolean
}

/** A dated event with all that is known of it. */
export const EventItem = ({ catalogue, event, isAsked }: EventItemProps): ReactNode => {
  const { edition } = useReport()
  const elementId = useEntryElementId()
  const organisations = event.organisations.flatMap(
    (id) => catalogue.entries.organisation.get(entryIdOf({ id })) ?? []
  )
  return (
    <li
      id={elementId('event', entryIdOf(event))}
      tabIndex={-1}
      className="event"
      aria-current={isAsked || undefined}
    >
      <p className="event-when">{eventWhen(event)}</p>
      <div className="event-said">
        <p>
          <PlainLink
            className="figure-label"
            address={addressOfEntry(edition.id, { entry: 'event', id: entryIdOf(event) })}
          >
            {event.what}
          </PlainLink>
        </p>
        {organisations.length > 0 && (
          <ul className="event-organisations" aria-label={t.event.organisations}>
            {organisations.map(({ id, name }) => (
              <li key={id}>
                <EntryLink kind="organisation" id={id}>
                  {name}
                </EntryLink>
              </li>
            ))}
          </ul>
        )}
        <EditorRemarks notes={event.notes} />
        <SourceLine source={event} of={event.what} />
        {isAsked && <EntryActions entry="event" id={entryIdOf(event)} />}
      </div>
    </li>
  )
}
