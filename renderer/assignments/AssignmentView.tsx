import { useState, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { stepsOfAnswer, type AnswerName } from '../../shared/assignments/answer-name'
import type { KeptAssignment } from '../../shared/assignments/kept'
import type { AssignmentId } from '../../shared/assignments/model'
import { withSigns } from '../../shared/text/unseen'
import { SegmentedControl } from '../app/SegmentedControl'
import { useSurfaces } from '../app/places'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { AnswerSheet } from './AnswerSheet'
import { ClassAnswers } from './ClassAnswers'
import { MakeSheet } from './MakeSheet'
import { RemoveDialog } from './RemoveDialog'
import { TakeInFiles } from './TakeInFiles'
import { useKeptAssignments } from './assignments'
import { useSought } from './useSought'

interface AssignmentViewProps {
  readonly id: AssignmentId
  /** What somebody handed in that the reader was brought to; null for none. */
  readonly answer: AnswerName | null
}

/** One reading assignment: what it asks, how far the reader is or what a class answered. */
export const AssignmentView = ({ id, answer }: AssignmentViewProps): ReactNode => {
  const { all } = useKeptAssignments()
  if (all === null) return null
  const kept = all.find(({ assignment }) => assignment.id === id)
  return kept === undefined ? <NotHere /> : <Here kept={kept} answer={answer} />
}

const ToAll = (): ReactNode => {
  const { active } = useSurfaces()
  return (
    <p className="assignment-back">
      <Link
        className="text-link"
        onPress={() => {
          active.page('assignments')
        }}
      >
        {t.assignments.toAll}
      </Link>
    </p>
  )
}

const NotHere = (): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <article className="data-view">
      <ToAll />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.assignments.title}
      </h1>
      <p className="data-intro">{t.assignments.notFound}</p>
    </article>
  )
}

interface HereProps {
  readonly kept: KeptAssignment
  readonly answer: AnswerName | null
}

const Here = ({ kept, answer }: HereProps): ReactNode => {
  const isThere =
    answer !== null &&
    kept.handIns.some(({ id }) => id === answer.by) &&
    kept.assignment.questions.some(({ id }) => id === answer.question)
  const heading = useHeadingFocus(isThere ? stepsOfAnswer(answer) : null)
  const { id, title } = kept.assignment
  const text = t.assignments
  const hasClass = kept.role === 'made' || kept.handIns.length > 0
  const [view, setView] = useSought<'task' | 'class'>(
    kept.handIns.length > 0 ? 'class' : 'task',
    answer,
    isThere ? 'class' : null
  )
  return (
    <article className="data-view assignment-view" data-view={hasClass ? view : 'task'}>
      <ToAll />
      <h1 ref={isThere ? null : heading} tabIndex={-1} className="data-title">
        {title.trim() === '' ? text.untitled : withSigns(title)}
      </h1>
      {hasClass && (
        <p className="assignment-views">
          <SegmentedControl
            label={text.class.views}
            options={[
              ['task', text.class.task],
              ['class', text.class.answers(kept.handIns.length)]
            ]}
            chosen={view}
            onChange={setView}
          />
        </p>
      )}
      {hasClass && view === 'class' ? (
        <>
          <ClassAnswers kept={kept} sought={isThere ? answer : null} headingRef={heading} />
          <TakeInFiles of={id} />
        </>
      ) : (
        <>
          {kept.role === 'made' ? <MakeSheet kept={kept} /> : <AnswerSheet kept={kept} />}
          <Remove kept={kept} />
        </>
      )}
    </article>
  )
}

const Remove = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  return (
    <p className="assignment-remove">
      <Button
        className="text-button"
        onPress={() => {
          setOpen(true)
        }}
      >
        {t.assignments.remove.open}
      </Button>
      {isOpen && (
        <RemoveDialog
          kept={kept}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </p>
  )
}
