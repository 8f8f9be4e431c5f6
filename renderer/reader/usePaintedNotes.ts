import { useLayoutEffect } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { textElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { paintHighlights } from '../highlights/paint-highlights'
import { useNotes } from '../notes/notes'
import { useTerms } from '../terms/terms'

/** Paints the reader's highlights over the part on this surface. */
export const usePaintedNotes = (part: Part): void => {
  const { marksOn } = useNotes()
  const surface = useSurfaceId()
  const { find } = useTerms()
  useLayoutEffect(
    () =>
      paintHighlights(
        [...part.blocks, ...part.footnotes],
        ({ id }) => marksOn(id),
        (block) => document.getElementById(textElementId(surface, block))
      ),
    // The text is cut anew when the abbreviations have been read.
    [part, marksOn, surface, find]
  )
}
