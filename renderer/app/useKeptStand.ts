import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { surfaceElementId } from './element-ids'
import { usePlaces, useSurfaceId } from './places'
import { keepPageStand, keptPageStand, type PageStand } from './trail'

/** What can have the focus on a page. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Names a row of a list that is drawn in part: the page is found back by it. */
export const rowProps = (key: string) => ({ 'data-row': key }) as const

/** The row that was at hand when this page was left, which is to be drawn wherever it stands; null at a first visit. */
export const useKeptRow = (): string | null => {
  const surface = useSurfaceId()
  const [row] = useState(() => keptPageStand(surface)?.row?.key ?? null)
  return row
}

/**
 * Who comes back to a page with the keys of the history finds it as it was left: as far scrolled, or with the row that was
 * at hand where it was, with what was unfolded, and the focus where it was. For pages that are no part of a report; text has its spots. The element
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

const focusIn = (element: Element): number | null => {
  const at = focusables(element).findIndex((one) => one === document.activeElement)
  return at === -1 ? null : at
}

const standOf = (surface: Element, page: Element): PageStand => {
  const row = rowAtHand(surface, page)
  const inRow = row === null ? null : focusIn(row)
  return {
    top: surface.scrollTop,
    focus: inRow === null ? focusIn(page) : null,
    unfolded: foldables(page).flatMap(({ open }, at) => (open ? [at] : [])),
    ...(row !== null && {
      row: { key: row.dataset.row ?? '', top: topWithin(surface, row), focus: inRow }
    })
  }
}

const topWithin = (surface: Element, row: Element): number =>
  row.getBoundingClientRect().top - surface.getBoundingClientRect().top

/** The row with the focus where that is in sight, otherwise the first one that is. */
const rowAtHand = (surface: Element, page: Element): HTMLElement | null => {
  const { top, bottom } = surface.getBoundingClientRect()
  const isSeen = (row: Element): boolean => {
    const box = row.getBoundingClientRect()
    return box.bottom > top && box.top < bottom
  }
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')].filter(isSeen)
  return rows.find((row) => row.contains(document.activeElement)) ?? rows[0] ?? null
}

const restore = (
  surface: Element,
  page: Element,
  { top, focus, unfolded, row: kept }: PageStand,
  mayFocus: boolean
): void => {
  const folded = foldables(page)
  for (const at of unfolded) {
    const one = folded[at]
    if (one !== undefined) one.open = true
  }
  const row = kept === undefined ? null : rowNamed(page, kept.key)
  if (row === null || kept === undefined) surface.scrollTop = top
  else surface.scrollTop += topWithin(surface, row) - kept.top
  if (!mayFocus) return
  const inRow = row === null ? undefined : focusables(row)[kept?.focus ?? -1]
  const target = inRow ?? focusables(page)[focus ?? -1]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}

const rowNamed = (page: Element, key: string): Element | null =>
  page.querySelector(`[data-row="${CSS.escape(key)}"]`)
