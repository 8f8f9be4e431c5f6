import { useLayoutEffect, type RefObject } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { rowAttribute } from './useTreeFocus'

/** Room to keep between the followed row and the edges, in CSS pixels: its neighbours stay in view. */
const room = 60

/** A row further outside than this does not come in at the edge, in CSS pixels. */
const far = 120

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Keeps a row in view when it changes. Only the scroller moves, and only as far as it must. */
export const useFollowed = (
  scroller: RefObject<HTMLElement | null>,
  row: SectionId | null
): void => {
  useLayoutEffect(() => {
    const surface = scroller.current
    const element = surface?.querySelector(`[${rowAttribute}="${row}"]`)
    if (surface === null || element === null || element === undefined) return
    const { top, bottom } = surface.getBoundingClientRect()
    const rect = element.getBoundingClientRect()
    surface.scrollBy({ top: wayTo(rect, { top: top + room, bottom: bottom - room }) })
  }, [scroller, row])
}

/** How far to scroll: a row just outside comes in at the edge, one far away in the middle. */
const wayTo = (row: Extent, view: Extent): number => {
  if (row.bottom < view.top - far || row.top > view.bottom + far) {
    return row.top - (view.top + view.bottom) / 2
  }
  return Math.min(0, row.top - view.top) + Math.max(0, row.bottom - view.bottom)
}
