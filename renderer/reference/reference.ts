/** The reference data of the report that is open: read once it is shown, or at once where it is what is shown. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import { briefOf, type Brief } from '../../shared/reference/brief'
import { hasOnCard } from '../../shared/reference/card-words'
import {
  catalogueOf,
  entryNamed,
  type Catalogue,
  type EntrySummary
} from '../../shared/reference/catalogue'
import { partnersOf } from '../../shared/reference/collaboration'
import { entryKinds, type EntryName } from '../../shared/reference/entry'
import { entryFinder, type EntryFinder } from '../../shared/reference/find'
import { lookupOf, type Lookup } from '../../shared/reference/lookup'
import type { Reference } from '../../shared/reference/model'
import type { Result } from '../../shared/result'
import type { Place } from '../app/address'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { CorpusProblem } from '../corpus/load'

export type ReferenceState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read'
      readonly catalogue: Catalogue
      /** By what entries are called; indexed once. */
      readonly find: EntryFinder
      /** In a meeting, by other words as well. */
      readonly lookup: Lookup
    }
  | { readonly kind: 'failed'; readonly problem: CorpusProblem }

const reading: ReferenceState = { kind: 'reading' }

/** The data, and the way to have it at once. */
interface ReferenceReading {
  readonly state: ReferenceState
  /** Reads it where it is not read yet; ends when that is done. */
  readonly read: () => Promise<ReferenceState>
}

export const [ReferenceProvider, useReferenceReading] =
  requiredContext<ReferenceReading>('reference')

export const useReference = (): ReferenceState => useReferenceReading().state

/** How long the first drawing may keep the data waiting, in milliseconds. */
const longestWait = 2000

export const useReferenceState = (
  load: (edition: EditionId) => Promise<Result<Reference, CorpusProblem>>
): ReferenceReading => {
  const { edition } = useReport()
  const { main, beside } = useSurfaces()
  const [state, setState] = useState<ReferenceState>(reading)
  const begun = useRef<Promise<ReferenceState> | null>(null)
  const read = useCallback(() => {
    begun.current ??= load(edition.id).then(readFrom)
    return begun.current
  }, [edition, load])
  const isWanted = isReference(main.place) || (beside !== null && isReference(beside.place))
  const isRead = state.kind !== 'reading'
  useEffect(() => {
    if (isRead) return
    let isHere = true
    const readOn = (): void => {
      void read().then((next) => {
        if (!isHere) return
        startTransition(() => {
          setState(next)
        })
      })
    }
    // After the report has been drawn: the text can be read without.
    const waiting = isWanted ? null : requestIdleCallback(readOn, { timeout: longestWait })
    if (waiting === null) readOn()
    return () => {
      isHere = false
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [read, isWanted, isRead])
  usePrepared(state)
  return useMemo(() => ({ state, read }), [state, read])
}

/** Makes what looking up needs beforehand, when there is nothing else to do: no first letter waits for it. */
const usePrepared = (state: ReferenceState): void => {
  useEffect(() => {
    if (state.kind !== 'read') return
    const steps = preparing(state)
    const goOn = (deadline: IdleDeadline): void => {
      do {
        if (steps.next().done === true) return
      } while (deadline.timeRemaining() > 0)
      waiting = requestIdleCallback(goOn)
    }
    let waiting = requestIdleCallback(goOn)
    return () => {
      cancelIdleCallback(waiting)
    }
  }, [state])
}

/** Asks for what is made when it is first asked for, a step at a time. */
function* preparing({
  catalogue,
  find,
  lookup
}: Extract<ReferenceState, { kind: 'read' }>): Generator<undefined, void> {
  for (const procedure of catalogue.entries.procedure.values()) {
    hasOnCard(procedure, anything)
    yield
  }
  const [organisation] = catalogue.reference.organisations
  if (organisation !== undefined) partnersOf(catalogue.reference, organisation.id)
  yield
  find(anything, 1)
  yield
  lookup(anything, 1)
}

/** What is looked up only to have it ready. */
const anything = 'aa'

/** What was read, ready to be looked up in. */
export const readFrom = (reference: Result<Reference, CorpusProblem>): ReferenceState => {
  if (!reference.ok) return { kind: 'failed', problem: reference.error }
  const catalogue = catalogueOf(reference.value)
  const find = entryFinder(catalogue)
  return { kind: 'read', catalogue, find, lookup: lookupOf(catalogue, find) }
}

/** Is a place one of the reference views? */
const isReference = (place: Place): boolean =>
  place.kind === 'entry' ||
  (place.kind === 'page' &&
    (place.page === 'meeting' || entryKinds.some((kind) => kind === place.page)))

/** The data, where it is there. */
export const useCatalogue = (): Catalogue | null => {
  const state = useReference()
  return state.kind === 'read' ? state.catalogue : null
}

const findNothing: EntryFinder = () => []

/** What finds entries by what they are called; it finds none where the data is not there. */
export const finderIn = (state: ReferenceState): EntryFinder =>
  state.kind === 'read' ? state.find : findNothing

/** Looks entries up in a meeting. */
export const useLookup = (): Lookup => {
  const state = useReference()
  return state.kind === 'read' ? state.lookup : lookUpNothing
}

const lookUpNothing: Lookup = () => []

/** The entry that a place shows, in short; null where it shows none, or one that is not there. */
export const useEntryAt = (place: Place): EntrySummary | null => {
  const catalogue = useCatalogue()
  return useMemo(
    () =>
      catalogue === null || place.kind !== 'entry' ? null : (entryNamed(catalogue, place) ?? null),
    [catalogue, place]
  )
}

/** An entry with what it says in short. */
export interface BriefEntry {
  readonly entry: EntrySummary
  readonly brief: Brief
}

/** The same with what it says in short. */
export const useBriefAt = (place: Place): BriefEntry | null => {
  const catalogue = useCatalogue()
  const entry = useEntryAt(place)
  return useMemo(() => {
    const brief = catalogue === null || entry === null ? null : briefOf(catalogue, entry)
    return entry === null || brief === null ? null : { entry, brief }
  }, [catalogue, entry])
}

/** Tells whether the report that is open has an entry; until its data has been read, it is taken to have all. */
export const useHasEntry = (): ((name: EntryName) => boolean) => {
  const state = useReference()
  return useCallback(
    ({ entry, id }) =>
      state.kind === 'reading' || (state.kind === 'read' && state.catalogue.entries[entry].has(id)),
    [state]
  )
}
