import type { BlockId } from '../corpus/model'
import { border, type EditionText } from './edition-text'
import { boundaryAfter, boundaryBefore } from './graphemes'
import type { Target, TextAnchor } from './model'
import { rangeInForm, rangeInText, type Range } from './normal-text'

/** What is kept of the surroundings at least, on each side, in code units. As Hypothesis does. */
const shortestContext = 32

/**
 * What is kept at most. Where words are repeated, as in references and boilerplate, more is kept until
 * quote and context of either side are found once in the edition (the way of describeTextQuote in Apache
 * Annotator): which of two equal passages was meant can then be told.
 */
const longestContext = 256

/** Puts a range within a text and on boundaries of characters; an empty one becomes a character. */
const snapped = (text: string, start: number, end: number): Range => {
  const within = (at: number): number =>
    Number.isNaN(at) ? 0 : Math.trunc(Math.min(Math.max(at, 0), text.length))
  const [from, to] = [within(Math.min(start, end)), within(Math.max(start, end))]
  const first = boundaryBefore(text, from === text.length ? Math.max(0, from - 1) : from)
  return [
    from === to ? first : boundaryBefore(text, from),
    boundaryAfter(text, from === to ? Math.min(text.length, first + 1) : to)
  ]
}

const isOnce = (form: string, stretch: string): boolean => {
  const at = form.indexOf(stretch)
  return !form.includes(stretch, at + 1)
}

/** The shortest context, doubled until what it makes with the quote is found once. */
const contextFor = (form: string, stretchWith: (length: number) => string): number => {
  let length = shortestContext
  while (length < longestContext && !isOnce(form, stretchWith(length))) length *= 2
  return length
}

/**
 * Makes the anchor of a range of a block (UTF-16 code units, in any order, also outside of the text); null
 * for a block that is not in the edition, or has no text.
 */
export const makeAnchor = (
  edition: EditionText,
  block: BlockId,
  range: { readonly start: number; readonly end: number }
): TextAnchor | null => {
  const index = edition.order.get(block)
  const text = index === undefined ? undefined : edition.blocks[index]?.text
  if (index === undefined || text === undefined || text === '') return null
  const [start, end] = snapped(text, range.start, range.end)
  const base = edition.bases[index] ?? 0
  const { whole, normal } = edition
  const [from, to] = rangeInForm(normal, [base + start, base + end])
  const { form } = normal
  const before = contextFor(form, (length) => form.slice(Math.max(0, from - length), to))
  const after = contextFor(form, (length) => form.slice(from, to + length))
  // Counted in the normal form, cut where its characters are in the text.
  const [left] = rangeInText(normal, [Math.max(0, from - before), Math.max(1, from)])
  const [, right] = rangeInText(normal, [to, Math.min(form.length, to + after)])
  return {
    edition: edition.edition,
    block,
    start,
    end,
    quote: text.slice(start, end),
    prefix: whole.slice(Math.min(left, base + start), base + start).replaceAll(border, '\n'),
    suffix: whole.slice(base + end, Math.max(right, base + end)).replaceAll(border, '\n')
  }
}

/** A place in the text of an edition: a block, and how far in it. */
export interface TextPoint {
  readonly block: BlockId
  readonly offset: number
}

/**
 * Makes the anchors of what lies between two points: one for each block of it that has text there. None
 * when a block is not in the edition, or the second point is before the first.
 */
export const makeTarget = (edition: EditionText, from: TextPoint, to: TextPoint): Target => {
  const first = edition.order.get(from.block)
  const last = edition.order.get(to.block)
  if (first === undefined || last === undefined) return []
  return edition.blocks.slice(first, last + 1).flatMap(({ id, text }, step) => {
    const start = step === 0 ? from.offset : 0
    const end = first + step === last ? to.offset : text.length
    const anchor = start < end ? makeAnchor(edition, id, { start, end }) : null
    return anchor === null ? [] : [anchor]
  })
}
