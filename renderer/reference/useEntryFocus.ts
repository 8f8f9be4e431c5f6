import { useEffect, useRef } from 'react'
import type { EntryId, EntryKind } from '../../shared/reference/entry'
import { surfaceElementId } from '../app/element-ids'
import { usePlaces, useSurfaceId } from '../app/places'
import { keptPageStand } from '../app/trail'

/** The element of an entry on a page that shows all of its kind. */
export const useEntryElementId = (): ((kind: EntryKind, id: string) => string) => {
  const surface = useSurfaceId()
  return (kind, id) => `${surfaceElementId(surface)}-${kind}-${id}`
}

/**
 * Brings the entry that the address names into view, with the focus on it. Who comes back with the keys of the history
 * finds the page as it was left instead (useKeptStand).
 */
export const useEntryFocus = (kind: EntryKind, id: EntryId | null): void => {
  const surface = useSurfaceId()
  const { entry, arrival, isLatest } = usePlaces()
  const elementId = useEntryElementId()
  const target = id === null ? null : elementId(kind, id)
  const answered = useRef<typeof arrival>(null)
  useEffect(() => {
    const isAsked = arrival !== answered.current && arrival?.block === null
    answered.current = arrival
    if (target === null || (!isAsked && keptPageStand(surface) !== null)) return
    const element = document.getElementById(target)
    element?.scrollIntoView({ block: 'center' })
    if (isLatest && arrival?.isQuiet !== true) element?.focus({ preventScroll: true })
  }, [target, surface, entry, arrival, isLatest])
}
