import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Spans } from '../../shared/search/model'
import { t } from '../text/nl'
import {
  addressOf,
  addressOfSearch,
  addressesIn,
  blockAt,
  joinedAddress,
  placeAt,
  type Addresses,
  type Place,
  type SurfaceId
} from './address'
import { requiredContext } from './required-context'
import type { SearchPlace } from './search-place'
import { addressNow, goTo, standAt, useTrail } from './trail'

/**
 * That the reader asked to go somewhere, as against the app showing a place by itself: then focus
 * moves along. Going to the same place twice is two arrivals.
 */
interface Arrival {
  /** Null for a search: then focus moves to its field. */
  readonly block: BlockId | null
}

/** Found words, marked where the reader was brought to. */
interface Marked {
  readonly block: BlockId
  readonly matches: Spans
}

/** The place that a surface shows. */
export interface Places {
  readonly surface: SurfaceId
  readonly place: Place
  /** Names the step in the window's history that the place was reached by. */
  readonly entry: string
  readonly arrival: Arrival | null
  readonly marked: Marked | null
  /**
   * Opens a block. With a hit of a search also that search, whose hits can be walked along from there;
   * a search that was walked along before stays at hand until the reader closes it.
   */
  readonly open: (block: BlockId, matches?: Spans, search?: SearchPlace) => void
  /** Shows a search, with the focus in its field. */
  readonly search: (search: SearchPlace) => void
  /** Shows the list of a search, with the focus on the hit that was opened last. */
  readonly list: (search: SearchPlace) => void
  /** Changes what the list of this surface shows, as a step of its own or in the place of this one. */
  readonly stand: (search: SearchPlace, isStep: boolean) => void
  /** Takes the marks on found words away, and the search that they were found with. */
  readonly unmark: () => void
}

/** The place on the surface that asks; outside of the surfaces, on the one that was used last. */
export const [PlacesProvider, usePlaces] = requiredContext<Places>('places')

/** All places that the window shows. */
export interface Surfaces {
  readonly main: Places
  readonly beside: Places | null
  /** The surface that was used last: what is opened from elsewhere opens there. */
  readonly active: Places
  readonly activate: (surface: SurfaceId) => void
  /** Shows a place beside the first one. */
  readonly openBeside: (block: BlockId) => void
  /** Leaves one surface, with the place of the other. */
  readonly close: (surface: SurfaceId) => void
}

export const [SurfacesProvider, useSurfaces] = requiredContext<Surfaces>('surfaces')

/**
 * Names something on a surface: the bare label, and with two places side by side the side as well, so
 * that no two landmarks of the window are called the same.
 */
export const useSurfaceLabel = (): ((label: string) => string) => {
  const { surface } = usePlaces()
  const { beside } = useSurfaces()
  return (label) => (beside === null ? label : t.split.on[surface](label))
}

interface Asked {
  readonly arrival: Arrival | null
  readonly marked: Marked | null
}

const nothingAsked: Asked = { arrival: null, marked: null }

/**
 * The places in the report. They live in the address; only arrivals are passing. `isAsked` says that
 * the address the window begins with was asked for, as by a link, and is not where it was left.
 */
export const useSurfacesState = (outline: Outline, isAsked: boolean): Surfaces => {
  const { address, entry } = useTrail()
  const [asked, setAsked] = useState<Readonly<Record<SurfaceId, Asked>>>(() => ({
    main: isAsked ? askedFor(outline, addressesIn(address).main) : nothingAsked,
    beside: nothingAsked
  }))
  const [chosen, activate] = useState<SurfaceId>('main')
  const addresses = useMemo(() => addressesIn(address), [address])
  const ask = useCallback((surface: SurfaceId, what: Asked) => {
    setAsked((before) => ({ ...before, [surface]: what }))
  }, [])
  const main = usePlacesOf(outline, 'main', addresses, entry, asked.main, ask)
  const second = usePlacesOf(outline, 'beside', addresses, entry, asked.beside, ask)
  const beside = addresses.beside === null ? null : second
  return useMemo(
    () => ({
      main,
      beside,
      active: chosen === 'beside' && beside !== null ? beside : main,
      activate,
      openBeside: (block) => {
        ask('beside', { arrival: { block }, marked: null })
        activate('beside')
        goTo(joinedAddress({ main: addresses.main, beside: addressOf(outline, block) }))
      },
      close: (surface) => {
        if (addresses.beside === null) return
        activate('main')
        goTo(surface === 'beside' ? addresses.main : addresses.beside)
      }
    }),
    [outline, addresses, main, beside, chosen, ask]
  )
}

const askedFor = (outline: Outline, address: string): Asked => {
  const block = blockAt(outline, address)
  return block === undefined ? nothingAsked : { arrival: { block: block.id }, marked: null }
}

const usePlacesOf = (
  outline: Outline,
  surface: SurfaceId,
  addresses: Addresses,
  entry: string,
  { arrival, marked }: Asked,
  ask: (surface: SurfaceId, what: Asked) => void
): Places => {
  const address = addresses[surface] ?? ''
  const place = useMemo(() => placeAt(outline, address), [outline, address])
  const go = useCallback(
    (next: string, isStep: boolean) => {
      // As it is by now: what is drawn may be a moment behind.
      const now = addressesIn(addressNow())
      if (next === now[surface]) return
      const joined = joinedAddress({ ...now, [surface]: next })
      if (isStep) goTo(joined)
      else standAt(joined)
    },
    [surface]
  )
  const places = useMemo<Places>(
    () => ({
      surface,
      place,
      entry,
      arrival,
      marked,
      open: (block, matches, search) => {
        ask(surface, {
          arrival: { block },
          marked: matches === undefined ? null : { block, matches }
        })
        const walked = search ?? (place.kind === 'at' ? place.search : null)
        go(addressOf(outline, block, walked), true)
      },
      search: (search) => {
        ask(surface, { arrival: { block: null }, marked: null })
        go(addressOfSearch(search), true)
      },
      list: (search) => {
        go(addressOfSearch(search), true)
      },
      stand: (search, isStep) => {
        // A list that the reader has left in the meantime no longer says where they are.
        if (placeAt(outline, addressesIn(addressNow())[surface] ?? '').kind === 'search') {
          go(addressOfSearch(search), isStep)
        }
      },
      unmark: () => {
        ask(surface, { arrival, marked: null })
        if (place.kind === 'at') go(addressOf(outline, place.block.id), false)
      }
    }),
    [outline, surface, go, entry, place, arrival, marked, ask]
  )
  // A new place is drawn in slices: the window stays responsive while a chapter is made ready.
  return useDeferredValue(places)
}
