import { useLayoutEffect } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { meanings } from '../../shared/notes/model'
import { landingOf } from '../../shared/notes/places'
import { textElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { useNotes } from '../notes/notes'
import { useTerms } from '../terms/terms'

/** Paints the reader's highlights over the part, where the text is still what was highlighted. */
export const usePaintedNotes = (part: Part): void => {
  const { on } = useNotes()
  const { surface } = usePlaces()
  const { find } = useTerms()
  useLayoutEffect(() => {
    const highlighted = [...part.blocks, ...part.footnotes].flatMap((block) => {
      const { highlight } = on(block.id)
      const element = document.getElementById(textElementId(surface, block.id))
      if (highlight === null || element === null) return []
      const landing = landingOf(highlight.anchor, block)
      if (landing.kind !== 'exact') return []
      const ranges = rangesIn(element, [[landing.start, landing.end]])
      return [{ meaning: highlight.meaning, ranges }]
    })
    const erasers = meanings.map((meaning) =>
      paint(
        meaning,
        highlighted.flatMap((one) => (one.meaning === meaning ? one.ranges : []))
      )
    )
    return () => {
      erasers.forEach((erase) => {
        erase()
      })
    }
    // The text is cut anew when the abbreviations have been read.
  }, [part, on, surface, find])
}
