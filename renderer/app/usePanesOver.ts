import { useEffect, useLayoutEffect } from 'react'
import { contentsElementId, railElementId, surfaceElementId } from './element-ids'
import { panels, type Panel, type Panels } from './panels'
import { focusIn } from './usePaneKeys'

const elementIds: Readonly<Record<Panel, string>> = {
  contents: contentsElementId,
  rail: railElementId
}

/**
 * A pane that lies over the text takes the focus, whatever opened it, and closes on Escape and when the
 * reader goes back to the text.
 */
export const usePanesOver = ({ isOpen, isOver, show }: Panels): void => {
  const over = panels.find((panel) => isOpen[panel] && isOver[panel])
  useLayoutEffect(() => {
    const pane = over === undefined ? null : document.getElementById(elementIds[over])
    // What asked for it may have put the focus inside already, as on a tab.
    if (pane !== null && !pane.contains(document.activeElement)) focusIn(pane)
  }, [over])
  useEffect(() => {
    if (over === undefined) return
    const close = (): void => {
      show(over, false)
    }
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('main') !== null) close()
    }
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || !(target instanceof Node)) return
      const isInside = document.getElementById(elementIds[over])?.contains(target) === true
      if (!isInside && target !== document.body) return
      close()
      focusToggle(over)
    }
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [over, show])
}

/**
 * Brings the focus to the button that shows and hides a pane: the pane itself goes away. Where the bar has
 * scrolled out of view with the page, the text gets it, and stays where it is.
 */
export const focusToggle = (panel: Panel): void => {
  const toggle = document.querySelector<HTMLElement>(`.bar [aria-controls="${elementIds[panel]}"]`)
  if (toggle !== null && toggle.getBoundingClientRect().bottom > 0) toggle.focus()
  else document.getElementById(surfaceElementId('main'))?.focus({ preventScroll: true })
}
