import type { ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { t } from '../../text/nl'
import { AgendaPoint } from './AgendaPoint'
import { MeetingCard } from './MeetingCard'
import { useMeeting } from './state'
import type { Agenda } from './useAgenda'

interface MeetingShownPartProps {
  readonly catalogue: Catalogue
  readonly agenda: Agenda | null
  /** How many cards answer to what is typed. */
  readonly amount: number
  /** Back to the field. */
  readonly onBack: () => void
}

/** The card or the point of the agenda that is open; else what the field can be used for. */
export const MeetingShownPart = ({
  catalogue,
  agenda,
  amount,
  onBack
}: MeetingShownPartProps): ReactNode => {
  const { typed, shown } = useMeeting().meeting
  if (shown.kind === 'card') {
    const { entry, id } = shown.name
    return (
      <MeetingCard key={`${entry} ${id}`} catalogue={catalogue} name={shown.name} onBack={onBack} />
    )
  }
  if (shown.kind === 'point') {
    // Until its words are there, and where the collection is gone by now.
    if (agenda?.points[shown.at] === undefined) return null
    return (
      <AgendaPoint
        key={shown.at}
        catalogue={catalogue}
        agenda={agenda}
        at={shown.at}
        onBack={onBack}
      />
    )
  }
  const text = t.meeting
  if (typed.trim() !== '') {
    if (amount > 0) return null
    return (
      <div className="meeting-advice">
        <p className="meeting-nothing">{text.nothing(typed.trim())}</p>
        <p>{text.nothingAdvice}</p>
      </div>
    )
  }
  if (agenda === null) return <p className="meeting-advice">{text.hint}</p>
  return (
    <p className="meeting-advice">
      {agenda.points.length === 0 ? text.agendaEmpty : text.agendaHint}
    </p>
  )
}
