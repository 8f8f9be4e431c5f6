import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { progressOf, type KeptAssignment } from '../../shared/assignments/kept'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaces } from '../app/places'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { TakeInFiles } from './TakeInFiles'
import { useKeptAssignments } from './assignments'
import { useAssignmentActs } from './useAssignmentActs'

/** All reading assignments, those that the reader makes and those that they answer. */
export const AssignmentsView = (): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <article className="data-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.assignments.title}
      </h1>
      <p className="data-intro">{t.assignments.intro}</p>
      <AssignmentList />
      <TakeInFiles of={null} />
    </article>
  )
}

const AssignmentList = (): ReactNode => {
  const { all } = useKeptAssignments()
  const { active } = useSurfaces()
  const { create } = useAssignmentActs()
  const text = t.assignments.list
  return (
    <section aria-labelledby="assignments-list">
      <h2 id="assignments-list" className="data-heading">
        {text.title}
      </h2>
      {all?.length === 0 && <p>{text.none}</p>}
      <ul className="assignment-list">
        {all?.map((kept) => (
          <li key={kept.assignment.id} className="assignment-row">
            <AssignmentRow kept={kept} />
          </li>
        ))}
      </ul>
      <Button
        className="button"
        onPress={() => {
          void create().then((id) => {
            if (id !== null) active.assignment(id)
          })
        }}
      >
        {text.make}
      </Button>
    </section>
  )
}

const AssignmentRow = ({ kept }: { readonly kept: KeptAssignment }): ReactNode => {
  const { active } = useSurfaces()
  const { id, title, questions } = kept.assignment
  const text = t.assignments
  const { answered, of, isChanged } = progressOf(kept)
  return (
    <>
      <Link
        className="text-link"
        onPress={() => {
          active.assignment(id)
        }}
      >
        {title.trim() === '' ? text.untitled : withSigns(title)}
      </Link>
      <span className="assignment-about">
        {kept.role === 'made'
          ? [
              text.list.made,
              text.questions(questions.length),
              text.list.handIns(kept.handIns.length)
            ].join(' · ')
          : [
              text.list.received,
              text.list.progress(answered, of),
              ...(kept.given === null ? [] : [text.list.handedIn(kept.given.handedIn, isChanged)]),
              ...(kept.handIns.length === 0 ? [] : [text.list.handIns(kept.handIns.length)])
            ].join(' · ')}
      </span>
    </>
  )
}
