import type { Block } from '../../shared/corpus/model'
import { meanings } from '../../shared/notes/model'
import type { Mark } from '../../shared/notes/standing'
import { rangesIn } from './ranges'
import { paint } from './registry'

/**
 * Paints the highlights of the reader and of colleagues over blocks. `elementOf` gives the element with a block's text. The answer takes
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
    return marksOn(block).map(({ as, start, end }) => ({
      as,
      ranges: rangesIn(element, [[start, end]])
    }))
  })
  const erasers = ([...meanings, 'notitie', 'collega'] as const).map((layer) =>
    paint(
      layer,
      highlighted.flatMap(({ as, ranges }) => (as === layer ? ranges : []))
    )
  )
  return () => {
    for (const erase of erasers) erase()
  }
}
