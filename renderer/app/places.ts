import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { AssignmentId } from '../../shared/assignments/model'
import type { CollectionId } from '../../shared/collections/model'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { GuideTarget } from '../../shared/guide/model'
import type { EntryName } from '../../shared/reference/entry'
import { answerOpened, entryOpened } from '../../shared/search/model'
import { t } from '../text/nl'
import {
  addressOf,
  addressOfAnswer,
  addressOfAssignment,
  addressOfCollection,
  addressOfEntry,
  addressOfGuide,
  addressOfPage,
  addressOfSearch,
  addressesIn,
  joinedAddress,
  placeAt,
  reportAt,
  walkedAt,
  type Addresses,
  type PageId,
  type Place,
  type SurfaceId
} from './address'
import {
  askedFor,
  markedBy,
  nothingAsked,
  type AllAsked,
  type Arrival,
  type Asked,
  type Markable,
  type Marked
} from './asked'
import { keepFocus } from './give-focus'
import type { Library } from './library'
import { requiredContext } from './required-context'
import type { SearchPlace } from './search-place'
import { addressNow, goTo, standAt, useTrail } from './trail'
import { useOpenReport } from './useOpenReport'

/** What of a hit has to be known to open it; without its target, its passage is opened. */
type HitPlace = Markable & Pick<Arrival, 'isQuiet'>

/** The place that a surface shows. */
export interface Places {
  readonly surface: SurfaceId
  /** The report that is open, which the place is in. */
  readonly report: Outline
  readonly place: Place
  /** Names the step in the window's history that the place was reached by. */
  readonly entry: string
  readonly arrival: Arrival | null
  /**
   * Whether nothing was asked for on the other surface since. An arrival that is overtaken before it was
   * drawn, as that of a second place by a search, leaves the focus to the one after it.
   */
  readonly isLatest: boolean
  readonly marked: Marked | null
  /** Opens a block of the report. A search that is walked along stays at hand until the reader closes it. */
  readonly open: (block: BlockId) => void
  /** The same, with the focus where it is. */
  readonly show: (block: BlockId) => void
  /**
   * Opens a hit, of whichever report. Given the search that found it, its hits can be walked along from
   * there; what is only near what was searched has none.
   */
  readonly openHit: (hit: HitPlace, search?: SearchPlace) => void
  /** Shows a search, with the focus in its field. */
  readonly search: (search: SearchPlace) => void
  /** Shows a page that is no part of a report, with the focus on its title. */
  readonly page: (page: PageId) => void
  /** Shows one of the reader's collections, with the focus on its name. */
  readonly collection: (id: CollectionId) => void
  /** Shows one of the reading assignments, with the focus on its title. */
  readonly assignment: (id: AssignmentId) => void
  /** Shows a page of the guide, with the focus on its title or the heading that was asked for. */
  readonly guide: (target: GuideTarget) => void
  /** Shows a reference entry of the report that is open, with the focus on its title. */
  readonly openEntry: (entry: EntryName) => void
  /** Shows the list of a search, with the focus on the hit that was opened last. */
  readonly list: (search: SearchPlace) => void
  /** Changes what the list of this surface shows, as a step of its own or in the place of this one. */
  readonly stand: (search: SearchPlace, isStep: boolean) => void
  /** Takes the marks on found words away, and the search that they were found with. */
  readonly unmark: () => void
}

/** The place on the surface that asks; outside of the surfaces, on the one that was used last. */
export const [PlacesProvider, usePlaces] = requiredContext<Places>('places')

/**
 * The surface that something stands on. Apart from its place: the text of a chapter is not drawn anew by a
 * step that leaves it where it is.
 */
export const [SurfaceIdProvider, useSurfaceId] = requiredContext<SurfaceId>('surface')

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
  const surface = useSurfaceId()
  const { beside } = useSurfaces()
  return (label) => (beside === null ? label : t.split.on[surface](label))
}

/**
 * The places in the reports. They live in the address; only arrivals are passing. `isAsked` says that
 * the address the window begins with was asked for, as by a link, and is not where it was left.
 */
export const useSurfacesState = (library: Library, isAsked: boolean): Surfaces => {
  const { address, entry } = useTrail()
  const addresses = useMemo(() => addressesIn(address), [address])
  const report = useOpenReport(library, addresses)
  const [asked, setAsked] = useState<AllAsked>(() => ({
    on: {
      main: isAsked ? askedFor(report, addressesIn(address).main) : nothingAsked,
      beside: nothingAsked
    },
    last: 'main'
  }))
  const [chosen, activate] = useState<SurfaceId>('main')
  const ask = useCallback((surface: SurfaceId, what: Asked) => {
    setAsked(({ on, last }) => ({
      on: { ...on, [surface]: what },
      last: what.arrival === on[surface].arrival ? last : surface
    }))
  }, [])
  const window = useMemo(
    () => ({ library, report, addresses, entry, ask, activate }),
    [library, report, addresses, entry, ask]
  )
  const first = usePlacesOf(window, 'main', asked)
  const second = usePlacesOf(window, 'beside', asked)
  // A new place is drawn in slices, and so is a second surface: the window stays responsive while a
  // chapter is made ready.
  const main = useDeferredValue(first)
  const beside = useDeferredValue(addresses.beside === null ? null : second)
  const active = chosen === 'beside' && beside !== null ? beside : main
  return useMemo(
    () => ({
      main,
      beside,
      active,
      activate,
      openBeside: (block) => {
        ask('beside', { arrival: { edition: report.edition.id, block }, marked: null })
        activate('beside')
        const { main } = addressesIn(addressNow())
        goTo(joinedAddress({ main, beside: addressOf(report, block) }))
      },
      close: (surface) => {
        const { main, beside } = addressesIn(addressNow())
        if (beside === null) return
        keepFocus()
        activate('main')
        goTo(surface === 'beside' ? main : beside)
      }
    }),
    [report, main, beside, active, ask]
  )
}

/** What the surfaces of a window have in common. */
interface Common {
  readonly library: Library
  readonly report: Outline
  readonly addresses: Addresses
  readonly entry: string
  readonly ask: (surface: SurfaceId, what: Asked) => void
  readonly activate: (surface: SurfaceId) => void
}

const usePlacesOf = (
  { library, report, addresses, entry, ask, activate }: Common,
  surface: SurfaceId,
  asked: AllAsked
): Places => {
  const { arrival, marked } = asked.on[surface]
  const isLatest = asked.last === surface
  const address = addresses[surface] ?? ''
  const place = useMemo(() => placeAt(report, library, address), [report, library, address])
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
  return useMemo<Places>(() => {
    const openAt = (hit: HitPlace, search: SearchPlace | null): void => {
      const { edition, block, target, isQuiet = false } = hit
      const outline = library.reports.get(edition)
      if (outline === undefined) return
      const entry = target === undefined ? null : entryOpened(target)
      const what: Asked = {
        arrival:
          entry !== null
            ? { edition, block: null, isQuiet, isHit: true }
            : { edition, block, isQuiet },
        marked: markedBy(hit)
      }
      const next =
        entry !== null ? addressOfEntry(edition, entry, search) : addressOf(outline, block, search)
      const { main, beside } = addressesIn(addressNow())
      const besides = surface === 'main' ? beside : main
      const other = besides === null ? null : reportAt(library, besides)
      if (other === null || other === outline) {
        ask(surface, what)
        go(next, true)
      } else {
        // A window shows one report at a time: the place of the other one is a step back.
        ask('main', what)
        activate('main')
        goTo(next)
      }
    }
    const walked = walkedAt(place)
    /** What is no passage; the focus goes to its field or its title. */
    const show = (address: string, isHit = false): void => {
      ask(surface, { arrival: { edition: report.edition.id, block: null, isHit }, marked: null })
      go(address, true)
    }
    const showing =
      <T>(addressBy: (of: T) => string) =>
      (of: T): void => {
        show(addressBy(of))
      }
    return {
      surface,
      report,
      place,
      entry,
      arrival,
      isLatest,
      marked,
      open: (block) => {
        openAt({ edition: report.edition.id, block }, walked)
      },
      show: (block) => {
        openAt({ edition: report.edition.id, block, isQuiet: true }, walked)
      },
      openHit: (hit, search) => {
        const answer = hit.target === undefined ? null : answerOpened(hit.target)
        if (answer === null) openAt(hit, search ?? walked)
        else show(addressOfAnswer(answer, search ?? walked), true)
      },
      search: showing(addressOfSearch),
      page: (page) => {
        show(addressOfPage(report, page))
      },
      collection: showing(addressOfCollection),
      assignment: showing(addressOfAssignment),
      guide: showing(addressOfGuide),
      openEntry: (entry) => {
        show(addressOfEntry(report.edition.id, entry))
      },
      list: (search) => {
        go(addressOfSearch(search), true)
      },
      stand: (search, isStep) => {
        // A list that the reader has left in the meantime no longer says where they are.
        const now = addressesIn(addressNow())[surface] ?? ''
        if (placeAt(report, library, now).kind === 'search') go(addressOfSearch(search), isStep)
      },
      unmark: () => {
        ask(surface, { arrival, marked: null })
        if (place.kind === 'at') go(addressOf(report, place.block.id), false)
        if (place.kind === 'entry') go(addressOfEntry(report.edition.id, place), false)
        if (place.kind === 'assignment' && place.answer !== null)
          go(addressOfAnswer(place.answer), false)
      }
    }
  }, [library, report, surface, go, entry, place, arrival, isLatest, marked, ask, activate])
}
