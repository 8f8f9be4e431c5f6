import { useMemo } from 'react'
import * as v from 'valibot'
import { windowIdSchema, type Slot, type WindowId } from '../../shared/memory/model'
import { requiredContext } from '../app/required-context'
import type { Notebook } from '../db/notebook'
import { useSlot } from '../db/useSlot'
import type { Beginning } from './begin'

/** Where things are remembered, and for which window. */
export interface Memory {
  /** Null when it cannot be opened: then things hold for this session only. */
  readonly notebook: Notebook | null
  readonly window: WindowId
  /** What was remembered before the first paint. */
  readonly beginning: Pick<Beginning, 'settings' | 'window' | 'spots'>
}

export const [MemoryProvider, useMemory] = requiredContext<Memory>('memory')

/**
 * What is remembered in a slot, and how to change it. Until the slot has been read it is `initial`,
 * for what was known before the first paint, or the slot's fallback.
 */
export const useRemembered = <T>(
  slot: Slot<T>,
  initial: T = slot.fallback
): readonly [value: T, set: (value: T) => void] => {
  const { notebook } = useMemory()
  const [value, set] = useSlot(notebook, slot)
  return useMemo(() => [value ?? initial, set], [value, initial, set])
}

/** The number of this window, which main gives it in its address: `?venster=2`. */
export const windowIdOf = (search: string): WindowId => {
  const given = v.safeParse(windowIdSchema, Number(new URLSearchParams(search).get('venster')))
  return given.success ? given.output : v.parse(windowIdSchema, 1)
}
