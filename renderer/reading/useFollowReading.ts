import { useEffect } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { pathOf, type Outline } from '../../shared/corpus/outline'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useIsTextWhole } from '../reader/text-stage'
import { useReadings } from './reading'
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
  useEffect(() => {
    const surface = document.getElementById(surfaceElementId(id))
    if (place.kind !== 'at' || surface === null) {
      set(id, { section: null, block: null, isResumed: false })
      return
    }
    const target = document.getElementById(textElementId(id, place.block.id))
    const elements = textElementsIn(surface)
    const look = (): void => {
      const atLine = elementAt(elements, topOf(surface) + readingLine)
      const block = atLine === undefined ? null : blockOf(atLine)
      const isAtAddress = target !== null && isWithin(target, surface.getBoundingClientRect())
      const seen = isAtAddress ? place.block.id : block
      const inSection = seen === null ? undefined : outline.blocks.get(seen)?.section
      const before = of(id)
      set(id, {
        section: inSection === undefined ? null : titledSection(outline, inSection),
        block: seen,
        isResumed: before.isResumed && (before.block === null || before.block === seen)
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

/** The section itself, or for a box the one that it stands in: boxes are not in the contents. */
const titledSection = (outline: Outline, section: SectionId): SectionId =>
  pathOf(outline, section).findLast(({ box }) => !box)?.id ?? section

const isWithin = (element: Element, surface: DOMRect): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > Math.max(0, surface.top) && top < Math.min(surface.bottom, window.innerHeight)
}
