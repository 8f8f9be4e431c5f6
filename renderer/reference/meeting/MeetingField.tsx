import { IconSearch } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { EntrySummary } from '../../../shared/reference/catalogue'
import { longestQuery } from '../../../shared/searches/search'
import { t } from '../../text/nl'
import { meetingFieldId } from './open'
import { useMeeting, type MeetingShown } from './state'
import type { Agenda } from './useAgenda'

const listId = 'overleg-kaarten'
const optionId = (at: number): string => `overleg-kaart-${at}`

interface MeetingFieldProps {
  readonly ref: Ref<HTMLInputElement>
  readonly found: readonly EntrySummary[]
  readonly agenda: Agenda | null
}

/** What can be chosen now. */
interface Option {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly shown: MeetingShown
}

/** The field, and under it the cards that answer; with nothing typed, the points of the agenda. */
export const MeetingField = ({ ref, found, agenda }: MeetingFieldProps): ReactNode => {
  const { meeting, change } = useMeeting()
  const { typed, shown } = meeting
  const [chosen, setChosen] = useState(0)
  const options = typed.trim() === '' ? pointsOf(agenda) : cardsOf(found)
  const isListed = shown.kind === 'list' && options.length > 0
  const at = Math.min(chosen, Math.max(options.length - 1, 0))
  const open = (option: Option | undefined): void => {
    if (option !== undefined) change({ shown: option.shown })
  }
  const choose = (to: number): void => {
    const next = (to + options.length) % Math.max(options.length, 1)
    setChosen(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (shown.kind === 'list') choose(at + (event.key === 'ArrowDown' ? 1 : -1))
      else change({ shown: { kind: 'list' } })
    }
    if (event.key === 'Enter') {
      // Focus goes to the card: the key must not press anything there.
      event.preventDefault()
      setChosen(at)
      open(options[at])
    }
    if (event.key === 'Escape' && shown.kind === 'list' && typed !== '') {
      event.preventDefault()
      setChosen(0)
      change({ typed: '' })
    }
  }
  return (
    <div className="meeting-find">
      <div className="meeting-input">
        <IconSearch aria-hidden size={28} />
        <input
          ref={ref}
          id={meetingFieldId}
          className="meeting-field"
          role="combobox"
          aria-label={t.meeting.field}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed ? optionId(at) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestQuery}
          placeholder={t.meeting.placeholder}
          value={typed}
          onChange={({ target }) => {
            setChosen(0)
            change({ typed: target.value, shown: { kind: 'list' } })
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className="visually-hidden">
        {shown.kind === 'list' && typed.trim() !== '' && t.meeting.found(found.length)}
      </p>
      {isListed && (
        <div
          id={listId}
          className="meeting-list"
          role="listbox"
          aria-label={
            typed.trim() === '' && agenda !== null
              ? t.meeting.agendaItems(agenda.name)
              : t.meeting.results
          }
        >
          {options.map((option, nth) => (
            // The field has the focus and takes its keys; a pointer can choose as well.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
            <div
              key={option.key}
              id={optionId(nth)}
              className="meeting-option"
              role="option"
              tabIndex={-1}
              aria-selected={nth === at}
              onClick={() => {
                setChosen(nth)
                open(option)
              }}
            >
              <span className="meeting-option-name">{option.name}</span>
              <span className="meeting-option-detail">{option.detail}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const cardsOf = (found: readonly EntrySummary[]): readonly Option[] =>
  found.map(({ entry, id, name, also }) => ({
    key: `${entry} ${id}`,
    name,
    detail: [t.meeting.kinds[entry], ...(also === null ? [] : [also])].join(' · '),
    shown: { kind: 'card', name: { entry, id } }
  }))

const pointsOf = (agenda: Agenda | null): readonly Option[] =>
  agenda === null
    ? []
    : agenda.points.map(({ id, name, card }, at) => ({
        key: id,
        name: name === '' ? t.meeting.untitled : name,
        detail: [
          t.meeting.item(at + 1, agenda.points.length),
          ...(card === null ? [] : [t.meeting.kinds[card.entry]])
        ].join(' · '),
        shown: { kind: 'point', at }
      }))
