import type { Block } from '../../shared/corpus/model'
import type { BlockNotes } from '../../shared/notes/commands'
import { meanings } from '../../shared/notes/model'
import { landingOf } from '../../shared/notes/places'
import { rangesIn } from './ranges'
import { paint } from './registry'

/**
 * Paints the reader's highlights over blocks, where the text is still what was highlighted. `elementOf`
 * gives the element with a block's text. The answer takes them away again.
 */
export const paintHighlights = (
  blocks: readonly Block[],
  on: (block: Block['id']) => BlockNotes,
  elementOf: (block: Block['id']) => Element | null
): (() => void) => {
  const highlighted = blocks.flatMap((block) => {
    const { highlight } = on(block.id)
    const element = elementOf(block.id)
    if (highlight === null || element === null) return []
    const landing = landingOf(highlight.anchor, block)
    if (landing.kind !== 'exact') return []
    const ranges = rangesIn(element, [[landing.start, landing.end]])
    return [{ meaning: highlight.meaning, ranges }]
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
