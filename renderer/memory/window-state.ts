import { useCallback, useMemo } from 'react'
import { slots, type WindowState } from '../../shared/memory/model'
import { requiredContext } from '../app/required-context'
import { useMemory } from './memory'
import { useOwnSlot } from './useOwnSlot'

/** What is remembered of this window, and how to change a part of it. */
export interface KeptWindow {
  readonly state: WindowState
  readonly change: (part: Partial<WindowState>) => void
}

export const [WindowStateProvider, useWindowState] = requiredContext<KeptWindow>('window state')

export const useKeptWindow = (): KeptWindow => {
  const { window: id, beginning } = useMemory()
  const slot = useMemo(() => slots.window(id), [id])
  const [state, set] = useOwnSlot(slot, beginning.window)
  const change = useCallback(
    (part: Partial<WindowState>) => {
      set((before) => ({ ...before, ...part }))
    },
    [set]
  )
  return useMemo(() => ({ state, change }), [state, change])
}
