import type { EditionId } from '../../shared/corpus/model'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'

/** Opens a report at its beginning, with the focus there. */
export const useOpenEdition = (): ((edition: EditionId) => void) => {
  const { reports } = useLibrary()
  const { openHit } = usePlaces()
  return (edition) => {
    const start = reports.get(edition)?.parts[0]?.blocks[0]
    if (start !== undefined) openHit({ edition, block: start.id })
  }
}
