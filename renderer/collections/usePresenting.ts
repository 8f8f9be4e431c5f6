import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where a presentation is, and how it goes on. */
export interface Presenting {
  /** Which slide, from 0. */
  readonly at: number
  readonly isFlowing: boolean
  readonly setFlowing: (isFlowing: boolean) => void
  readonly step: (step: -1 | 1) => void
  /** Does what a key asks for; false where that is nothing of the presentation's. */
  readonly press: (event: { readonly key: string; readonly shiftKey: boolean }) => boolean
}

const forward: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/** Keys that go along a page first where it has more than fits. */
const scrolling: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', ' '])

/** Goes through slides with the keys of a presentation; a slide that is longer than the screen is read to its end first. */
export const usePresenting = (
  amount: number,
  screen: RefObject<HTMLElement | null>
): Presenting => {
  const [at, setAt] = useState(0)
  const [isFlowing, setFlowing] = useState(false)
  useLayoutEffect(() => {
    screen.current?.scrollTo({ top: 0 })
  }, [at, isFlowing, screen])
  const go = (to: number): void => {
    setAt(Math.min(Math.max(to, 0), Math.max(amount - 1, 0)))
  }
  const hasMore = (step: -1 | 1): boolean => {
    const element = screen.current
    if (element === null) return false
    const { scrollTop, scrollHeight, clientHeight } = element
    return step === -1 ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1
  }
  return {
    at,
    isFlowing,
    setFlowing,
    step: (step) => {
      go(at + step)
    },
    press: ({ key, shiftKey }) => {
      if (isFlowing) return false
      if (key === 'Home' || key === 'End') {
        go(key === 'Home' ? 0 : amount - 1)
        return true
      }
      const isBack = back.has(key) || (key === ' ' && shiftKey)
      if (!isBack && !forward.has(key)) return false
      const step = isBack ? -1 : 1
      if (scrolling.has(key) && hasMore(step)) {
        screen.current?.focus({ preventScroll: true })
        return false
      }
      go(at + step)
      return true
    }
  }
}
