/** The reference data of the report that is open: read once it is shown, or at once where it is what is shown. */
import { startTransition, useEffect, useState } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import { catalogueOf, type Catalogue } from '../../shared/reference/catalogue'
import { entryKinds } from '../../shared/reference/entry'
import type { Reference } from '../../shared/reference/model'
import { ok, type Result } from '../../shared/result'
import type { Place } from '../app/address'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { CorpusProblem } from '../corpus/load'

/** Null as long as it is being read. */
export type ReferenceState = Result<Catalogue, CorpusProblem> | null

export const [ReferenceProvider, useReference] = requiredContext<ReferenceState>('reference')

/** How long the first drawing may keep the data waiting, in milliseconds. */
const longestWait = 2000

export const useReferenceState = (
  load: (edition: EditionId) => Promise<Result<Reference, CorpusProblem>>
): ReferenceState => {
  const { edition } = useReport()
  const { main, beside } = useSurfaces()
  const [state, setState] = useState<ReferenceState>(null)
  const isWanted = isReference(main.place) || (beside !== null && isReference(beside.place))
  const isRead = state !== null
  useEffect(() => {
    if (isRead) return
    let isHere = true
    const read = (): void => {
      void load(edition.id).then((reference) => {
        if (!isHere) return
        startTransition(() => {
          setState(reference.ok ? ok(catalogueOf(reference.value)) : reference)
        })
      })
    }
    // After the report has been drawn: the text can be read without.
    const waiting = isWanted ? null : requestIdleCallback(read, { timeout: longestWait })
    if (waiting === null) read()
    return () => {
      isHere = false
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [edition, load, isWanted, isRead])
  return state
}

/** Is a place one of the reference views? */
const isReference = (place: Place): boolean =>
  place.kind === 'entry' ||
  (place.kind === 'page' && entryKinds.some((kind) => kind === place.page))

/** The data, where it is there. */
export const useCatalogue = (): Catalogue | null => {
  const state = useReference()
  return state?.ok === true ? state.value : null
}
