import { useLayoutEffect, type RefObject } from 'react'
import type { Block, BlockId } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { textElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { paintHighlights } from '../highlights/paint-highlights'
import { useNotes } from '../notes/notes'
import { useTerms } from '../terms/terms'
import { useNearBlocks } from './useNearBlocks'

/**
 * Paints the reader's highlights over the part on this surface, as far as it is near to what is seen: with every change of
 * the page the browser goes through all that is painted, and paints it again (Chromium 130: with 1,700 of them in a
 * chapter 10 ms a frame).
 */
export const usePaintedNotes = (part: Part, article: RefObject<HTMLElement | null>): void => {
  const { marksOn } = useNotes()
  const surface = useSurfaceId()
  const { find } = useTerms()
  const near = useNearBlocks(part, article)
  useLayoutEffect(() => {
    const marked = [...part.blocks, ...part.footnotes].filter(({ id }) => marksOn(id).length > 0)
    const erasers = new Map<BlockId, () => void>()
    const paintBlock = (block: Block): (() => void) =>
      paintHighlights(
        [block],
        ({ id }) => marksOn(id),
        (id) => document.getElementById(textElementId(surface, id))
      )
    const paintNear = (): void => {
      for (const block of marked) {
        const erase = erasers.get(block.id)
        if (near.has(block.id) === (erase !== undefined)) continue
        if (erase === undefined) erasers.set(block.id, paintBlock(block))
        else {
          erase()
          erasers.delete(block.id)
        }
      }
    }
    paintNear()
    const stop = near.subscribe(paintNear)
    return () => {
      stop()
      for (const erase of erasers.values()) erase()
    }
    // The text is cut anew when the abbreviations have been read.
  }, [part, marksOn, surface, find, near])
}
