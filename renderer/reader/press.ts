import type { KeyboardEvent, MouseEvent } from 'react'

interface PressHandlers {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * Handlers of a plain button that opens something of react-aria. A chapter has hundreds of them, and its
 * own Button costs ten times as much. Keys are taken before they make a click: that would look like one
 * of a screen reader, for which react-aria's menu does not give focus to its first item.
 */
export const pressHandlers = (act: (button: HTMLElement) => void): PressHandlers => ({
  onClick: ({ currentTarget }) => {
    act(currentTarget)
  },
  onKeyDown: (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat) act(event.currentTarget)
  }
})
