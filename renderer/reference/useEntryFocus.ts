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
 * than the address that names it, and what is drawn after it moves it no more.
 */
export const useEntryFocus = (kind: EntryKind, id: EntryId | null, drawn: unknown): void => {
  const surface = useSurfaceId()
  const { entry: step, arrival, isLatest } = usePlaces()
  const elementId = useEntryElementId()
  const target = id === null ? null : elementId(kind, id)
  const answered = useRef<Asked | null>(null)
  const letGo = useRef<() => void>(null)
  useEffect(
    () => () => {
      letGo.current?.()
    },
    []
  )
  useEffect(() => {
    const before = answered.current
    const asked: Asked = { step, arrival, target }
    if (before !== null && isSame(before, asked)) return
    letGo.current?.()
    if (target === null) return
    const isAsked = arrival !== (before?.arrival ?? null) && arrival?.block === null
    const element = document.getElementById(target)
    if (!isAsked && keptPageStand(surface) !== null) answered.current = asked
    else if (element !== null) {
      answered.current = asked
      letGo.current = holdInView(element)
      if (isLatest && arrival?.isQuiet !== true) element.focus({ preventScroll: true })
    }
  }, [target, surface, step, arrival, isLatest, drawn])
}

/** By these the reader takes a page over. */
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Brings an element to the middle, and back there as long as what is drawn around it takes another height than was thought:
 * until the reader does something, or it is called off by the answer.
 */
const holdInView = (element: Element): (() => void) => {
  const page = element.closest('article')
  const stop = new AbortController()
  const observer = new ResizeObserver(() => {
    element.scrollIntoView({ block: 'center' })
  })
  stop.signal.addEventListener('abort', () => {
    observer.disconnect()
  })
  for (const act of takingOver)
    addEventListener(
      act,
      () => {
        stop.abort()
      },
      { capture: true, passive: true, signal: stop.signal }
    )
  element.scrollIntoView({ block: 'center' })
  if (page !== null) observer.observe(page)
  return () => {
    stop.abort()
  }
}

/** What was asked for: once answered, the focus is the reader's. */
interface Asked {
  readonly step: string
  readonly arrival: Places['arrival']
  readonly target: string | null
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.step === other.step && one.arrival === other.arrival && one.target === other.target
