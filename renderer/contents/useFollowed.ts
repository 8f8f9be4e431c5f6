import { useLayoutEffect, type RefObject } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { rowAttribute } from './useTreeFocus'

/** Room to keep between the followed row and the edges, in CSS pixels: its neighbours stay in view. */
const room = 60

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
    const isFar = rect.bottom < top - room || rect.top > bottom + room
    if (isFar) surface.scrollTop += rect.top - (top + bottom) / 2
    else if (rect.top < top + room) surface.scrollTop += rect.top - (top + room)
    else if (rect.bottom > bottom - room) surface.scrollTop += rect.bottom - (bottom - room)
  }, [scroller, row])
}
