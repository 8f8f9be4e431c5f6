import { useCallback, useEffect, useRef, useState } from 'react'
import { remembered, type Slot } from '../../shared/memory/model'
import { useMemory } from './memory'

/** How long a value must rest before it is written, in milliseconds. */
const pause = 300

interface OwnSlot<T> {
  readonly value: T
  readonly change: (next: (before: T) => T) => void
  /** Changes it without a word: for what is remembered of it and shown by no view, which need not be drawn anew. */
  readonly keep: (next: (before: T) => T) => void
}

/**
 * What this window alone remembers. It lives here. The first change after a rest, such as another place, is written as
 * soon as the page has shown what came with it: what a closing page still writes reaches the vault, but the notebook, which a next start shows first, only
 * when it is quick. Of dragging and scrolling the rest is written once it rests, at the latest when the window goes away.
 */
export const useOwnSlot = <T>(slot: Slot<T>, initial: T): OwnSlot<T> => {
  const { notebook } = useMemory()
  const [value, setValue] = useState(initial)
  const latest = useRef(initial)
  /** Calls off what is to be written; null where nothing is. */
  const callOff = useRef<(() => void) | null>(null)
  const changedAt = useRef(-pause)
  const write = useCallback(() => {
    if (callOff.current === null) return
    callOff.current()
    callOff.current = null
    void notebook?.write([remembered(slot, latest.current)])
  }, [notebook, slot])
  const keep = useCallback(
    (next: (before: T) => T) => {
      const changed = next(latest.current)
      if (changed === latest.current) return
      latest.current = changed
      callOff.current?.()
      const now = performance.now()
      callOff.current = now - changedAt.current < pause ? afterPause(write) : whenIdle(write)
      changedAt.current = now
    },
    [write]
  )
  const change = useCallback(
    (next: (before: T) => T) => {
      keep(next)
      setValue(latest.current)
    },
    [keep]
  )
  useEffect(() => {
    window.addEventListener('beforeunload', write)
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('beforeunload', write)
      window.removeEventListener('pagehide', write)
    }
  }, [write])
  return { value, change, keep }
}

const afterPause = (act: () => void): (() => void) => {
  const timer = setTimeout(act, pause)
  return () => {
    clearTimeout(timer)
  }
}

const whenIdle = (act: () => void): (() => void) => {
  const idle = requestIdleCallback(act, { timeout: pause })
  return () => {
    cancelIdleCallback(idle)
  }
}
