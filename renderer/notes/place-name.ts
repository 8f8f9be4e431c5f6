import type { TextPlace } from '../../shared/anchor/model'
import { citationOf, type Outline } from '../../shared/corpus/outline'
import { entryInWords } from '../../shared/nl/entries'
import type { Annotation } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'

/** How a place is cited; of no place, that there is none. */
export const placeNameIn = (outline: Outline, place: Pick<TextPlace, 'block'> | null): string => {
  const block = place === null ? undefined : outline.blocks.get(place.block)
  return block === undefined ? t.notes.noPlace : citationOf(outline, block)
}

/** What an annotation goes by: the reference entry that it is about, or else the name of its place. */
export const nameBy = ({ entry }: Pick<Annotation, 'entry'>, place: string): string =>
  entry === null ? place : withSigns(entryInWords(entry))
