import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { AssignmentId } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { Ended } from '../data/Ended'
import { t } from '../text/nl'
import { useTakeInFiles, type Looked, type TakeInTask } from './useTakeInFiles'

/** A day: by so much two clocks may be apart without a word. */
const day = 86_400_000

interface TakeInFilesProps {
  /** The assignment whose page this is on; null for all. */
  readonly of: AssignmentId | null
}

/** Taking in assignments and answers: chosen, looked at, taken or left. */
export const TakeInFiles = ({ of }: TakeInFilesProps): ReactNode => {
  const task = useTakeInFiles()
  const { state } = task
  const text = t.assignments.takeIn
  return (
    <section aria-labelledby="assignments-take-in">
      <h2 id="assignments-take-in" className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      {state.kind === 'asked' ? (
        <Asked state={state} of={of} task={task} />
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

interface AskedProps extends TakeInFilesProps {
  readonly state: Extract<TakeInTask['state'], { kind: 'asked' }>
  readonly task: TakeInTask
}

/** What would change; it has the focus, so that it is the first thing that is read. */
const Asked = ({ state: { looked, canTake, now }, of, task }: AskedProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const text = t.assignments.takeIn
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {text.preview}
      </h3>
      {!canTake && <p>{text.nothing}</p>}
      <ul className="taken-list">
        {looked.map((one, at) => (
          <li key={at}>
            <Look looked={one} of={of} now={now} />
          </li>
        ))}
      </ul>
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

interface LookProps extends TakeInFilesProps {
  readonly looked: Looked
  readonly now: number
}

const Look = ({ looked, of, now }: LookProps): ReactNode => {
  const text = t.assignments.takeIn
  if (looked.kind === 'refused')
    return (
      <p className="message message-problem">
        {text.refused(withSigns(looked.name))} {text.refusal[looked.code]}
      </p>
    )
  const { looked: one, role } = looked
  if (one.kind === 'assignment') {
    const { title, questions } = one.assignment
    return (
      <>
        <h4>{text.task(withSigns(title), questions.length)}</h4>
        <p>{one.how === 'newer' && role === 'made' ? text.taskHowMade : text.taskHow[one.how]}</p>
      </>
    )
  }
  const { handIn, madeAt, how, changed } = one
  return (
    <>
      <h4>{text.of(withSigns(handIn.owner.name), withSigns(handIn.assignment.title), madeAt)}</h4>
      <p>{text.answersHow(how, changed)}</p>
      {of !== null && of !== handIn.assignment.id && how !== 'unknown' && <p>{text.otherTask}</p>}
      {madeAt > now + day && <p>{text.ahead}</p>}
    </>
  )
}
