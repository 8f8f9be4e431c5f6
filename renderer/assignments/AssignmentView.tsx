import { useState, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
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
import { useAssignmentDesk, useKeptAssignments, type SoughtInClass } from './assignments'

/** One reading assignment: what it asks, how far the reader is or what a class answered. */
export const AssignmentView = ({ id }: { readonly id: AssignmentId }): ReactNode => {
  const { all } = useKeptAssignments()
  if (all === null) return null
  const kept = all.find(({ assignment }) => assignment.id === id)
  return kept === undefined ? <NotHere /> : <Here kept={kept} />
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

/** What the reader chose to see of an assignment, and what had been sought by then. */
interface Chosen {
  readonly since: SoughtInClass | null
  readonly view: 'task' | 'class'
}

const Here = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const heading = useHeadingFocus()
  const { id, title } = kept.assignment
  const text = t.assignments
  const hasClass = kept.role === 'made' || kept.handIns.length > 0
  const { soughtInClass } = useAssignmentDesk()
  const [chosen, setChosen] = useState<Chosen>({
    since: soughtInClass,
    view: kept.handIns.length > 0 ? 'class' : 'task'
  })
  // What was handed in and is sought while the assignment itself is shown is among the answers.
  const isSought = chosen.since !== soughtInClass && soughtInClass?.assignment === id
  const view = isSought ? 'class' : chosen.view
  return (
    <article className="data-view assignment-view" data-view={hasClass ? view : 'task'}>
      <ToAll />
      <h1 ref={heading} tabIndex={-1} className="data-title">
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
            onChange={(next) => {
              setChosen({ since: soughtInClass, view: next })
            }}
          />
        </p>
      )}
      {hasClass && view === 'class' ? (
        <>
          <ClassAnswers kept={kept} />
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
