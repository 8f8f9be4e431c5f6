import { useEffect, useRef } from 'react'
import { isMarkedAt, type Marked } from '../app/asked'
import { entryElementId, surfaceElementId } from '../app/element-ids'
import { keepInView } from '../app/keep-in-view'
import { usePlaces, type Places } from '../app/places'
import { keptPageStand } from '../app/trail'
import { wordRangesIn } from '../highlights/ranges'

/**
 * Brings the first word by which an entry was found into view, once it is drawn: on a long card it may stand far
 * below the title. Then the focus goes there too, as to a passage of the text, and the keys go on from what is read.
 * Who comes back with the keys of the history finds the page as it was left instead (useKeptStand).
 */
export const useMarkInView = (): void => {
  const { surface, report, place, arrival, marked, isLatest } = usePlaces()
  /** Undefined until the page has been drawn. */
  const answered = useRef<Places['arrival'] | undefined>(undefined)
  useEffect(() => {
    if (arrival === answered.current) return
    const isJustDrawn = answered.current === undefined
    answered.current = arrival
    if (isJustDrawn && keptPageStand(surface) !== null) return
    const page = document.getElementById(surfaceElementId(surface))
    if (page === null || marked === null || !isMarkedAt(marked, report.edition.id, place)) return
    const first = firstMarkOf(surface, marked)
    if (first === undefined) return
    const { top } = first.getBoundingClientRect()
    keepInView(page, first)
    const isMoved = first.getBoundingClientRect().top !== top
    if (isMoved && isLatest && arrival?.isQuiet !== true) giveFocusTo(first)
  }, [surface, report, place, arrival, marked, isLatest])
}

/** What of a card is read in one go. */
const passages = 'a, button, summary, li, p, dd, td, h2, h3'

/** Puts the focus on what some words stand in. */
const giveFocusTo = ({ startContainer }: Range): void => {
  const passage = startContainer.parentElement?.closest<HTMLElement>(passages)
  if (passage === null || passage === undefined) return
  // What is no control can have the focus too, and is not on the way of Tab.
  if (passage.tabIndex < 0) passage.tabIndex = -1
  passage.focus({ preventScroll: true })
}

/** The first word of an entry that is marked and can be seen: what is folded in takes no room. */
const firstMarkOf = (surface: Places['surface'], marked: Marked): Range | undefined => {
  if (marked.kind !== 'entry') return undefined
  const element = document.getElementById(entryElementId(surface, marked.entry))
  return element === null
    ? undefined
    : wordRangesIn(element, marked.words).find((range) => range.getClientRects().length > 0)
}
