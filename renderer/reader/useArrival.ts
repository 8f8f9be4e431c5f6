import { useLayoutEffect } from 'react'
import { mainElementId, textElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'

/** Frames the passage a reader was brought to, so that it can be seen without colours as well. */
const arrivedClass = 'arrived'

/** Brings the place in the address into view; when the reader asked for it, focus goes there. */
export const useArrival = (): void => {
  const { place, arrival, marked } = usePlaces()
  const block = place.kind === 'at' ? place.block : null
  useLayoutEffect(() => {
    const element = block === null ? null : document.getElementById(textElementId(block.id))
    if (block === null || element === null) return
    bringIntoView(element, block.kind === 'heading')
    if (arrival?.block === block.id) element.focus({ preventScroll: true })
  }, [block, arrival])
  useLayoutEffect(() => {
    if (block === null || marked?.block !== block.id) return
    const element = document.getElementById(textElementId(block.id))
    if (element === null) return
    const erase = paint('zoekwoord', rangesIn(element, marked.matches))
    element.classList.add(arrivedClass)
    return () => {
      erase()
      element.classList.remove(arrivedClass)
    }
  }, [block, marked])
}

/** A title comes to the top, that of a part with what stands over it; a passage to the middle when it fits. */
const bringIntoView = (element: HTMLElement, isHeading: boolean): void => {
  if (element.tagName === 'H1') {
    // Not scrollIntoView: that would also make Tab begin here, past the skip link, when the app opens.
    document.getElementById(mainElementId)?.scrollTo({ top: 0 })
    window.scrollTo({ top: 0 })
    return
  }
  const fits = element.offsetHeight < window.innerHeight / 2
  element.scrollIntoView({ block: isHeading || !fits ? 'start' : 'center' })
}
