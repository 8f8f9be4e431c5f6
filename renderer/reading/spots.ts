import { useCallback, useEffect, useMemo, useRef } from 'react'
import { slots, spotKey, type Spot } from '../../shared/memory/model'
import { surfaceElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { keepSpot } from '../app/trail'
import { useMemory, useRemembered } from '../memory/memory'
import { spotOn } from './text-elements'

/** Where the reader was in each part, in this window. */
export interface Spots {
  readonly of: (key: string) => Spot | null
  readonly keep: (key: string, spot: Spot) => void
}

export const [SpotsProvider, useSpots] = requiredContext<Spots>('spots')

/** How long after the last scroll a spot is written, in milliseconds. */
const pause = 400

/** Spots as the session knows them; written when the text has come to rest. */
export const useSpotsState = (): Spots => {
  const { window: id, beginning } = useMemory()
  const slot = useMemo(() => slots.spots(id), [id])
  const [, set] = useRemembered(slot, beginning.spots)
  const known = useRef(beginning.spots)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const of = useCallback((key: string) => known.current[key] ?? null, [])
  const keep = useCallback(
    (key: string, spot: Spot) => {
      known.current = { ...known.current, [key]: spot }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        set(known.current)
      }, pause)
    },
    [set]
  )
  return useMemo(() => ({ of, keep }), [of, keep])
}

/** Keeps where the text of this surface stands: with the step in the history, and for the next start. */
export const useKeepSpot = (): void => {
  const { edition } = useReport()
  const { surface: id, place } = usePlaces()
  const { keep } = useSpots()
  useEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    if (place.kind !== 'at' || surface === null) return
    const key = spotKey(edition.id, place.part.contents.section.id)
    const onScrollEnd = (): void => {
      const spot = spotOn(surface)
      if (spot === null) return
      keep(key, spot)
      keepSpot(id, spot)
    }
    document.addEventListener('scrollend', onScrollEnd, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scrollend', onScrollEnd, { capture: true })
    }
  }, [edition, id, place, keep])
}
