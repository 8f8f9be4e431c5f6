import type { BlockId } from '../../shared/corpus/model'
import type { Spans } from '../../shared/search/model'
import type { SurfaceId } from '../app/address'
import { textElementId } from '../app/element-ids'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'

/** Frames the passage a reader was brought to, so that it can be seen without colours as well. */
const arrivedClass = 'arrived'

/** Marks found words in a block, and the block itself. The answer takes the marks away. */
export const paintMarks = (
  surface: SurfaceId,
  block: BlockId,
  matches: Spans
): (() => void) | undefined => {
  const element = document.getElementById(textElementId(surface, block))
  if (element === null) return undefined
  const erase = paint('zoekwoord', rangesIn(element, matches))
  element.classList.add(arrivedClass)
  return () => {
    erase()
    element.classList.remove(arrivedClass)
  }
}
