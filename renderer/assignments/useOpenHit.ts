import type { Hit } from '../../shared/search/model'
import type { Places } from '../app/places'
import type { SearchPlace } from '../app/search-place'
import { useLatest } from '../app/useLatest'
import { useAssignmentDesk } from './assignments'

/** Opens a hit of a search; of an answer its question is put beside the text as well. */
export const useOpenHit = ({
  openHit
}: Pick<Places, 'openHit'>): ((hit: Hit, search?: SearchPlace) => void) => {
  const { putBeside } = useAssignmentDesk()
  return useLatest((hit: Hit, search?: SearchPlace) => {
    openHit(hit, search)
    if (hit.target.kind === 'answer') putBeside(hit.target.assignment, hit.target.id)
  })
}
