import type { BlockId } from '../../shared/corpus/model'
import { usePlaces } from '../app/places'
import { useDeskActs, type Displaced } from '../notes/desk'

/** Goes to the text near a block, with the pane in which the reader says where something belongs. */
export const useElsewhere = (): ((displaced: Displaced, near: BlockId | null) => void) => {
  const { place } = useDeskActs()
  const { open } = usePlaces()
  return (displaced, near) => {
    place(displaced)
    if (near !== null) open(near)
  }
}
