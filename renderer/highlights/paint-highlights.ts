import type { Block } from '../../shared/corpus/model'
import { meanings } from '../../shared/notes/model'
import type { Mark } from '../../shared/notes/standing'
import { rangeOfIn } from './ranges'
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
    const marks = marksOn(block)
    const element = marks.length === 0 ? null : elementOf(block.id)
    if (element === null) return []
    const rangeOf = rangeOfIn(element)
    return marks.flatMap(({ as, start, end }) => {
      const range = rangeOf([start, end])
      return range === null ? [] : [{ as, range }]
    })
  })
  const erasers = ([...meanings, 'notitie', 'collega'] as const).map((layer) =>
    paint(
      layer,
      highlighted.flatMap(({ as, range }) => (as === layer ? [range] : []))
    )
  )
  return () => {
    for (const erase of erasers) erase()
  }
}
