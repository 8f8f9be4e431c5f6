import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { withSigns } from '../../shared/text/unseen'
import { Ended } from '../data/Ended'
import { t } from '../text/nl'
import { TakingPreview } from './TakingPreview'
import { useTakeInElsewhere, type TakeInElsewhere as Task } from './useTakeInElsewhere'

/** Taking in what was noted in another program: chosen, looked at, taken or left. */
export const TakeInElsewhere = (): ReactNode => {
  const button = useRef<HTMLButtonElement>(null)
  const task = useTakeInElsewhere(() => {
    button.current?.focus()
  })
  const { state } = task
  const text = t.exchange.takeIn
  return (
    <section aria-labelledby="exchange-take-in">
      <h2 id="exchange-take-in" className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      {state.kind === 'asked' ? (
        <TakingPreview looked={state.looked} task={task} />
      ) : (
        <Button
          ref={button}
          className="button"
          data-busy={state.kind === 'busy' || undefined}
          onPress={task.choose}
        >
          {text.choose}
        </Button>
      )}
      <Ended
        said={saidOf(state)}
        onUndo={state.kind === 'taken' ? task.undo : null}
        problem={problemOf(state)}
      />
    </section>
  )
}

const saidOf = (state: Task['state']): string | null => {
  if (state.kind === 'busy') return t.exchange.takeIn.busy
  return state.kind === 'taken'
    ? t.exchange.takeIn.done(state.amount, state.unsure, state.lost)
    : null
}

const problemOf = (state: Task['state']): string | null => {
  const text = t.exchange.takeIn
  if (state.kind === 'not-kept') return text.notKept
  if (state.kind !== 'refused') return null
  return `${text.refused(withSigns(state.name))} ${text.refusal[state.code]}`
}
