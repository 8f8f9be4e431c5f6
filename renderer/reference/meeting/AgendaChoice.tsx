import type { ReactNode } from 'react'
import { withSigns } from '../../../shared/text/unseen'
import { useCollections } from '../../collections/collections'
import { t } from '../../text/nl'
import { useMeeting } from './state'

/** Which collection is the agenda; there is nothing to choose as long as there are none. */
export const AgendaChoice = ({ onChosen }: { readonly onChosen: () => void }): ReactNode => {
  const { all } = useCollections()
  const { meeting, change } = useMeeting()
  if (all.length === 0) return null
  return (
    <label className="meeting-agenda">
      <span>{t.meeting.agenda}</span>
      <select
        className="field"
        value={meeting.agenda ?? ''}
        onChange={({ target }) => {
          const chosen = all.find(({ id }) => id === target.value)
          change({ agenda: chosen?.id ?? null, typed: '', shown: { kind: 'list' } })
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onChosen()
        }}
      >
        <option value="">{t.meeting.noAgenda}</option>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {withSigns(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
