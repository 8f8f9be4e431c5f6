import { IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { IconButton } from '../../app/IconButton'
import { surfaceElementId } from '../../app/element-ids'
import { usePlaces } from '../../app/places'
import { useTrail } from '../../app/trail'
import { t } from '../../text/nl'
import { useLookup } from '../reference'
import { AgendaChoice } from './AgendaChoice'
import { MeetingField } from './MeetingField'
import { MeetingShownPart } from './MeetingShownPart'
import { useMeeting } from './state'
import { useAgenda } from './useAgenda'

/** As many cards as can be looked over from the other end of a table. */
const most = 8

/** A field and cards, in large type and for the keyboard: what a meeting asks for is a few letters away. */
export const MeetingView = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const { meeting, change } = useMeeting()
  const { typed, shown } = meeting
  const field = useRef<HTMLInputElement>(null)
  const lookup = useLookup()
  const agenda = useAgenda(meeting.agenda)
  const found = useMemo(() => lookup(typed, most), [lookup, typed])
  const isOpened = useRef(shown.kind !== 'list')
  useEffect(() => {
    // Who comes back from a passage finds the card, not the field.
    if (!isOpened.current) field.current?.focus()
  }, [])
  const toField = (): void => {
    change({ shown: { kind: 'list' } })
    field.current?.focus()
    field.current?.select()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || shown.kind === 'list') return
    event.preventDefault()
    toField()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape goes back to the field, as its button does
    <article className="meeting" onKeyDown={onKeyDown}>
      <header className="meeting-head">
        <h1 className="meeting-title">{t.meeting.title}</h1>
        <MeetingField ref={field} found={found} agenda={agenda} />
        <AgendaChoice onChosen={toField} />
        <Leave />
      </header>
      <MeetingShownPart
        catalogue={catalogue}
        agenda={agenda}
        amount={found.length}
        onBack={toField}
      />
    </article>
  )
}

/** The way out, to where the reader was before. */
const Leave = (): ReactNode => {
  const { surface, page } = usePlaces()
  const { canGoBack } = useTrail()
  return (
    <IconButton
      label={t.meeting.close}
      className="meeting-leave"
      onPress={() => {
        // The button goes with the view.
        document.getElementById(surfaceElementId(surface))?.focus({ preventScroll: true })
        if (canGoBack) history.back()
        else page('procedure')
      }}
    >
      <IconX aria-hidden size={28} />
    </IconButton>
  )
}
