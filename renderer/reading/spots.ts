import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { slots, spotKey, type Spot } from '../../shared/memory/model'
import { surfaceElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { keepSpot } from '../app/trail'
import { useMemory } from '../memory/memory'
import { useOwnSlot } from '../memory/useOwnSlot'
import { useSettings } from '../settings/settings'
import { restoreSpot, spotOn } from './text-elements'

/** Where the reader was in each part, in this window. */
export interface Spots {
  readonly of: (key: string) => Spot | null
  readonly keep: (key: string, spot: Spot) => void
}

export const [SpotsProvider, useSpots] = requiredContext<Spots>('spots')

/** The spots of this window. Nothing is drawn from them, so a change of one draws nothing anew. */
export const useSpotsState = (): Spots => {
  const { window: id, beginning } = useMemory()
  const slot = useMemo(() => slots.spots(id), [id])
  const { keep } = useOwnSlot(slot, beginning.spots)
  const latest = useRef(beginning.spots)
  return useMemo(
    () => ({
      of: (key) => latest.current[key] ?? null,
      keep: (key, spot) => {
        latest.current = { ...latest.current, [key]: spot }
        keep(() => latest.current)
      }
    }),
    [keep]
  )
}

/**
 * Keeps where the text of this surface stands: with the step in the history, for the next start, and
 * in sight when the lines of the text break elsewhere. `standingRef` has it for who would have to
 * measure. It is not that of the history: splitting the window is a new step, and the text stays where it is.
 */
export const useKeepSpot = (standingRef: RefObject<Spot | null>): void => {
  const { edition } = useReport()
  const { surface: id, place } = usePlaces()
  const { keep } = useSpots()
  const { textSize, lineSpacing, lineWidth, face } = useSettings().settings
  useEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    if (place.kind !== 'at' || surface === null) return
    const key = spotKey(edition.id, place.part.contents.section.id)
    let width = surface.clientWidth
    const onScrollEnd = ({ target }: Event): void => {
      // Of the other surface nothing is to be learnt: this one may just have been given another width.
      if (target !== surface && target !== document) return
      // Its lines break elsewhere and it has not been put back yet: where it stands is nobody's choice.
      if (surface.clientWidth !== width) return
      const spot = spotOn(surface)
      if (spot === null) return
      standingRef.current = spot
      keep(key, spot)
      keepSpot(id, spot)
    }
    document.addEventListener('scrollend', onScrollEnd, { capture: true, passive: true })
    standingRef.current = spotOn(surface)
    const observer = new ResizeObserver(() => {
      if (surface.clientWidth === width) return
      width = surface.clientWidth
      if (standingRef.current !== null) restoreSpot(surface, standingRef.current)
    })
    observer.observe(surface)
    return () => {
      document.removeEventListener('scrollend', onScrollEnd, { capture: true })
      observer.disconnect()
    }
  }, [edition, id, place, keep, standingRef])
  useLayoutEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    if (surface !== null && standingRef.current !== null) restoreSpot(surface, standingRef.current)
  }, [id, textSize, lineSpacing, lineWidth, face, standingRef])
}
