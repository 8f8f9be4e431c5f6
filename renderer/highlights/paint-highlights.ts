import type { Block } from '../../shared/corpus/model'
import { meanings } from '../../shared/notes/model'
import type { Mark } from '../../shared/notes/standing'
import { rangesIn } from './ranges'
import { paint } from './registry'

/**
 * Paints the reader's highlights over blocks. `elementOf` gives the element with a block's text. The answer takes
 * them away again.
 */
export const paintHighlights = (
  blocks: readonly Block[],
  marksOn: (block: Block) => readonly Mark[],
  elementOf: (block: Block['id']) => Element | null
): (() => void) => {
  const highlighted = blocks.flatMap((block) => {
    const element = elementOf(block.id)
    if (element === null) return []
    return marksOn(block).map(({ meaning, start, end }) => ({
      meaning,
      ranges: rangesIn(element, [[start, end]])
    }))
  })
  const erasers = meanings.map((meaning) =>
    paint(
      meaning,
      highlighted.flatMap((one) => (one.meaning === meaning ? one.ranges : []))
    )
  )
  return () => {
    for (const erase of erasers) erase()
  }
}
