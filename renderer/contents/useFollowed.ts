import { useLayoutEffect, type RefObject } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { keepInView } from '../app/keep-in-view'
import { rowAttribute } from './useTreeFocus'

/** Keeps a row in view when it changes. */
export const useFollowed = (
  scroller: RefObject<HTMLElement | null>,
  row: SectionId | null
): void => {
  useLayoutEffect(() => {
    const surface = scroller.current
    const element = surface?.querySelector(`[${rowAttribute}="${row}"]`) ?? null
    return surface === null || element === null ? undefined : keepInView(surface, element)
  }, [scroller, row])
}
