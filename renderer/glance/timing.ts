/**
 * When something is shown at a glance: under the pointer after a moment, on focus, and gone again when
 * both have left; also when the pointer goes to what is shown, or the reader presses Escape (WCAG 1.4.13).
 */

/** Delays in milliseconds. */
export const delays = {
  /** The pointer rests: passing over the text shows nothing. */
  hover: 300,
  /** Focus has come to rest, and the text has been scrolled to it. */
  focus: 120,
  /** Time for the pointer to get from the mark to what it shows. */
  leave: 220
} as const

export interface Glances<T> {
  readonly pointerEnters: (anchor: T) => void
  /** The pointer has left a mark, or what is shown. */
  readonly pointerLeaves: () => void
  /** The pointer is on what is shown. */
  readonly pointerHolds: () => void
  readonly focusEnters: (anchor: T) => void
  readonly focusLeaves: () => void
  readonly showNow: (anchor: T) => void
  /** Hides it; false when nothing was shown. */
  readonly dismiss: () => boolean
  /** Until focus has left it, this anchor shows nothing on focus: what it opened has just been closed. */
  readonly mute: (anchor: T) => void
}

/** Tells `onChange` what is shown, null for nothing. */
export const createGlances = <T>(onChange: (anchor: T | null) => void): Glances<T> => {
  let shown: T | null = null
  let focused: T | null = null
  let muted: T | null = null
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  const change = (anchor: T | null): void => {
    if (anchor === shown) return
    shown = anchor
    onChange(shown)
  }
  const show = (anchor: T | null): void => {
    clearTimeout(opening)
    clearTimeout(closing)
    change(anchor)
  }
  const showAfter = (delay: number, anchor: T): void => {
    clearTimeout(opening)
    opening = setTimeout(show, delay, anchor)
  }
  return {
    pointerEnters: (anchor) => {
      if (anchor === shown) clearTimeout(closing)
      else showAfter(delays.hover, anchor)
    },
    pointerLeaves: () => {
      clearTimeout(opening)
      clearTimeout(closing)
      // What has focus shows its own again, or still.
      const next = focused === muted ? null : focused
      if (shown !== next) closing = setTimeout(change, delays.leave, next)
    },
    pointerHolds: () => {
      clearTimeout(opening)
      clearTimeout(closing)
    },
    focusEnters: (anchor) => {
      focused = anchor
      if (anchor !== muted) showAfter(delays.focus, anchor)
    },
    focusLeaves: () => {
      if (shown === focused) show(null)
      clearTimeout(opening)
      focused = null
      muted = null
    },
    showNow: (anchor) => {
      show(anchor)
    },
    dismiss: () => {
      const wasShown = shown !== null
      muted = focused
      show(null)
      return wasShown
    },
    mute: (anchor) => {
      muted = anchor
      if (focused === anchor) show(null)
    }
  }
}
