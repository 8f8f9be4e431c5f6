import type { BlockId } from '../../shared/corpus/model'
import { selectedTextIn } from '../reading/selection'
import { blockOf, elementAt, textElementsIn, topOf } from '../reading/text-elements'

/** Where reading aloud begins, `offset` in the block's text. */
interface Beginning {
  readonly block: BlockId
  readonly offset: number
}

/**
 * Where the reader is on a surface: at the selected text, else at the passage that has focus and can be
 * seen, else at the first one that begins in the upper half of what can be seen.
 */
export const beginningOn = (surface: Element): Beginning | null => {
  const selected = selectedTextIn(surface)
  if (selected !== null) return { block: selected.block, offset: selected.start }
  const elements = textElementsIn(surface)
  const top = topOf(surface)
  const bottom = surface.getBoundingClientRect().bottom
  const focused = elements.findLast(
    (element) => element.parentElement?.contains(document.activeElement) === true
  )
  const box = focused?.getBoundingClientRect()
  const isSeen = box !== undefined && box.bottom > top && box.top < bottom
  const begins = elements.find((element) => {
    const at = element.getBoundingClientRect().top
    return at >= top && at < (top + bottom) / 2
  })
  const element = isSeen ? focused : (begins ?? elementAt(elements, top))
  const block = element === undefined ? null : blockOf(element)
  return block === null ? null : { block, offset: 0 }
}
