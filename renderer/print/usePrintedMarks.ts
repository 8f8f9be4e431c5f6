import { useLayoutEffect } from 'react'
import type { Block } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { landingOf } from '../../shared/notes/places'
import type { Mark } from '../../shared/notes/standing'
import { paintHighlights } from '../highlights/paint-highlights'
import { printedElementId, useOwnNotes } from './own-notes'

/** Paints the reader's highlights over a printout. */
export const usePrintedMarks = (parts: readonly Part[]): void => {
  const { on } = useOwnNotes()
  useLayoutEffect(() => {
    const blocks = parts.flatMap((part) => [...part.blocks, ...part.footnotes])
    const marksOn = (block: Block): readonly Mark[] => {
      const { highlight } = on(block.id)
      const landing = highlight === null ? null : landingOf(highlight.anchor, block)
      if (highlight === null || landing?.kind !== 'exact') return []
      return [{ meaning: highlight.meaning, start: landing.start, end: landing.end }]
    }
    return paintHighlights(blocks, marksOn, (block) =>
      document.getElementById(printedElementId(block))
    )
  }, [parts, on])
}
