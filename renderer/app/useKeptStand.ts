import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { surfaceElementId } from './element-ids'
import { usePlaces, useSurfaceId } from './places'
import { keepPageStand, keptPageStand, type PageStand } from './trail'

/** What can have the focus on a page. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/**
 * Who comes back to a page with the keys of the history finds it as it was left: as far scrolled, with what was
 * unfolded, and the focus where it was. For pages that are no part of a report; text has its spots. The element
 * is the page, once it is drawn. While something in it is busy, nothing is kept: what is named by its order would be
 * another thing once all is drawn.
 */
export const useKeptStand = <T extends HTMLElement>(): RefObject<T | null> => {
  const page = useRef<T>(null)
  const surfaceId = useSurfaceId()
  const { entry, isLatest } = usePlaces()
  const comeBack = useEffectEvent((surface: Element, element: Element) => {
    const kept = keptPageStand(surfaceId)
    if (kept !== null) restore(surface, element, kept, isLatest)
  })
  useEffect(() => {
    const surface = document.getElementById(surfaceElementId(surfaceId))
    const element = page.current
    if (surface === null || element === null) return
    comeBack(surface, element)
    const keep = (): void => {
      if (element.querySelector('[aria-busy=true]') !== null) return
      keepPageStand(entry, surfaceId, standOf(surface, element))
    }
    const onScrollEnd = ({ target }: Event): void => {
      if (target === surface) keep()
    }
    // A `toggle` does not bubble: it is heard on the way down.
    element.addEventListener('focusin', keep)
    element.addEventListener('toggle', keep, { capture: true })
    document.addEventListener('scrollend', onScrollEnd, { capture: true, passive: true })
    return () => {
      element.removeEventListener('focusin', keep)
      element.removeEventListener('toggle', keep, { capture: true })
      document.removeEventListener('scrollend', onScrollEnd, { capture: true })
    }
  }, [surfaceId, entry])
  return page
}

/** What of a page is of a kind, in the order of the page. */
const foldables = (page: Element): readonly HTMLDetailsElement[] => [
  ...page.querySelectorAll('details')
]
const focusables = (page: Element): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(focusable)
]

const standOf = (surface: Element, page: Element): PageStand => {
  const at = focusables(page).findIndex((one) => one === document.activeElement)
  return {
    top: surface.scrollTop,
    focus: at === -1 ? null : at,
    unfolded: foldables(page).flatMap(({ open }, at) => (open ? [at] : []))
  }
}

const restore = (
  surface: Element,
  page: Element,
  { top, focus, unfolded }: PageStand,
  mayFocus: boolean
): void => {
  const folded = foldables(page)
  for (const at of unfolded) {
    const one = folded[at]
    if (one !== undefined) one.open = true
  }
  surface.scrollTop = top
  if (focus === null || !mayFocus) return
  const target = focusables(page)[focus]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
