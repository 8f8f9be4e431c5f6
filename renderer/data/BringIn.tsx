import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import { ImportPreview } from './ImportPreview'
import { useBringIn, type BringInTask } from './useBringIn'

/** Taking in a file that was saved before: chosen, looked at, taken or left. */
export const BringIn = (): ReactNode => {
  const task = useBringIn()
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
          className="button"
          data-busy={state.kind === 'busy' || undefined}
          onPress={task.choose}
        >
          {t.data.bringIn.choose}
        </Button>
      )}
      <Ended task={task} />
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

/** How it ended. The way back is here, and one press away. */
const Ended = ({ task: { state, undo } }: { readonly task: BringInTask }): ReactNode => (
  <>
    <div role="status" className="data-ended">
      {state.kind === 'busy' && t.data.bringIn.busy}
      {state.kind === 'undone' && t.data.bringIn.undone}
      {state.kind === 'taken' && (
        <p>
          {t.data.bringIn.done(state.amount)}{' '}
          {state.undo.length > 0 && (
            <Button className="text-button" onPress={undo}>
              {t.data.bringIn.undo}
            </Button>
          )}
        </p>
      )}
    </div>
    <div role="alert">
      {state.kind === 'refused' && (
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          <span>
            {t.data.bringIn.refused(state.name)} {t.data.bringIn.refusal[state.code]}
          </span>
        </p>
      )}
      {state.kind === 'not-kept' && (
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {t.data.bringIn.notKept}
        </p>
      )}
    </div>
  </>
)
