import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { slots, type WindowState } from '../../shared/memory/model'
import { requiredContext } from '../app/required-context'
import { useMemory, useRemembered } from './memory'

/** What is remembered of this window, and how to change a part of it. */
export interface KeptWindow {
  readonly state: WindowState
  readonly change: (part: Partial<WindowState>) => void
}

export const [WindowStateProvider, useWindowState] = requiredContext<KeptWindow>('window state')

export const useKeptWindow = (): KeptWindow => {
  const { window, beginning } = useMemory()
  const slot = useMemo(() => slots.window(window), [window])
  const [state, set] = useRemembered(slot, beginning.window)
  // Two changes can come before the next drawing; the second one builds on the first.
  const latest = useRef(state)
  useLayoutEffect(() => {
    latest.current = state
  }, [state])
  const change = useCallback(
    (part: Partial<WindowState>) => {
      latest.current = { ...latest.current, ...part }
      set(latest.current)
    },
    [set]
  )
  return useMemo(() => ({ state, change }), [state, change])
}
