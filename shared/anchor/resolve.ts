import { isMadeOfText } from '../corpus/model'
import { blockAt, border, placesOf, type EditionText } from './edition-text'
import type { Candidate, Resolution, TextAnchor } from './model'
import { apart, nearOnes, scoreOf, type Near } from './near'
import { normalQuote, rangeInForm, rangeInText, type Range } from './normal-text'
import { sameAfter, sameBefore, soughtOf, type Sought } from './sought'

/**
 * A side of the surroundings counts when all of it that the anchor has is there, and this much at least:
 * with 24 of the 32 that are kept, the report's own repetitions ("In 24 zaken is besloten tot het
 * intrekken van" beside "In 33 zaken ...") led to wrong landings when one of them was edited.
 */
export const enoughContext = 24

/**
 * Another passage as near as this may be what was meant, edited: then the reader is asked. The least that a
 * passage had beside which the wrong one would have been taken was 0.63, and 0.47 for short quotes, where
 * the surroundings are all that tells (docs/anchoring.md).
 */
const rivalFrom = { short: 0.42, long: 0.55 }
const shortQuote = 16

/** Nothing less near is offered. At this, 94 % of what is left is, and 33 % of what is gone. */
export const askFrom = 0.45

export const mostCandidates = 3
/** As many equal passages are weighed. */
const mostEqual = 64

/** A passage that may be what is looked for; `isCertain` when nothing of what an anchor knows differs. */
export interface Passage extends Near {
  readonly isCertain: boolean
}

const hasLeft = (form: string, [from]: Range, { before }: Sought): boolean =>
  before.length >= enoughContext && sameBefore(form, from, before) === before.length

const hasRight = (form: string, [, to]: Range, { after }: Sought): boolean =>
  after.length >= enoughContext && sameAfter(form, to, after) === after.length

/** Where the quote stands together with enough of one side of its surroundings. */
const equalOnes = (form: string, { before, quote, after }: Sought): readonly Range[] => {
  const left = before.slice(-enoughContext)
  const starts = new Set<number>()
  for (const [stretch, shift] of [
    [left + quote, left.length],
    [quote + after.slice(0, enoughContext), 0]
  ] as const) {
    if (stretch.length < enoughContext) continue
    let at = form.indexOf(stretch)
    for (let count = 0; at !== -1 && count < mostEqual; count += 1) {
      starts.add(at + shift)
      at = form.indexOf(stretch, at + 1)
    }
  }
  return Array.from(starts, (start): Range => [start, start + quote.length])
}

/**
 * Whether a block's text has the quote of an anchor in its place, and around it as much of the block as the anchor
 * knows.
 */
export const isInText = (
  text: string,
  { start, end, quote, prefix, suffix }: TextAnchor
): boolean => {
  if (text.slice(start, end) !== quote) return false
  // In an anchor, a border within a block is written as one between blocks.
  const lines = text.replaceAll(border, '\n')
  const left = lines.slice(Math.max(0, start - prefix.length), start)
  const right = lines.slice(end, end + suffix.length)
  return prefix.endsWith(left) && suffix.startsWith(right)
}

/** Whether another block says the same, so that an id that was made of the text can be that of a copy. */
const isOneOfTwo = ({ blocks }: EditionText, index: number): boolean =>
  blocks.some(({ text }, other) => other !== index && text === blocks[index]?.text)

/**
 * Whether a block has other neighbours on all sides that the anchor knows beyond its borders: then it may be a
 * copy, and what was the block itself may be edited elsewhere.
 */
const isAmongOthers = (
  form: string,
  [from, to]: Range,
  { before, after }: Sought,
  { start, end, prefix, suffix }: TextAnchor,
  text: string
): boolean => {
  const [knowsLeft, knowsRight] = [prefix.length > start, suffix.length > text.length - end]
  if (!knowsLeft && !knowsRight) return false
  const isLeft = knowsLeft && sameBefore(form, from, before) === before.length
  const isRight = knowsRight && sameAfter(form, to, after) === after.length
  return !isLeft && !isRight
}

/** How an anchor fits the block of its own id: `alike` may be a copy of it. */
interface Own {
  readonly kind: 'exact' | 'alike'
  readonly range: Range
}

/**
 * The same block, offsets and quote; and around it, so that no word that happens to stand there is taken
 * for it, all of the block that the anchor knows, or both sides of its surroundings. One side was not enough:
 * "Van de 33 zaken" with a word put in has another "de" at the same place.
 */
const ownPlace = (edition: EditionText, anchor: TextAnchor, sought: Sought): Own | null => {
  const { block, start, end, quote } = anchor
  const index = edition.order.get(block)
  const text = index === undefined ? undefined : edition.blocks[index]?.text
  if (index === undefined || text === undefined || end > text.length || start >= end) return null
  const there = text.slice(start, end)
  if (there !== quote && normalQuote(there) !== normalQuote(quote)) return null
  const base = edition.bases[index] ?? 0
  const { form } = edition.normal
  const range = rangeInForm(edition.normal, [base + start, base + end])
  const isThere = isInText(text, { ...anchor, quote: there })
  const isSure =
    !isMadeOfText(block) ||
    (!isOneOfTwo(edition, index) && !isAmongOthers(form, range, sought, anchor, text))
  if (isThere && isSure) return { kind: 'exact', range }
  if (hasLeft(form, range, sought) && hasRight(form, range, sought)) return { kind: 'exact', range }
  return isThere ? { kind: 'alike', range } : null
}

/** The passages that may be what is looked for, the nearest first. */
export const passagesFor = (edition: EditionText, sought: Sought): readonly Passage[] => {
  if (sought.quote === '') return []
  const { form } = edition.normal
  const equal = equalOnes(form, sought).map((range) => ({
    range,
    score: scoreOf(form, range, sought, 0)
  }))
  return apart([...equal, ...nearOnes(edition, sought)]).map((near) => ({
    ...near,
    isCertain:
      form.slice(...near.range) === sought.quote &&
      hasLeft(form, near.range, sought) &&
      hasRight(form, near.range, sought)
  }))
}

/** Passages with one that is offered before all others, and never taken without asking. */
const withFirst = (range: Range, found: readonly Passage[]): readonly Passage[] => {
  const first = { range, score: 1, isCertain: false }
  return [first, ...found.filter((one) => apart([first, one]).length === 2)]
}

/** Whether nothing else can have been meant than the nearest. */
export const isAlone = ([best, rival]: readonly Passage[], { quote }: Sought): boolean =>
  best?.isCertain === true &&
  (rival?.score ?? 0) < (quote.length < shortQuote ? rivalFrom.short : rivalFrom.long)

export const candidateOf = (edition: EditionText, { range, score }: Near): Candidate | null => {
  const inText = rangeInText(edition.normal, range)
  const section = edition.blocks[blockAt(edition, inText[0])]?.section
  if (section === undefined) return null
  return {
    places: placesOf(edition, inText),
    section,
    text: edition.whole.slice(...inText).replaceAll(border, '\n'),
    score
  }
}

/**
 * Finds where an anchor stands in an edition: its own, or another one of the report. Deterministic; bounded
 * by the length of the edition, also for anchors that a hostile file brings.
 */
export const resolveAnchor = (edition: EditionText, anchor: TextAnchor): Resolution => {
  const { block, start, end, quote } = anchor
  const sought = soughtOf(anchor)
  const own = ownPlace(edition, anchor, sought)
  if (own?.kind === 'exact') return { kind: 'exact', places: [{ block, start, end }] }
  const found = passagesFor(edition, sought)
  const passages = own === null ? found : withFirst(own.range, found)
  const candidates = passages
    .filter(({ score }) => score >= askFrom)
    .slice(0, mostCandidates)
    .flatMap((passage) => candidateOf(edition, passage) ?? [])
  const [best] = candidates
  if (best === undefined) return { kind: 'lost', quote }
  if (isAlone(passages, sought) && normalQuote(best.text) === sought.quote) {
    return { kind: 'moved', places: best.places }
  }
  return { kind: 'unsure', quote, candidates }
}
