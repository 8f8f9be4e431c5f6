import { useMemo } from 'react'
import * as v from 'valibot'
import { windowIdSchema, type Slot, type WindowId } from '../../shared/memory/model'
import { requiredContext } from '../app/required-context'
import type { Notebook } from '../db/notebook'
import { useSlot } from '../db/useSlot'

/** Where things are remembered, and for which window. */
export interface Memory {
  /** Null as long as it opens, and when it cannot be opened: then things hold for this session only. */
  readonly notebook: Notebook | null
  readonly window: WindowId
}

export const [MemoryProvider, useMemory] = requiredContext<Memory>('memory')

/** What is remembered in a slot, the slot's fallback until that is known, and how to change it. */
export const useRemembered = <T>(slot: Slot<T>): readonly [value: T, set: (value: T) => void] => {
  const { notebook } = useMemory()
  const [value, set] = useSlot(notebook, slot)
  return useMemo(() => [value ?? slot.fallback, set], [value, slot.fallback, set])
}

/** The number of this window, which main gives it in its address: `?venster=2`. */
export const windowIdOf = (search: string): WindowId => {
  const given = v.safeParse(windowIdSchema, Number(new URLSearchParams(search).get('venster')))
  return given.success ? given.output : v.parse(windowIdSchema, 1)
}
