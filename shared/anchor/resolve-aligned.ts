import type { Alignment } from './align'
import { formRangeOf } from './align-sides'
import { border, placesOf, type EditionText } from './edition-text'
import type { Candidate, Resolution, TextAnchor } from './model'
import { apart, nearWithin, scoreOf, type Near } from './near'
import { normalQuote, rangeInForm, rangeInText, type Range } from './normal-text'
import {
  askFrom,
  candidateOf,
  enoughContext,
  isAlone,
  mostCandidates,
  passagesFor,
  resolveAnchor,
  type Passage
} from './resolve'
import { soughtOf, type Sought } from './sought'

/** Within what a block became, less need be left of a passage to offer it. */
const askHomeFrom = 0.3

/** Of the surroundings so much is looked for within a block. */
const within = 32

/** With less than this of a block before a passage, or after it, the border of the block counts too. */
const enoughWithin = 16

/** Where an anchor stands in the normal form of the edition it was made on; null when it does not. */
const rangeOfAnchor = (
  old: EditionText,
  { block, start, end, quote }: TextAnchor
): Range | null => {
  const index = old.order.get(block)
  const text = index === undefined ? undefined : old.blocks[index]?.text
  if (index === undefined || text === undefined || end > text.length || start >= end) return null
  if (text.slice(start, end) !== quote) return null
  const base = old.bases[index] ?? 0
  return rangeInForm(old.normal, [base + start, base + end])
}

/** The same block: the place in it is the same, counted in the normal form. */
const inSameBlock = (
  { old, next }: Alignment,
  anchor: TextAnchor,
  [from, to]: Range,
  block: number
): Resolution | null => {
  const own = old.order.get(anchor.block)
  if (own === undefined || from === to) return null
  const shift = formRangeOf(next, block)[0] - formRangeOf(old, own)[0]
  const places = placesOf(next, rangeInText(next.normal, [from + shift, to + shift]))
  const [place] = places
  const isAsItWas =
    places.length === 1 &&
    place?.block === anchor.block &&
    place.start === anchor.start &&
    place.end === anchor.end
  return { kind: isAsItWas ? 'exact' : 'moved', places }
}

/** Where a text stands in a stretch of a form. */
const allOf = (form: string, text: string, [start, end]: Range): readonly number[] => {
  const found: number[] = []
  for (
    let at = form.indexOf(text, start);
    at !== -1 && at + text.length <= end;
    at = form.indexOf(text, at + 1)
  )
    found.push(at)
  return found
}

/** Neighbouring blocks as one stretch each. */
const stretchesOf = (next: EditionText, blocks: readonly number[]): readonly Range[] => {
  const stretches: Range[] = []
  let last = Number.NaN
  for (const block of blocks.toSorted((one, other) => one - other)) {
    const [start, end] = formRangeOf(next, block)
    const before = stretches.at(-1)
    if (before !== undefined && last === block - 1)
      stretches[stretches.length - 1] = [before[0], end]
    else stretches.push([start, end])
    last = block
  }
  return stretches
}

/** An anchor as it is looked for in what its block became: what stood around the block is no help there. */
const soughtInBlock = (old: EditionText, own: number, [from, to]: Range): Sought => {
  const { form } = old.normal
  const [start, end] = formRangeOf(old, own)
  return {
    quote: form.slice(from, to),
    before: form.slice(Math.max(start, from - within), from),
    after: form.slice(to, Math.min(end, to + within))
  }
}

/** A passage of the old edition: where it is in the normal form, and its block. */
interface Known {
  readonly own: number
  readonly range: Range
}

/**
 * Whether what stands around a passage of the new edition is what stood around it: so much of its block, and
 * where the block begins or ends near it, the same beyond that, or the border of a block there too.
 */
const isAround = (
  { old, next }: Alignment,
  blocks: readonly number[],
  { own, range: [from, to] }: Known,
  [start, end]: Range
): boolean => {
  const [first, last] = formRangeOf(old, own)
  const [here, there] = [old.normal.form, next.normal.form]
  const left = Math.min(within, from - first)
  const right = Math.min(within, last - to)
  const isSame = (before: number, after: number): boolean =>
    here.slice(Math.max(0, from - before), to + after) ===
    there.slice(Math.max(0, start - before), end + after)
  if (!isSame(left, right)) return false
  const borders = blocks.map((block) => formRangeOf(next, block))
  const isLeft =
    left >= enoughWithin || isSame(within, 0) || borders.some(([edge]) => edge === start - left)
  const isRight =
    right >= enoughWithin || isSame(0, within) || borders.some(([, edge]) => edge === end + right)
  return isLeft && isRight && left + (to - from) + right >= enoughContext
}

/** The passages in what a block became, the nearest first. */
const passagesAtHome = (
  alignment: Alignment,
  blocks: readonly number[],
  known: Known,
  sought: Sought
): readonly Passage[] => {
  const { next } = alignment
  const { form } = next.normal
  const { quote } = sought
  const found = stretchesOf(next, blocks).flatMap((stretch) => {
    const equal = allOf(form, quote, stretch).map((at): Near => {
      const range: Range = [at, at + quote.length]
      return { range, score: scoreOf(form, range, sought, 0) }
    })
    return [...equal, ...nearWithin(form, stretch, sought)]
  })
  return apart(found).map((near) => ({
    ...near,
    isCertain: form.slice(...near.range) === quote && isAround(alignment, blocks, known, near.range)
  }))
}

/** How often the old blocks that became those of a fate say a passage with its surroundings. */
const timesIn = (
  old: EditionText,
  blocks: readonly number[],
  { before, quote, after }: Sought
): number =>
  blocks.flatMap((block) => allOf(old.normal.form, before + quote + after, formRangeOf(old, block)))
    .length

/**
 * Finds where an anchor stands in a new edition, with the old one at hand. It is looked for in what its block
 * became, and only there is anything taken without asking: elsewhere the same words may be a copy.
 */
export const resolveAligned = (alignment: Alignment, anchor: TextAnchor): Resolution => {
  const { old, next, fateOf } = alignment
  const own = old.order.get(anchor.block)
  const range = rangeOfAnchor(old, anchor)
  if (own === undefined || range === null) return resolveAnchor(next, anchor)
  const fate = fateOf(anchor.block)
  if (fate.kind === 'same') {
    const resolution = inSameBlock(alignment, anchor, range, fate.block)
    if (resolution !== null) return resolution
  }
  const sought = soughtInBlock(old, own, range)
  const home =
    fate.kind === 'edited' || fate.kind === 'unsure'
      ? passagesAtHome(alignment, fate.blocks, { own, range }, sought)
      : []
  const [best] = home
  if (best !== undefined && fate.kind === 'edited' && isAlone(home, sought)) {
    const inText = rangeInText(next.normal, best.range)
    const text = next.whole.slice(...inText).replaceAll(border, '\n')
    if (timesIn(old, fate.from, sought) === 1 && normalQuote(text) === sought.quote)
      return { kind: 'moved', places: placesOf(next, inText) }
  }
  const candidates = candidatesFrom(next, home, passagesFor(next, soughtOf(anchor)))
  return candidates.length === 0
    ? { kind: 'lost', quote: anchor.quote }
    : { kind: 'unsure', quote: anchor.quote, candidates }
}

/** What is offered: first what is near in what the block became, then what is near elsewhere. */
const candidatesFrom = (
  next: EditionText,
  home: readonly Passage[],
  all: readonly Passage[]
): readonly Candidate[] => {
  const ranked = [
    ...home.filter(({ score }) => score >= askFrom),
    ...all.filter(({ score }) => score >= askFrom),
    ...home.filter(({ score }) => score >= askHomeFrom && score < askFrom)
  ]
  const kept: Passage[] = []
  for (const one of ranked) {
    if (kept.length === mostCandidates) break
    if (kept.every((other) => apart([other, one]).length === 2)) kept.push(one)
  }
  return kept.flatMap((passage) => candidateOf(next, passage) ?? [])
}
