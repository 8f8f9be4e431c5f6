import { useLayoutEffect, type RefObject } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { keepInViewSoon } from '../app/keep-in-view'
import { rowAttribute } from './useTreeFocus'

/** Keeps a row in view when it changes. */
export const useFollowed = (
  scroller: RefObject<HTMLElement | null>,
  row: SectionId | null
): void => {
  useLayoutEffect(() => {
    const surface = scroller.current
    const element = surface?.querySelector(`[${rowAttribute}="${row}"]`) ?? null
    return surface === null || element === null ? undefined : keepInViewSoon(surface, element)
  }, [scroller, row])
}
