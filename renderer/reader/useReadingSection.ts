import { useEffect, useState } from 'react'
import type { SectionId } from '../../shared/corpus/model'
import { pathOf } from '../../shared/corpus/outline'
import type { Place } from '../app/address'
import { mainElementId, textElementId } from '../app/element-ids'
import { useReport } from '../app/report'

/** How far below the top of the surface a heading counts as passed, in CSS pixels. */
const passed = 140

/**
 * The section that is being read: the one of the address as long as that place is in sight, otherwise
 * the last whose heading has gone past the top of the surface.
 */
export const useReadingSection = (place: Place): SectionId | null => {
  const outline = useReport()
  const [section, setSection] = useState<SectionId | null>(null)
  useEffect(() => {
    const main = document.getElementById(mainElementId)
    if (place.kind !== 'at' || main === null) return
    const { part, block } = place
    const target = document.getElementById(textElementId(block.id))
    const addressed = pathOf(outline, block.section).findLast(({ box }) => !box)
    const headings = part.blocks.flatMap((heading) =>
      heading.kind === 'heading' && !heading.box
        ? [
            {
              section: heading.section,
              element: document.getElementById(textElementId(heading.id))
            }
          ]
        : []
    )
    const look = (): void => {
      const surface = main.getBoundingClientRect()
      if (addressed !== undefined && target !== null && isWithin(target, surface)) {
        setSection(addressed.id)
        return
      }
      const line = Math.max(0, surface.top) + passed
      const last = headings.findLast(({ element }) => element !== null && isAbove(element, line))
      setSection(last?.section ?? part.contents.section.id)
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
  }, [outline, place])
  return section
}

/** Asked of its stretch first: what is out of sight has not been laid out, and need not be for this. */
const isAbove = (element: Element, line: number): boolean => {
  const stretch = element.closest('.stretch') ?? element
  return [stretch, element].every((one) => one.getBoundingClientRect().top <= line)
}

const isWithin = (element: Element, surface: DOMRect): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > Math.max(0, surface.top) && top < Math.min(surface.bottom, window.innerHeight)
}
