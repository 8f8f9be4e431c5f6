import { useEffect, useLayoutEffect } from 'react'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useIsTextWhole } from '../reader/text-stage'
import { addressed, atAddress, titledSection, useReadings } from './reading'
import { blockOf, elementAt, textElementsIn, topOf } from './text-elements'

/** How far below the top of the surface a block counts as being read, in CSS pixels. */
const readingLine = 140

/**
 * Follows what is read on this surface: the section of the address as long as that place is in sight,
 * otherwise that of the block at the reading line.
 */
export const useFollowReading = (): void => {
  const outline = useReport()
  const { surface: id, place, entry } = usePlaces()
  const { of, set } = useReadings()
  const isWhole = useIsTextWhole()
  useLayoutEffect(() => {
    const address = addressed(place)
    // With another search at hand, or a place beside this one, the text stays where it is.
    if (of(id).address === address) return
    const known = { address, ...atAddress(outline, address), isSeen: false }
    set(id, address === null ? { ...known, isResumed: false } : known)
  }, [outline, id, place, of, set])
  useEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    if (place.kind !== 'at' || surface === null) return
    const target = document.getElementById(textElementId(id, place.block.id))
    const elements = textElementsIn(surface)
    const look = (): void => {
      const atLine = elementAt(elements, topOf(surface) + readingLine)
      const block = atLine === undefined ? null : blockOf(atLine)
      const isAtAddress = target !== null && isWithin(target, surface.getBoundingClientRect())
      const seen = isAtAddress ? place.block.id : block
      const before = of(id)
      set(id, {
        section: seen === null ? null : titledSection(outline, seen),
        block: seen,
        isSeen: true,
        isResumed: before.isResumed && (!before.isSeen || before.block === seen)
      })
    }
    let frame = requestAnimationFrame(look)
    const onScroll = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    // The surface scrolls in a normal window, the document in a very low one.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [outline, id, place, entry, of, set, isWhole])
}

const isWithin = (element: Element, surface: DOMRect): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > Math.max(0, surface.top) && top < Math.min(surface.bottom, window.innerHeight)
}
