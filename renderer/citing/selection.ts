/** What a reader has selected, in terms of the report. */
import * as v from 'valibot'
import type { Excerpt } from '../../shared/cite/passage'
import { blockIdSchema, type Block } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { blockOfElementId, isTextElementId } from '../app/element-ids'
import { spanIn } from '../highlights/ranges'

/** The report's own words within a range: numbers, page marks, footnote digits and notes are left out. */
export const excerptsIn = (outline: Outline, range: Range): readonly Excerpt[] =>
  textElementsOf(range).flatMap((element) => {
    const block = blockOf(outline, element)
    const span = spanIn(element, range)
    return block === undefined || span === null ? [] : [{ block, start: span[0], end: span[1] }]
  })

const textElementsOf = (range: Range): readonly Element[] => {
  const { commonAncestorContainer: common } = range
  const element = common instanceof Element ? common : common.parentElement
  for (let at = element; at !== null; at = at.parentElement) {
    if (isTextElementId(at.id)) return [at]
  }
  return [...(element?.querySelectorAll('[id]') ?? [])].filter(({ id }) => isTextElementId(id))
}

/** The block an element is part of: of its text, or of the button with its actions. */
export const blockAround = (outline: Outline, element: Element): Block | undefined => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const block = blockOf(outline, at)
    if (block !== undefined) return block
  }
  return undefined
}

const blockOf = ({ blocks }: Outline, { id }: Element): Block | undefined => {
  const block = v.safeParse(blockIdSchema, blockOfElementId(id))
  return block.success ? blocks.get(block.output) : undefined
}
