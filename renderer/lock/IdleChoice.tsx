import { useId, type ReactNode } from 'react'
import type { IdleMinutes } from '../../shared/lock/model'
import { t } from '../text/nl'

interface IdleChoiceProps {
  readonly choices: readonly IdleMinutes[]
  readonly chosen: IdleMinutes
  /** The longest that a policy allows; null where none does. */
  readonly most: number | null
  readonly onChange: (minutes: IdleMinutes) => void
}

/** After how long without the reader the kluis locks itself. */
export const IdleChoice = ({ choices, chosen, most, onChange }: IdleChoiceProps): ReactNode => {
  const id = useId()
  return (
    <div className="lock-field">
      <label className="lock-label" htmlFor={id}>
        {t.lock.panel.idle}
      </label>
      <select
        id={id}
        className="field lock-select"
        aria-describedby={`${id}-hint`}
        // What a policy does not allow does not hold: the longest that it allows does.
        value={choices.includes(chosen) ? chosen : choices.at(-1)}
        onChange={(event) => {
          const minutes = choices.find((one) => String(one) === event.target.value)
          if (minutes !== undefined) onChange(minutes)
        }}
      >
        {choices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t.lock.panel.after(minutes)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="lock-hint">
        {t.lock.panel.idleHint(most)}
      </p>
    </div>
  )
}
