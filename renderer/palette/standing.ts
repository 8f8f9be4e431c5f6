/** Where a reader stood before something came over the page: what had focus, and what was selected. */
export interface Standing {
  /** Brings the reader back there; to the text, when what had focus is gone. */
  readonly restore: () => void
}

export const standingNow = (): Standing => {
  const focused = document.activeElement
  const selection = document.getSelection()
  const range =
    selection === null || selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange()
  return {
    restore: () => {
      const isThere = focused instanceof HTMLElement && focused.isConnected
      const target = isThere ? focused : document.querySelector<HTMLElement>('main .reader')
      if (target !== document.body) target?.focus({ preventScroll: true })
      if (range?.startContainer.isConnected !== true) return
      const now = document.getSelection()
      now?.removeAllRanges()
      now?.addRange(range)
    }
  }
}
