import { useEffect, useRef } from 'react'
import type { EntryId, EntryKind } from '../../shared/reference/entry'
import { entryElementId } from '../app/element-ids'
import { usePlaces, useSurfaceId, type Places } from '../app/places'
import { keptPageStand } from '../app/trail'

/** The element of an entry on a page that shows all of its kind. */
export const useEntryElementId = (): ((kind: EntryKind, id: EntryId) => string) => {
  const surface = useSurfaceId()
  return (entry, id) => entryElementId(surface, { entry, id })
}

/**
 * Brings the entry that the address names into view, with the focus on it. Who comes back with the keys of the history
 * finds the page as it was left instead (useKeptStand). `drawn` is what the page has drawn: the entry may come later
 * than the address that names it.
 */
export const useEntryFocus = (kind: EntryKind, id: EntryId | null, drawn: unknown): void => {
  const surface = useSurfaceId()
  const { entry: step, arrival, isLatest } = usePlaces()
  const elementId = useEntryElementId()
  const target = id === null ? null : elementId(kind, id)
  const answered = useRef<Asked | null>(null)
  useEffect(() => {
    const before = answered.current
    const asked: Asked = { step, arrival, target }
    if (target === null || (before !== null && isSame(before, asked))) return
    const isAsked = arrival !== (before?.arrival ?? null) && arrival?.block === null
    const element = document.getElementById(target)
    if (!isAsked && keptPageStand(surface) !== null) answered.current = asked
    else if (element !== null) {
      answered.current = asked
      element.scrollIntoView({ block: 'center' })
      if (isLatest && arrival?.isQuiet !== true) element.focus({ preventScroll: true })
    }
  }, [target, surface, step, arrival, isLatest, drawn])
}

/** What was asked for: once answered, the focus is the reader's. */
interface Asked {
  readonly step: string
  readonly arrival: Places['arrival']
  readonly target: string | null
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.step === other.step && one.arrival === other.arrival && one.target === other.target
