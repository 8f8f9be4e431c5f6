/** What is being read on each surface, followed while the text scrolls. */
import { useSyncExternalStore } from 'react'
import type { BlockId, SectionId } from '../../shared/corpus/model'
import { surfaceIds, type SurfaceId } from '../app/address'
import { requiredContext } from '../app/required-context'

/** The section and the block at the top of a surface; null where there is no text. */
interface Reading {
  readonly section: SectionId | null
  readonly block: BlockId | null
  /** True when the part was opened where it was left, until the reader goes on from there. */
  readonly isResumed: boolean
}

export interface Readings {
  readonly of: (surface: SurfaceId) => Reading
  readonly set: (surface: SurfaceId, change: Partial<Reading>) => void
  readonly subscribe: (onChange: () => void) => () => void
}

export const [ReadingsProvider, useReadings] = requiredContext<Readings>('readings')

/** Apart from React's state: it changes while scrolling, and only those who show it should follow. */
export const createReadings = (): Readings => {
  const nothing: Reading = { section: null, block: null, isResumed: false }
  const readings = new Map<SurfaceId, Reading>(surfaceIds.map((id) => [id, nothing]))
  const listeners = new Set<() => void>()
  const of = (surface: SurfaceId): Reading => readings.get(surface) ?? nothing
  return {
    of,
    set: (surface, change) => {
      const before = of(surface)
      const after = { ...before, ...change }
      const isSame =
        before.section === after.section &&
        before.block === after.block &&
        before.isResumed === after.isResumed
      if (isSame) return
      readings.set(surface, after)
      for (const listener of listeners) listener()
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    }
  }
}

/** The section that is being read on a surface. */
export const useReadingSection = (surface: SurfaceId): SectionId | null => {
  const { subscribe, of } = useReadings()
  return useSyncExternalStore(subscribe, () => of(surface).section)
}

/** Whether a surface shows a part where it was left. */
export const useIsResumed = (surface: SurfaceId): boolean => {
  const { subscribe, of } = useReadings()
  return useSyncExternalStore(subscribe, () => of(surface).isResumed)
}

/** The block at the top of a surface. */
export const useReadingBlock = (surface: SurfaceId): BlockId | null => {
  const { subscribe, of } = useReadings()
  return useSyncExternalStore(subscribe, () => of(surface).block)
}
