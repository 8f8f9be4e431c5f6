/** Finding one's way among the elements with text on a surface. They lie below each other, in order. */
import * as v from 'valibot'
import { blockIdSchema, type BlockId } from '../../shared/corpus/model'
import type { Spot } from '../../shared/memory/model'

/** All elements with the text of a block, from top to bottom. */
export const textElementsIn = (surface: Element): readonly HTMLElement[] => [
  ...surface.querySelectorAll<HTMLElement>('[data-block]')
]

/** The block whose text an element holds. */
export const blockOf = (element: Element): BlockId | null => {
  const id = v.safeParse(blockIdSchema, element.getAttribute('data-block'))
  return id.success ? id.output : null
}

/** The block that a command is about: the one around the focus, or else the one that is read. */
export const currentBlockOn = (surface: Element | null, read: BlockId | null): BlockId | null => {
  const focused = document.activeElement?.closest('.block')
  if (surface === null || focused === null || focused === undefined) return read
  if (!surface.contains(focused)) return read
  const text = focused.querySelector('[data-block]')
  return (text === null ? null : blockOf(text)) ?? read
}

/** The last element that begins at or above a height; the first one when all begin below it. */
export const elementAt = (
  elements: readonly HTMLElement[],
  height: number
): HTMLElement | undefined => {
  let [low, high] = [0, elements.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const element = elements[middle]
    if (element !== undefined && beginsAbove(element, height)) low = middle
    else high = middle - 1
  }
  return elements[low]
}

/** Asked of its stretch first: what is out of sight has not been laid out, and need not be for this. */
const beginsAbove = (element: Element, height: number): boolean => {
  const { top, bottom } = (element.closest('.stretch') ?? element).getBoundingClientRect()
  if (top > height) return false
  return bottom <= height || element.getBoundingClientRect().top <= height
}

/** The element that scrolls: the surface, or in a very low window the whole page. */
const scrollerOf = (surface: Element): Element =>
  surface.scrollHeight > surface.clientHeight + 1 ? surface : (document.scrollingElement ?? surface)

/** Scrolls a surface by so many pixels. */
export const scrollByOn = (surface: Element, pixels: number): void => {
  scrollerOf(surface).scrollBy(0, pixels)
}

/**
 * The top of what can be seen of a surface, in the window's coordinates: below the row for finding, which in a
 * very low window stays where it is while the page goes on under it.
 */
export const topOf = (surface: Element): number => {
  const row = surface.closest('.surface')?.querySelector('.find-bar')
  return Math.max(0, surface.getBoundingClientRect().top, row?.getBoundingClientRect().bottom ?? 0)
}

/** The bottom of what can be seen of a surface, in the window's coordinates. */
const bottomOf = (surface: Element): number =>
  Math.min(window.innerHeight, surface.getBoundingClientRect().bottom)

/** Room that a stretch of text keeps to the edges of the surface when it counts as in sight, in pixels. */
const sightMargin = 24

/** Scrolls a surface until a stretch of its text can be read; not at all when it can be already. */
export const bringRangeIntoView = (surface: Element, range: Range): void => {
  const box = range.getBoundingClientRect()
  const [top, bottom] = [topOf(surface), bottomOf(surface)]
  if (box.top >= top + sightMargin && box.bottom <= bottom - sightMargin) return
  // Not at the very top: what stands before it says what it is about.
  scrollByOn(surface, box.top - top - (bottom - top) / 3)
}

/** Where the text of a surface stands; null where there is no text. */
export const spotOn = (surface: Element): Spot | null => {
  const top = topOf(surface)
  const element = elementAt(textElementsIn(surface), top)
  const block = element === undefined ? null : blockOf(element)
  if (element === undefined || block === null) return null
  const box = element.getBoundingClientRect()
  return { block, above: Math.min(1, Math.max(0, (top - box.top) / Math.max(1, box.height))) }
}

/** Puts the text of a surface where it stood; false when the block is not on it. */
export const restoreSpot = (surface: Element, { block, above }: Spot): boolean => {
  const elements = textElementsIn(surface)
  const element = elements.find((one) => blockOf(one) === block)
  if (element === undefined) return false
  if (element === elements[0] && above === 0) {
    scrollToTop(surface)
    return true
  }
  const box = element.getBoundingClientRect()
  scrollByOn(surface, box.top + above * box.height - topOf(surface))
  return true
}

/** Puts a surface at its beginning. */
export const scrollToTop = (surface: Element): void => {
  // Not scrollIntoView: that would also make Tab begin here, past the skip link, when the app opens.
  surface.scrollTo({ top: 0 })
  window.scrollTo({ top: 0 })
}
