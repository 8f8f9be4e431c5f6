import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { DocumentBlocks } from '../../document/DocumentBlocks'
import { t } from '../../text/nl'
import { BackButton } from './BackButton'
import { CardInMeeting, useShownHeading } from './MeetingCard'
import { useMeeting } from './state'
import type { Agenda, Point } from './useAgenda'

interface AgendaPointProps {
  readonly catalogue: Catalogue
  readonly agenda: Agenda
  /** Which point, from 0. */
  readonly at: number
  readonly onBack: () => void
}

/** A point of the agenda: a card, or words to be read; the arrow keys go on and back. */
export const AgendaPoint = ({ catalogue, agenda, at, onBack }: AgendaPointProps): ReactNode => {
  const { change } = useMeeting()
  const { points } = agenda
  const point = points[at]
  const step = (way: 1 | -1): void => {
    const to = at + way
    if (points[to] !== undefined) change({ shown: { kind: 'point', at: to } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    step(event.key === 'ArrowRight' ? 1 : -1)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for what its buttons do as well
    <section
      className="meeting-shown"
      aria-label={t.meeting.agendaItems(agenda.name)}
      onKeyDown={onKeyDown}
    >
      <div className="meeting-steps">
        <BackButton onBack={onBack} />
        <p className="meeting-at">{t.meeting.item(at + 1, points.length)}</p>
        <Button
          className="icon-button"
          aria-label={t.meeting.previous}
          isDisabled={at === 0}
          onPress={() => {
            step(-1)
          }}
        >
          <IconChevronLeft aria-hidden size={28} />
        </Button>
        <Button
          className="icon-button"
          aria-label={t.meeting.next}
          isDisabled={at === points.length - 1}
          onPress={() => {
            step(1)
          }}
        >
          <IconChevronRight aria-hidden size={28} />
        </Button>
      </div>
      {point !== undefined &&
        (point.card === null ? (
          <WordsOf point={point} />
        ) : (
          <CardInMeeting catalogue={catalogue} name={point.card} />
        ))}
    </section>
  )
}

const WordsOf = ({ point: { name, blocks } }: { readonly point: Point }): ReactNode => {
  const heading = useShownHeading()
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="visually-hidden">
        {name === '' ? t.meeting.untitled : name}
      </h2>
      <div className="meeting-words written">
        <DocumentBlocks blocks={blocks} below={1} />
      </div>
    </>
  )
}
