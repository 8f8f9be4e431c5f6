/**
 * What the selectors of another program tell of a passage: the words, for those can be looked for here. Counts of
 * characters, paths of elements and places in an EPUB are those of another text than ours, and tell nothing.
 *
 * The shapes are those of https://www.w3.org/TR/annotation-model/#selectors. Thorium writes TextQuoteSelector, CssSelector
 * with refinedBy, TextPositionSelector, ProgressionSelector and FragmentSelector (edrlab/thorium-reader,
 * src/common/readium/annotation); Hypothesis TextQuoteSelector, RangeSelector and TextPositionSelector
 * (hypothesis/client, src/types/api.ts).
 */
import * as v from 'valibot'
import { plainText } from '../input/scan'
import { parseLink } from '../links/parse-link'
import type { Foreign, Words } from './model'

/** The longest passage that is looked for, in UTF-16 code units: more than half of a report. */
export const longestPassage = 50_000

/** No more of what stood around it is kept, on each side. */
const longestAround = 512

/** Selectors within selectors are looked at so far. */
const deepest = 8

const text = v.fallback(v.string(), '')

const selectorSchema = v.looseObject({
  type: text,
  exact: text,
  prefix: text,
  suffix: text,
  value: text,
  refinedBy: v.optional(v.unknown())
})

export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** `#:~:text=before-,words,-after` (https://wicg.github.io/scroll-to-text-fragment/); null for a range, or no such thing. */
const wordsOfFragment = (value: string): Words | null => {
  const directive = /:~:text=([^&]*)/u.exec(value)?.[1]
  if (directive === undefined) return null
  const parts = directive.split(',').map(decoded)
  if (parts.includes(null)) return null
  const given = parts.flatMap((part) => part ?? [])
  const prefix = given[0]?.endsWith('-') === true ? given[0].slice(0, -1) : ''
  const suffix = given.at(-1)?.startsWith('-') === true ? (given.at(-1)?.slice(1) ?? '') : ''
  const between = given.slice(prefix === '' ? 0 : 1, suffix === '' ? undefined : -1)
  const [exact] = between
  return exact === undefined || between.length !== 1 ? null : cleared({ exact, prefix, suffix })
}

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The words that a selector, or one of several, is on; null where none says so. */
export const wordsIn = (selector: unknown, depth = 0): Words | null => {
  if (depth > deepest) return null
  for (const one of listOf(selector)) {
    const parsed = v.safeParse(selectorSchema, one)
    if (!parsed.success) continue
    const { type, exact, prefix, suffix, value, refinedBy } = parsed.output
    const words =
      type === 'TextQuoteSelector'
        ? cleared({ exact, prefix, suffix })
        : type === 'FragmentSelector'
          ? wordsOfFragment(value)
          : null
    if (words !== null && words.exact.trim() !== '') return words
    const refined = wordsIn(refinedBy, depth + 1)
    if (refined !== null) return refined
  }
  return null
}

/** Words without what nobody typed, and no more around them than counts. */
const cleared = ({ exact, prefix, suffix }: Words): Words => ({
  exact: plainText(exact),
  prefix: plainText(prefix.slice(-longestAround)),
  suffix: plainText(suffix.slice(0, longestAround))
})

/** The place of our own that a source names. */
export const linkIn = (source: string): Foreign['link'] => {
  const link = parseLink(source)
  if (!link.ok) return null
  const { edition, entry, id } = link.value
  return { edition, block: entry === null ? id : null }
}
