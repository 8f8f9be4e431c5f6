import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ImportPlan } from '../../shared/export/merge'
import { enumerated } from '../text/format'
import { t } from '../text/nl'
import { Ended } from './Ended'
import { ImportPreview } from './ImportPreview'
import { sumsOf } from './things'
import { useBringIn, type BringInTask } from './useBringIn'

/** Taking in a file that was saved before: chosen, looked at, taken or left. */
export const BringIn = (): ReactNode => {
  const button = useRef<HTMLButtonElement>(null)
  const task = useBringIn(() => {
    button.current?.focus()
  })
  const { state } = task
  return (
    <section aria-labelledby="data-bring-in">
      <h2 id="data-bring-in" className="data-heading">
        {t.data.bringIn.title}
      </h2>
      <p>{t.data.bringIn.intro}</p>
      {state.kind === 'asked' ? (
        <Asked plan={state} task={task} />
      ) : (
        <Button
          ref={button}
          className="button"
          data-busy={state.kind === 'busy' || undefined}
          onPress={task.choose}
        >
          {t.data.bringIn.choose}
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

interface AskedProps {
  readonly plan: Extract<BringInTask['state'], { kind: 'asked' }>
  readonly task: BringInTask
}

/** What would be added; it has the focus, so that it is the first thing that is read. */
const Asked = ({ plan: { name, madeAt, plan }, task }: AskedProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {t.data.bringIn.preview(name, madeAt)}
      </h3>
      <ImportPreview plan={plan} />
      <div className="data-buttons">
        <Button className="button" onPress={task.cancel}>
          {t.data.bringIn.cancel}
        </Button>
        {plan.changes.length > 0 && (
          <Button className="button" data-main onPress={task.take}>
            {t.data.bringIn.take}
          </Button>
        )}
      </div>
    </div>
  )
}

const takenIn = ({ added, twice, things }: ImportPlan): string => {
  const amount = added.length + twice.length
  const sums = sumsOf([...things.added, ...things.filled], t.things.taken)
  return enumerated([
    ...(amount > 0 || sums.length === 0 ? [t.data.earlier.items(amount)] : []),
    ...sums
  ])
}

/** What goes on, or how it ended. */
const saidOf = (state: BringInTask['state']): string | null => {
  switch (state.kind) {
    case 'busy':
      return t.data.bringIn.busy
    case 'taken':
      return t.data.bringIn.done(takenIn(state.plan))
    case 'idle':
    case 'asked':
    case 'refused':
    case 'not-kept':
      return null
  }
}

const problemOf = (state: BringInTask['state']): string | null => {
  if (state.kind === 'not-kept') return t.data.bringIn.notKept
  if (state.kind !== 'refused') return null
  return `${t.data.bringIn.refused(state.name)} ${t.data.bringIn.refusal[state.code]}`
}
