import type { TextPlace } from '../../shared/anchor/model'
import { citationOf, type Outline } from '../../shared/corpus/outline'
import { t } from '../text/nl'

/** How a place is cited; of no place, that there is none. */
export const placeNameIn = (outline: Outline, place: Pick<TextPlace, 'block'> | null): string => {
  const block = place === null ? undefined : outline.blocks.get(place.block)
  return block === undefined ? t.notes.noPlace : citationOf(outline, block)
}
