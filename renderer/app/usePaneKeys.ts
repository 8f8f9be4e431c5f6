import { useEffect } from 'react'

/** The panes in the order of the window; what is closed is skipped. */
const panes = ['.search-input', '.contents', '.reader', '.rail'] as const

/** F6 goes to the next pane, Shift+F6 to the previous one, as Windows programs do. */
export const usePaneKeys = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return
      event.preventDefault()
      const open = panes.flatMap((pane) => [...document.querySelectorAll<HTMLElement>(pane)])
      const at = open.findIndex((pane) => pane.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const next = open[(Math.max(at, event.shiftKey ? 0 : at) + step + open.length) % open.length]
      if (next !== undefined) focusIn(next)
    }
    // On the way down: the tree keeps key presses to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}

/** The tree takes focus at its current item, the other panes as a whole. */
const focusIn = (pane: HTMLElement): void => {
  const inTree = pane.querySelector<HTMLElement>('[role="treegrid"] [tabindex="0"]')
  ;(inTree ?? pane).focus()
}
