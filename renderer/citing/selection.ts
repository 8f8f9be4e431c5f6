/** What a reader has selected, in terms of the report. */
import type { Excerpt } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { spanIn } from '../highlights/ranges'
import { blockOf, textElementsIn } from '../reading/text-elements'

/** The report's own words within a range: numbers, page marks, footnote digits and notes are left out. */
export const excerptsIn = ({ blocks }: Outline, range: Range): readonly Excerpt[] =>
  textElementsOf(range).flatMap((element) => {
    const id = blockOf(element)
    const block = id === null ? undefined : blocks.get(id)
    const span = spanIn(element, range)
    return block === undefined || span === null ? [] : [{ block, start: span[0], end: span[1] }]
  })

const textElementsOf = ({ commonAncestorContainer: common }: Range): readonly Element[] => {
  const element = common instanceof Element ? common : common.parentElement
  const around = element?.closest('[data-block]')
  if (around !== null && around !== undefined) return [around]
  return element === null ? [] : textElementsIn(element)
}

/** The block that an element is part of: of its text, or of what stands with it, such as its button. */
export const blockAround = ({ blocks }: Outline, element: Element): Block | undefined => {
  const text =
    element.closest('[data-block]') ?? element.closest('.block')?.querySelector('[data-block]')
  const id = text === null || text === undefined ? null : blockOf(text)
  return id === null ? undefined : blocks.get(id)
}
