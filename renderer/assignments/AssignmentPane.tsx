import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSurfaces } from '../app/places'
import { t } from '../text/nl'
import { AnswerPane } from './AnswerPane'
import { MakePane } from './MakePane'
import { useAssignmentDesk } from './assignments'

/** The open reading assignment beside the text: to be made, or to be answered. */
export const AssignmentPane = (): ReactNode => {
  const { open } = useAssignmentDesk()
  if (open === null) return <NoneOpen />
  return open.kept.role === 'made' ? <MakePane open={open} /> : <AnswerPane open={open} />
}

const NoneOpen = (): ReactNode => {
  const { active } = useSurfaces()
  return (
    <div className="assignment-pane">
      <p>{t.assignments.answer.noneOpen}</p>
      <p>
        <Button
          className="button"
          onPress={() => {
            active.page('assignments')
          }}
        >
          {t.assignments.answer.openPage}
        </Button>
      </p>
    </div>
  )
}
