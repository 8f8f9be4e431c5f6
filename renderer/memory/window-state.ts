import { useCallback, useMemo } from 'react'
import { slots, type WindowState } from '../../shared/memory/model'
import { requiredContext } from '../app/required-context'
import { useMemory } from './memory'
import { useOwnSlot } from './useOwnSlot'

/** What is shown of what is remembered of a window: all but the address, which stands where addresses do. */
type ShownState = Omit<WindowState, 'address'>

/** What is remembered of this window, and how to change a part of it. */
export interface KeptWindow {
  readonly state: ShownState
  readonly change: (part: Partial<ShownState>) => void
  /** Remembers where the window is. Nothing is drawn anew by it: every step would draw all that shows something else of the window. */
  readonly keepAddress: (address: string) => void
}

export const [WindowStateProvider, useWindowState] = requiredContext<KeptWindow>('window state')

export const useKeptWindow = (): KeptWindow => {
  const { window: id, beginning } = useMemory()
  const slot = useMemo(() => slots.window(id), [id])
  const { value: state, change: set, keep } = useOwnSlot(slot, beginning.window)
  const change = useCallback(
    (part: Partial<ShownState>) => {
      set((before) => ({ ...before, ...part }))
    },
    [set]
  )
  const keepAddress = useCallback(
    (address: string) => {
      keep((before) => (before.address === address ? before : { ...before, address }))
    },
    [keep]
  )
  return useMemo(() => ({ state, change, keepAddress }), [state, change, keepAddress])
}
