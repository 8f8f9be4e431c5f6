import type { ReactNode } from 'react'
import type { AssignmentId } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { TakingIn } from '../taking-in/TakingIn'
import { t } from '../text/nl'
import { useTakeInFiles, type Looked } from './useTakeInFiles'

/** A day: by so much two clocks may be apart without a word. */
const day = 86_400_000

interface TakeInFilesProps {
  /** The assignment whose page this is on; null for all. */
  readonly of: AssignmentId | null
}

/** Taking in assignments and answers. */
export const TakeInFiles = ({ of }: TakeInFilesProps): ReactNode => (
  <TakingIn
    id="assignments-take-in"
    text={t.assignments.takeIn}
    way={useTakeInFiles()}
    canTake={({ canTake }) => canTake}
  >
    {({ looked, canTake, now }) => (
      <>
        {!canTake && <p>{t.assignments.takeIn.nothing}</p>}
        <ul className="taken-list">
          {looked.map((one, at) => (
            <li key={at}>
              <Look looked={one} of={of} now={now} />
            </li>
          ))}
        </ul>
      </>
    )}
  </TakingIn>
)

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
