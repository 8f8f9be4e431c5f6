/** Room to keep between what is followed and the edges, in CSS pixels: its neighbours stay in view. */
const room = 60

/** What is further outside than this does not come in at the edge, in CSS pixels. */
const far = 120

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** What has a place on the screen: an element, or some words. */
type Visible = Pick<Element, 'getBoundingClientRect'>

/** Brings an element of a list, or some words, into view. Only their scroller moves, and only as far as it must. */
export const keepInView = (scroller: Element, visible: Visible): void => {
  const { top, bottom } = scroller.getBoundingClientRect()
  const rect = visible.getBoundingClientRect()
  scroller.scrollBy({ top: wayTo(rect, { top: top + room, bottom: bottom - room }) })
}

/** How far to scroll: what is just outside comes in at the edge, one far away in the middle. */
const wayTo = (item: Extent, view: Extent): number => {
  if (item.bottom < view.top - far || item.top > view.bottom + far) {
    return item.top - (view.top + view.bottom) / 2
  }
  return Math.min(0, item.top - view.top) + Math.max(0, item.bottom - view.bottom)
}
