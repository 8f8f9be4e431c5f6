import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MergePlan } from '../../shared/groups/plan'
import { withSigns } from '../../shared/text/unseen'
import { Ended } from '../data/Ended'
import { NamedAnnotations } from '../data/NamedAnnotations'
import { t } from '../text/nl'
import { useTakeIn, type Looked, type TakeInTask } from './useTakeIn'

/** Taking in files of colleagues: chosen, looked at, taken or left. */
export const TakeIn = (): ReactNode => {
  const task = useTakeIn()
  const { state } = task
  const text = t.group.takeIn
  return (
    <section aria-labelledby="group-take-in">
      <h2 id="group-take-in" className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      {state.kind === 'asked' ? (
        <Asked looked={state.looked} canTake={state.changes.length > 0} task={task} />
      ) : (
        <Button
          className="button"
          data-main
          data-busy={state.kind === 'busy' || undefined}
          onPress={task.choose}
        >
          {text.choose}
        </Button>
      )}
      <Ended
        said={state.kind === 'busy' ? text.busy : state.kind === 'taken' ? text.done : null}
        onUndo={state.kind === 'taken' ? task.undo : null}
        problem={state.kind === 'not-kept' ? text.notKept : null}
      />
    </section>
  )
}

interface AskedProps {
  readonly looked: readonly Looked[]
  readonly canTake: boolean
  readonly task: TakeInTask
}

/** What would change; it has the focus, so that it is the first thing that is read. */
const Asked = ({ looked, canTake, task }: AskedProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const text = t.group.takeIn
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {text.preview}
      </h3>
      {looked.map((one, at) => (
        <Look key={at} looked={one} />
      ))}
      <div className="data-buttons">
        <Button className="button" onPress={task.cancel}>
          {text.cancel}
        </Button>
        {canTake && (
          <Button className="button" data-main onPress={task.take}>
            {text.take}
          </Button>
        )}
      </div>
    </div>
  )
}

const Look = ({ looked }: { readonly looked: Looked }): ReactNode => {
  const text = t.group.takeIn
  switch (looked.kind) {
    case 'refused':
      return (
        <p className="message message-problem">
          {text.refused(withSigns(looked.name))} {text.refusal[looked.code]}
        </p>
      )
    case 'own':
      return (
        <p className="message">
          {withSigns(looked.name)}: {text.own}
        </p>
      )
    case 'planned':
      return <Planned plan={looked.plan} madeAt={looked.madeAt} />
  }
}

interface PlannedProps {
  readonly plan: MergePlan
  readonly madeAt: number
}

const Planned = ({ plan, madeAt }: PlannedProps): ReactNode => {
  const text = t.group.takeIn
  const { owner, formerName, isNewer, added, changed, atOdds, removed, changes } = plan
  return (
    <section className="group-planned">
      <h4>{text.of(withSigns(owner.name), madeAt)}</h4>
      {formerName !== null && <p>{text.formerName(withSigns(formerName))}</p>}
      {!isNewer && changes.length > 0 && <p>{text.older}</p>}
      {changes.length === 0 && <p>{text.nothing}</p>}
      <ul className="data-sums">
        {text.sums(plan).map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <NamedAnnotations
        summary={text.which}
        annotations={[...added, ...changed, ...atOdds, ...removed]}
      />
    </section>
  )
}
