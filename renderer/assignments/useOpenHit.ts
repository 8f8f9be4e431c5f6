import type { Hit } from '../../shared/search/model'
import type { Places } from '../app/places'
import type { SearchPlace } from '../app/search-place'
import { useLatest } from '../app/useLatest'
import { useAssignmentDesk } from './assignments'

/**
 * Opens a hit of a search. Of the reader's own answer the question is put beside the text as well; what somebody handed
 * in is read among the answers of the class.
 */
export const useOpenHit = ({
  openHit,
  assignment
}: Pick<Places, 'openHit' | 'assignment'>): ((hit: Hit, search?: SearchPlace) => void) => {
  const { putBeside, seekInClass } = useAssignmentDesk()
  return useLatest((hit: Hit, search?: SearchPlace) => {
    const { target } = hit
    if (target.kind === 'answer' && target.by !== null) {
      seekInClass({ assignment: target.assignment, question: target.id })
      assignment(target.assignment)
      return
    }
    openHit(hit, search)
    if (target.kind === 'answer') putBeside(target.assignment, target.id)
  })
}
