import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { spotKey, type Spot } from '../../shared/memory/model'
import type { Place, SurfaceId } from '../app/address'
import { isMarkedAt } from '../app/asked'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { usePlaces, type Places } from '../app/places'
import { useReport } from '../app/report'
import { keepSpot, keptSpot } from '../app/trail'
import { useReadings } from '../reading/reading'
import { useSpots } from '../reading/spots'
import { restoreSpot, scrollToTop } from '../reading/text-elements'
import { useTerms } from '../terms/terms'
import { paintMarks } from './marks'

/**
 * Brings the place of this surface into view. Asked for: the passage itself, and focus goes there; a
 * part that was read before opens where it was left. Shown by itself, at the start or on going back:
 * where the text stood. `standingRef` is where it stands now (useKeepSpot).
 */
export const useArrival = (standingRef: RefObject<Spot | null>): void => {
  const { edition } = useReport()
  const { surface: id, place, entry, arrival, isLatest, marked } = usePlaces()
  const spots = useSpots()
  const readings = useReadings()
  const { find } = useTerms()
  const shown = useRef<Place | null>(null)
  const step = useRef('')
  const answered = useRef<Places['arrival']>(null)
  const toFocus = useRef<HTMLElement | null>(null)
  const block = place.kind === 'at' ? place.block : null

  useLayoutEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    const element = block === null ? null : document.getElementById(textElementId(id, block.id))
    if (place.kind !== 'at' || surface === null || element === null) {
      shown.current = null
      return
    }
    const before = shown.current
    shown.current = place
    const isSameStep = step.current === entry
    step.current = entry
    if (
      before?.kind === 'at' &&
      before.block === place.block &&
      arrival === answered.current &&
      (isSameStep || keptSpot(id) === null)
    ) {
      // Only the search at hand has changed, or the place beside this one: the text stays where it is.
      if (!isSameStep && standingRef.current !== null) keepSpot(id, standingRef.current)
      return
    }
    const isPart = element.tagName === 'H1'
    const isOtherPart = before?.kind !== 'at' || before.part !== place.part
    // An arrival counts once: going back and forward over it is no longer asking.
    const isAsked =
      arrival !== answered.current &&
      arrival?.edition === edition.id &&
      arrival.block === place.block.id
    answered.current = arrival
    // A part opens where it was left; a passage that was asked for is no part.
    const left =
      isOtherPart && (isPart || !isAsked)
        ? spots.of(spotKey(edition.id, place.part.contents.section.id))
        : null
    const spot = isAsked ? left : (keptSpot(id) ?? left)
    const isRestored = spot !== null && restoreSpot(surface, spot)
    if (!isRestored) bringIntoView(surface, element, place.block.kind === 'heading')
    readings.set(id, { isSeen: false, isResumed: isAsked && isRestored })
    if (isAsked && arrival.isQuiet !== true)
      toFocus.current = (isRestored ? textElementOf(id, spot) : null) ?? element
  }, [edition, id, place, entry, arrival, block, spots, readings, standingRef])

  // Not before the paint: a dialog that closes with the jump keeps focus away from the text until then.
  useEffect(() => {
    if (isLatest) toFocus.current?.focus({ preventScroll: true })
    toFocus.current = null
  }, [place, arrival, isLatest])

  useLayoutEffect(() => {
    if (marked === null || !isMarkedAt(marked, edition.id, place)) return
    return paintMarks(id, marked)
    // The text is cut anew when the abbreviations have been read.
  }, [edition, id, place, marked, find])
}

/** The text that a spot is in. */
const textElementOf = (id: SurfaceId, { block }: Spot): HTMLElement | null =>
  document.getElementById(textElementId(id, block))

/** A title comes to the top, that of a part with what stands over it; a passage to the middle when it fits. */
const bringIntoView = (surface: Element, element: HTMLElement, isHeading: boolean): void => {
  if (element.tagName === 'H1') {
    scrollToTop(surface)
    return
  }
  const fits = element.offsetHeight < surface.clientHeight / 2
  element.scrollIntoView({ block: isHeading || !fits ? 'start' : 'center' })
}
