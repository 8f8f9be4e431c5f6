import type { BlockId } from '../../shared/corpus/model'
import { blockOf } from './text-elements'

/** Selected text of one block; `start` counts in the block's own text. */
export interface SelectedText {
  readonly block: BlockId
  readonly start: number
  readonly text: string
}

/** What the reader has selected on a surface, when it lies within one block. */
export const selectedTextIn = (surface: Element): SelectedText | null => {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element = textElementAround(range.startContainer)
  if (element === null || !surface.contains(element) || !element.contains(range.endContainer)) {
    return null
  }
  const block = blockOf(element)
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const text = ownText(range)
  return block === null || text.trim() === ''
    ? null
    : { block, start: ownText(before).length, text }
}

const textElementAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-block]') ?? null

/** The report's own words in a range, without marks of ours such as the numbers of footnotes. */
const ownText = (range: Range): string => {
  const contents = range.cloneContents()
  for (const foreign of contents.querySelectorAll('[data-no-text]')) foreign.remove()
  return contents.textContent
}
