import type { Assignment } from '../../shared/assignments/model'
import type { Passage } from '../../shared/cite/passage'
import { useLatest } from '../app/useLatest'
import { useAssignmentDesk } from './assignments'
import { useAssignmentActs } from './useAssignmentActs'

/** Asks a question about a passage of the text, and goes on in its field. */
export const useAsk = (assignment: Assignment | null): ((passage: Passage) => void) => {
  const { ask } = useAssignmentActs()
  const { goTo } = useAssignmentDesk()
  return useLatest((passage: Passage) => {
    if (assignment === null) return
    void ask(assignment, passage).then((question) => {
      if (question !== null) goTo(assignment.id, question)
    })
  })
}
