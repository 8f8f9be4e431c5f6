import { useEffect, useRef } from 'react'
import { isMarkedAt, type Marked } from '../app/asked'
import { entryElementId, surfaceElementId } from '../app/element-ids'
import { keepInView } from '../app/keep-in-view'
import { usePlaces, type Places } from '../app/places'
import { keptPageStand } from '../app/trail'
import { wordRangesIn } from '../highlights/ranges'

/**
 * Brings the first word by which an entry was found into view, once it is drawn: on a long card it may stand far
 * below the title, which has the focus. Who comes back with the keys of the history finds the page as it was left
 * instead (useKeptStand).
 */
export const useMarkInView = (): void => {
  const { surface, report, place, arrival, marked } = usePlaces()
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
    if (first !== undefined) keepInView(page, first)
  }, [surface, report, place, arrival, marked])
}

/** The first word of an entry that is marked and can be seen: what is folded in takes no room. */
const firstMarkOf = (surface: Places['surface'], marked: Marked): Range | undefined => {
  if (marked.kind !== 'entry') return undefined
  const element = document.getElementById(entryElementId(surface, marked.entry))
  return element === null
    ? undefined
    : wordRangesIn(element, marked.words).find((range) => range.getClientRects().length > 0)
}
