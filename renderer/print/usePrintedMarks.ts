import { useLayoutEffect } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { meanings } from '../../shared/notes/model'
import { landingOf } from '../../shared/notes/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { printedElementId, useOwnNotes } from './own-notes'

/** Paints the reader's highlights over a printout, where the text is still what was highlighted. */
export const usePrintedMarks = (parts: readonly Part[]): void => {
  const { on } = useOwnNotes()
  useLayoutEffect(() => {
    const highlighted = parts
      .flatMap(({ blocks, footnotes }) => [...blocks, ...footnotes])
      .flatMap((block) => {
        const { highlight } = on(block.id)
        const element = document.getElementById(printedElementId(block.id))
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
  }, [parts, on])
}
