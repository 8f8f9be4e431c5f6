import type { TextAnchor } from './model'
import { normalTextOf, rangeInForm } from './normal-text'

/** What is looked for, in the normal form: the quote, without white space around it, and its surroundings. */
export interface Sought {
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** No more of the surroundings is looked at: an anchor of a file can have any amount of it. */
const mostContext = 256

/**
 * An anchor as it is looked for. Its three parts are put in the normal form together, since white space
 * and characters can lie over their borders.
 */
export const soughtOf = ({ prefix, quote, suffix }: TextAnchor): Sought => {
  const [left, right] = [prefix.slice(-2 * mostContext), suffix.slice(0, 2 * mostContext)]
  const normal = normalTextOf(left + quote + right)
  const [from, to] = rangeInForm(normal, [left.length, left.length + quote.length])
  return {
    quote: normal.form.slice(from, to),
    before: normal.form.slice(0, from).trimStart().slice(-mostContext),
    after: normal.form.slice(to).trimEnd().slice(0, mostContext)
  }
}

/** How many code units before a place are the same as the end of a text. */
export const sameBefore = (form: string, at: number, before: string): number => {
  let same = 0
  while (
    same < Math.min(before.length, at) &&
    form.charCodeAt(at - same - 1) === before.charCodeAt(before.length - same - 1)
  )
    same += 1
  return same
}

/** How many code units from a place on are the same as the start of a text. */
export const sameAfter = (form: string, at: number, after: string): number => {
  let same = 0
  while (
    same < Math.min(after.length, form.length - at) &&
    form.charCodeAt(at + same) === after.charCodeAt(same)
  )
    same += 1
  return same
}
