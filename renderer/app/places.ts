import { useDeferredValue, useMemo, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Hit } from '../../shared/search/protocol'
import { addressOf, placeAt, type Place } from './address'
import { requiredContext } from './required-context'

/**
 * That the reader asked to go somewhere, as against the app showing a place by itself: then focus
 * moves along. Going to the same place twice is two arrivals.
 */
interface Arrival {
  readonly block: BlockId
}

/** Found words, marked where the reader was brought to. */
interface Marked {
  readonly block: BlockId
  readonly matches: Hit['matches']
}

export interface Places {
  readonly place: Place
  readonly arrival: Arrival | null
  readonly marked: Marked | null
  readonly open: (block: BlockId, matches?: Hit['matches']) => void
  /** Takes the marks on found words away. */
  readonly unmark: () => void
}

export const [PlacesProvider, usePlaces] = requiredContext<Places>('places')

/** The place in the report. It lives in the address; only the arrival is passing. */
export const usePlacesState = (outline: Outline): Places => {
  const [address, navigate] = useHashLocation()
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [marked, setMarked] = useState<Marked | null>(null)
  const place = useMemo(() => placeAt(outline, address), [outline, address])
  const places = useMemo<Places>(
    () => ({
      place,
      arrival,
      marked,
      open: (block, matches) => {
        const next = addressOf(outline, block)
        setArrival({ block })
        setMarked(matches === undefined ? null : { block, matches })
        if (next !== address) navigate(next)
      },
      unmark: () => {
        setMarked(null)
      }
    }),
    [outline, address, navigate, place, arrival, marked]
  )
  // A new place is drawn in slices: the window stays responsive while a chapter is made ready.
  return useDeferredValue(places)
}
