import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { surfaceElementId } from '../app/element-ids'
import type { Places } from '../app/places'
import type { SearchPlace } from '../app/search-place'
import { scrollByOn, topOf } from '../reading/text-elements'

/** Marks the element of a hit in the list, with the hit's key. */
export const hitAttribute = 'data-hit'

/**
 * Keeps what is at the top of the list, and puts the list back there when it is shown again; with the
 * focus on the hit that was opened, when the reader comes back from it.
 */
export const useListSpot = (
  list: RefObject<HTMLElement | null>,
  { surface, arrival }: Places,
  search: SearchPlace,
  isThere: boolean,
  onMove: (top: number) => void
): (() => number) => {
  const topNow = (): number => {
    const element = document.getElementById(surfaceElementId(surface))
    return element === null || list.current === null ? 0 : listTop(element, list.current)
  }
  const isRestored = useRef(false)
  useLayoutEffect(() => {
    const element = document.getElementById(surfaceElementId(surface))
    if (!isThere || isRestored.current || list.current === null || element === null) return
    isRestored.current = true
    restoreTop(element, list.current, search.top)
    const opened = hitsIn(list.current).find((hit) => keyIn(hit) === search.opened)
    if (opened === undefined) return
    opened.scrollIntoView({ block: 'nearest' })
    // At the start nothing was asked for yet: then focus stays where it is.
    if (arrival !== null && (arrival.block !== null || arrival.isHit === true))
      opened.focus({ preventScroll: true })
  }, [list, surface, arrival, search, isThere])

  const scrolled = useEffectEvent(() => {
    const top = topNow()
    if (isRestored.current && Math.abs(top - search.top) > 0.02) onMove(top)
  })
  useEffect(() => {
    const onScrollEnd = (): void => {
      scrolled()
    }
    document.addEventListener('scrollend', onScrollEnd, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scrollend', onScrollEnd, { capture: true })
    }
  }, [])
  return topNow
}

/** The hits that are drawn, in their order. */
export const hitsIn = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(`[${hitAttribute}]`)
]

const keyIn = (hit: Element): string | null => hit.getAttribute(hitAttribute)

/** How many hits are above the top of the surface, with the part of the one that is cut by it. */
const listTop = (surface: Element, list: Element): number => {
  const top = topOf(surface)
  const hits = hitsIn(list)
  const at = hits.findIndex((hit) => hit.getBoundingClientRect().bottom > top)
  const box = hits[at]?.getBoundingClientRect()
  if (box === undefined) return 0
  return at + Math.max(0, (top - box.top) / Math.max(1, box.height))
}

const restoreTop = (surface: Element, list: Element, top: number): void => {
  const box = top === 0 ? undefined : hitsIn(list)[Math.floor(top)]?.getBoundingClientRect()
  if (box === undefined) return
  scrollByOn(surface, box.top + (top % 1) * box.height - topOf(surface))
}
