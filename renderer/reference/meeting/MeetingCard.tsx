import { useEffect, useRef, type ReactNode } from 'react'
import { entryNamed, type Catalogue } from '../../../shared/reference/catalogue'
import type { EntryName } from '../../../shared/reference/entry'
import { Following } from '../../app/Following'
import { blockAt, entryAt } from '../../app/address'
import { surfaceElementId } from '../../app/element-ids'
import { usePlaces, useSurfaceId } from '../../app/places'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { CardHead } from '../procedures/CardHead'
import { ProcedureCard } from '../procedures/ProcedureCard'
import { BackButton } from './BackButton'
import { EntryFacts } from './EntryFacts'
import { useMeeting } from './state'

interface MeetingCardProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
  readonly onBack: () => void
}

/** A card in large type, with the way back to the field. */
export const MeetingCard = ({ catalogue, name, onBack }: MeetingCardProps): ReactNode => (
  <section className="meeting-shown" aria-label={t.meeting.card}>
    <BackButton onBack={onBack} />
    <CardInMeeting catalogue={catalogue} name={name} />
  </section>
)

/** The card itself. What it links to is opened here as well. */
export const CardInMeeting = ({
  catalogue,
  name
}: Pick<MeetingCardProps, 'catalogue' | 'name'>): ReactNode => {
  const report = useReport()
  const { open } = usePlaces()
  const { change } = useMeeting()
  const heading = useShownHeading()
  const summary = entryNamed(catalogue, name)
  const procedure =
    name.entry === 'procedure' ? catalogue.entries.procedure.get(name.id) : undefined
  const follow = (address: string): void => {
    const entry = entryAt(report, address)
    const block = blockAt(report, address)
    if (entry !== undefined) change({ shown: { kind: 'card', name: entry } })
    else if (block !== undefined) open(block.id)
  }
  return (
    <Following follow={follow}>
      <h2 ref={heading} tabIndex={-1} className="meeting-name">
        {summary?.name ?? t.reference.unknownTitle}
      </h2>
      {procedure === undefined ? (
        <EntryFacts catalogue={catalogue} name={name} />
      ) : (
        <>
          <CardHead procedure={procedure} also={summary?.also ?? null} />
          <ProcedureCard catalogue={catalogue} procedure={procedure} level={3} />
        </>
      )}
    </Following>
  )
}

/** For the heading of what is opened: it is at the top, and has the focus. */
export const useShownHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  const surface = useSurfaceId()
  useEffect(() => {
    document.getElementById(surfaceElementId(surface))?.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
    // In a low window the field fills the top.
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [surface])
  return heading
}
