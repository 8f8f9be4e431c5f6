import { useCallback, useEffect, useRef, useState } from 'react'
import { remembered, type Slot } from '../../shared/memory/model'
import { useMemory } from './memory'

/** How long a value must rest before it is written, in milliseconds. */
const pause = 300

/**
 * What this window alone remembers. It lives here and is written once it rests, so that dragging and
 * scrolling do not write at every step; at the latest when the window goes away.
 */
export const useOwnSlot = <T>(
  slot: Slot<T>,
  initial: T
): readonly [value: T, change: (next: (before: T) => T) => void] => {
  const { notebook } = useMemory()
  const [value, setValue] = useState(initial)
  const latest = useRef(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    void notebook?.write([remembered(slot, latest.current)])
  }, [notebook, slot])
  const change = useCallback(
    (next: (before: T) => T) => {
      latest.current = next(latest.current)
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(write, pause)
    },
    [write]
  )
  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
    }
  }, [write])
  return [value, change]
}
