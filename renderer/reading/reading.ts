/** What is being read on each surface, followed while the text scrolls. */
import { useSyncExternalStore } from 'react'
import type { BlockId, SectionId } from '../../shared/corpus/model'
import { pathOf, type Outline } from '../../shared/corpus/outline'
import { surfaceIds, type Place, type SurfaceId } from '../app/address'
import type { Places } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'

/** The section and the block at the top of a surface; null where there is no text. */
interface AtTop {
  readonly section: SectionId | null
  readonly block: BlockId | null
}

interface Reading extends AtTop {
  /** The block in the address of the place that it is about; null where there is no text. */
  readonly address: BlockId | null
  /** Whether the surface was looked at since it came to that address: before, that says what is read. */
  readonly isSeen: boolean
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
  const nothing: Reading = {
    section: null,
    block: null,
    address: null,
    isSeen: false,
    isResumed: false
  }
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
        before.address === after.address &&
        before.isSeen === after.isSeen &&
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

/** The section itself, or for a box the one that it stands in: boxes are not in the contents. */
export const titledSection = (outline: Outline, block: BlockId): SectionId | null => {
  const section = outline.blocks.get(block)?.section
  if (section === undefined) return null
  return pathOf(outline, section).findLast(({ box }) => !box)?.id ?? section
}

/** The block in the address of a place; null where that shows no text. */
export const addressed = (place: Place): BlockId | null =>
  place.kind === 'at' ? place.block.id : null

/** What is read at an address, as far as that tells: in most cases the surface then shows just that. */
export const atAddress = (outline: Outline, block: BlockId | null): AtTop => ({
  section: block === null ? null : titledSection(outline, block),
  block
})

/** Where a surface is. */
type On = Pick<Places, 'surface' | 'place'>

/**
 * What is read on a surface. Of a place that is only just being drawn it is what its address says, so that what shows it
 * is drawn with the text, and not once more when the surface has been looked at.
 */
const useAtTop = <K extends keyof AtTop>({ surface, place }: On, key: K): AtTop[K] => {
  const outline = useReport()
  const { subscribe, of } = useReadings()
  return useSyncExternalStore(subscribe, () => {
    const reading = of(surface)
    const address = addressed(place)
    return (reading.address === address ? reading : atAddress(outline, address))[key]
  })
}

/** The section that is being read on a surface. */
export const useReadingSection = (on: On): SectionId | null => useAtTop(on, 'section')

/** The block at the top of a surface. */
export const useReadingBlock = (on: On): BlockId | null => useAtTop(on, 'block')

/** Whether a surface shows a part where it was left. */
export const useIsResumed = (surface: SurfaceId): boolean => {
  const { subscribe, of } = useReadings()
  return useSyncExternalStore(subscribe, () => of(surface).isResumed)
}
