import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Hit } from '../../shared/search/protocol'
import { t } from '../text/nl'
import {
  addressOf,
  addressesIn,
  blockAt,
  joinedAddress,
  placeAt,
  type Addresses,
  type Place,
  type SurfaceId
} from './address'
import { requiredContext } from './required-context'
import { goTo, useTrail } from './trail'

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

/** The place that a surface shows. */
export interface Places {
  readonly surface: SurfaceId
  readonly place: Place
  /** Names the step in the window's history that the place was reached by. */
  readonly entry: string
  readonly arrival: Arrival | null
  readonly marked: Marked | null
  readonly open: (block: BlockId, matches?: Hit['matches']) => void
  /** Takes the marks on found words away. */
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
  const places = useMemo<Places>(
    () => ({
      surface,
      place,
      entry,
      arrival,
      marked,
      open: (block, matches) => {
        const next = { ...addresses, [surface]: addressOf(outline, block) }
        ask(surface, {
          arrival: { block },
          marked: matches === undefined ? null : { block, matches }
        })
        if (next[surface] !== address) goTo(joinedAddress(next))
      },
      unmark: () => {
        ask(surface, { arrival, marked: null })
      }
    }),
    [outline, surface, addresses, address, entry, place, arrival, marked, ask]
  )
  // A new place is drawn in slices: the window stays responsive while a chapter is made ready.
  return useDeferredValue(places)
}
