import type { Hit } from '../../shared/search/model'
import type { Places } from '../app/places'
import type { SearchPlace } from '../app/search-place'
import { useLatest } from '../app/useLatest'
import { useAssignmentDesk } from './assignments'

/** Opens a hit of a search. Of the reader's own answer the question is put beside the text as well. */
export const useOpenHit = ({
  openHit
}: Pick<Places, 'openHit'>): ((hit: Hit, search?: SearchPlace) => void) => {
  const { putBeside } = useAssignmentDesk()
  return useLatest((hit: Hit, search?: SearchPlace) => {
    openHit(hit, search)
    const { target } = hit
    if (target.kind === 'answer' && target.by === null) putBeside(target.assignment, target.id)
  })
}
