import { useLayoutEffect } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { paintHighlights } from '../highlights/paint-highlights'
import { printedElementId, useOwnNotes } from './own-notes'

/** Paints the reader's highlights over a printout. */
export const usePrintedMarks = (parts: readonly Part[]): void => {
  const { marksOn } = useOwnNotes()
  useLayoutEffect(
    () =>
      paintHighlights(
        parts.flatMap((part) => [...part.blocks, ...part.footnotes]),
        ({ id }) => marksOn(id),
        (block) => document.getElementById(printedElementId(block))
      ),
    [parts, marksOn]
  )
}
