import { useEffect } from 'react'
import { contentsElementId, railElementId } from './element-ids'
import { panels, type Panel, type Panels } from './panels'

const elementIds: Readonly<Record<Panel, string>> = {
  contents: contentsElementId,
  rail: railElementId
}

/** A pane that lies over the text closes on Escape, and when the reader goes back to the text. */
export const usePanesOver = ({ isOpen, isOver, show }: Panels): void => {
  useEffect(() => {
    const over = panels.filter((panel) => isOpen[panel] && isOver[panel])
    if (over.length === 0) return
    const onFocusIn = ({ target }: FocusEvent): void => {
      const isReading = target instanceof Element && target.closest('main') !== null
      if (isReading) for (const panel of over) show(panel, false)
    }
    const onKeyDown = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || !(target instanceof Node)) return
      for (const panel of over) {
        if (document.getElementById(elementIds[panel])?.contains(target) !== true) continue
        show(panel, false)
        document.querySelector<HTMLElement>(`[aria-controls="${elementIds[panel]}"]`)?.focus()
      }
    }
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [isOpen, isOver, show])
}
