/** One edition, edited; anchors made on the old text; where each lands, held against where it should. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { alignEditions } from '../../shared/anchor/align'
import { editionTextOf, type EditionText } from '../../shared/anchor/edition-text'
import { makeAnchor } from '../../shared/anchor/make'
import type { Resolution, TextAnchor, TextPlace } from '../../shared/anchor/model'
import { resolveAnchor } from '../../shared/anchor/resolve'
import { resolveAligned } from '../../shared/anchor/resolve-aligned'
import { blockIdSchema, type BlockId, type EditionId } from '../../shared/corpus/model'
import { wordsIn } from '../../shared/text/boundaries'
import { sentencesOf } from '../../shared/text/sentences'
import { edited, type Random } from './edits'
import { added, copiedFrom, originsOf, traced, type TracedBlock } from './traced'

/** How blocks of the new edition are named: by what they say, as before however edited, or all anew. */
export const namings = ['by text', 'kept', 'anew'] as const
type Naming = (typeof namings)[number]

const isCopyOfBlock = ({ from }: TracedBlock): boolean => copiedFrom(from[0] ?? added) >= 0

/** A name made of a text, in the form of the compiler's. */
const nameOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 10)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))

const named = (
  blocks: readonly TracedBlock[],
  old: ReadonlyMap<string, string>,
  naming: Naming
): readonly TracedBlock[] => {
  const taken = new Set<string>()
  return blocks.map((block) => {
    const isCopy = isCopyOfBlock(block)
    // The compiler makes an id of the text alone: a copy has the one that its original had.
    const isSame = old.get(block.id) === block.text
    const hash = nameOf(block.text)
    const isKept =
      (naming === 'kept' && !isCopy) ||
      (naming === 'by text' && (block.isHeading ? !isCopy : isSame))
    let id = isKept ? String(block.id) : `b-${hash}`
    while (taken.has(id)) id += '-2'
    taken.add(id)
    return { ...block, id: v.parse(blockIdSchema, id) }
  })
}

/** A range as a reader chooses it: a block, a sentence, some words, one word, or any stretch. */
const chosenRange = (text: string, random: Random): { start: number; end: number } => {
  const kind = random(20)
  const whole = { start: 0, end: text.length }
  if (kind < 5) return whole
  if (kind < 10) {
    const sentences = sentencesOf(text)
    const [start, end] = sentences[random(sentences.length)] ?? [0, text.length]
    return { start, end: start + text.slice(start, end).trimEnd().length }
  }
  if (kind < 18) {
    const words = wordsIn(text)
    const first = random(words.length)
    const last = kind < 15 ? Math.min(words.length - 1, first + 1 + random(8)) : first
    const [from, to] = [words[first], words[last]]
    return from === undefined || to === undefined
      ? whole
      : { start: from.at, end: to.at + to.word.length }
  }
  const [one, other] = [random(text.length), random(text.length)]
  return { start: Math.min(one, other), end: Math.max(one, other) }
}

/**
 * What became of the text of an anchor, and of the block it is on. `block renamed` has its text, but
 * another id; `block repeated` as well, but its text stands more than once in one of the editions; of what is
 * `text edited` half is left at least.
 */
export type Fate =
  | 'block unchanged'
  | 'block renamed'
  | 'block repeated'
  | 'text unchanged'
  | 'text edited'
  | 'mostly gone'
  | 'text dropped'
/** How an anchor landed; `asked` has the right place first, `offered` has it among the others. */
export type Verdict = 'exact' | 'moved' | 'asked' | 'offered' | 'misled' | 'lost' | 'twin' | 'wrong'

interface Landed {
  readonly anchor: TextAnchor
  readonly fate: Fate
  readonly verdict: Verdict
  readonly resolution: Resolution
}

const unitsOf = (edition: EditionText, places: readonly TextPlace[]): readonly number[] =>
  places.flatMap(({ block, start, end }) => {
    const base = edition.bases[edition.order.get(block) ?? -1] ?? Number.NaN
    return Array.from({ length: end - start }, (_, at) => base + start + at)
  })

/** Shares of what is left of the quote that a place has, and of the place that is of the quote. */
const overlap = (
  places: readonly TextPlace[],
  { edition, origins, isOfQuote, left }: Judged
): readonly [recall: number, precision: number] => {
  const units = unitsOf(edition, places).filter((at) => /\S/u.test(edition.whole.charAt(at)))
  const right = units.filter((at) => isOfQuote(origins[at] ?? -1)).length
  const foreign = units.filter((at) => (origins[at] ?? -1) !== -1 && !isOfQuote(origins[at] ?? -1))
  return [left === 0 ? 0 : right / left, units.length === 0 ? 0 : 1 - foreign.length / units.length]
}

interface Judged {
  readonly edition: EditionText
  readonly origins: readonly number[]
  readonly isOfQuote: (origin: number) => boolean
  readonly left: number
}

const isCopyOfQuote = (
  places: readonly TextPlace[],
  { edition, origins, isOfQuote }: Judged
): boolean =>
  unitsOf(edition, places).every((at) => {
    const origin = origins[at] ?? added
    return /\s/u.test(edition.whole.charAt(at)) || isOfQuote(copiedFrom(origin))
  })

const verdictOn = (resolution: Resolution, judged: Judged): Verdict => {
  switch (resolution.kind) {
    case 'exact':
    case 'moved': {
      const [recall, precision] = overlap(resolution.places, judged)
      if (recall === 1 && precision === 1) return resolution.kind
      return judged.left === 0 && isCopyOfQuote(resolution.places, judged) ? 'twin' : 'wrong'
    }
    case 'unsure': {
      const isRight = resolution.candidates.map(({ places }) => {
        const [recall, precision] = overlap(places, judged)
        return recall >= 0.5 && precision >= 0.5
      })
      return isRight[0] === true ? 'asked' : isRight.includes(true) ? 'offered' : 'misled'
    }
    case 'lost':
      return 'lost'
  }
}

/** What came of one edited edition. */
export interface Trial {
  readonly landed: readonly Landed[]
  readonly makeMs: number
  readonly alignMs: number
  readonly resolveMs: number
}

interface TrialOptions {
  readonly id: EditionId
  readonly editCount: number
  readonly anchorCount: number
  readonly naming: Naming
  readonly random: Random
  /** Whether the old edition is there to align with. */
  readonly isOldAtHand: boolean
}

const repeatedIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index)

/** A new edition, and where the text of the old one is in it. */
class Edited {
  readonly edition: EditionText
  readonly origins: readonly number[]
  readonly #placesOf = new Map<number, number[]>()
  readonly #whole: ReadonlySet<string>

  readonly #repeated: ReadonlySet<string>
  /** Which blocks are copies of others. */
  readonly #copies: ReadonlySet<number>
  readonly #naming: Naming

  constructor(
    id: EditionId,
    blocks: readonly TracedBlock[],
    old: ReadonlyMap<string, string>,
    naming: Naming
  ) {
    this.#naming = naming
    this.edition = editionTextOf(id, blocks)
    this.origins = originsOf(blocks)
    this.origins.forEach((origin, at) => {
      if (origin >= 0) this.#placesOf.set(origin, [...(this.#placesOf.get(origin) ?? []), at])
    })
    this.#copies = new Set(blocks.flatMap((block, index) => (isCopyOfBlock(block) ? [index] : [])))
    const texts = new Set(old.values())
    this.#whole = new Set(blocks.map(({ text }) => text).filter((text) => texts.has(text)))
    this.#repeated = new Set([
      ...repeatedIn([...old.values()]),
      ...repeatedIn(blocks.map(({ text }) => text))
    ])
  }

  /** How an anchor landed that was made on a range of the whole of the old edition. */
  judge(anchor: TextAnchor, start: number, blockText: string, resolution: Resolution): Landed {
    const end = start + anchor.quote.length
    const kept = Array.from(
      { length: anchor.quote.length },
      (_, at) => this.#placesOf.get(start + at) ?? []
    )
    const units = kept.flat()
    const left = units.filter((at) => /\S/u.test(this.edition.whole.charAt(at))).length
    const isWhole =
      kept.every((ats) => ats.length > 0) &&
      units.every((at, index) => index === 0 || at === (units[index - 1] ?? 0) + 1)
    const judged = {
      edition: this.edition,
      origins: this.origins,
      isOfQuote: (origin: number) => origin >= start && origin < end,
      left
    }
    // A block that has its id and its text is what it was, however often it was edited in between; a copy is not.
    const isSame = this.edition.blocks.some(
      ({ id, text }, index) => id === anchor.block && text === blockText && !this.#copies.has(index)
    )
    return isSame && resolution.kind === 'exact'
      ? { anchor, fate: 'block unchanged', resolution, verdict: 'exact' }
      : {
          anchor,
          fate: isSame ? 'block unchanged' : this.#fateOf(anchor, left, isWhole, blockText),
          resolution,
          verdict: verdictOn(resolution, judged)
        }
  }

  #fateOf({ quote }: TextAnchor, left: number, isWhole: boolean, blockText: string): Fate {
    if (left === 0) return 'text dropped'
    if (isWhole && this.#naming === 'anew' && this.#whole.has(blockText))
      return this.#repeated.has(blockText) ? 'block repeated' : 'block renamed'
    if (isWhole) return 'text unchanged'
    return left * 2 >= quote.replaceAll(/\s/gu, '').length ? 'text edited' : 'mostly gone'
  }
}

/** Edits an edition so many times, and lets so many anchors land on it. */
export const runTrial = (
  old: EditionText,
  headings: ReadonlySet<BlockId>,
  { id, editCount, anchorCount, naming, random, isOldAtHand }: TrialOptions
): Trial => {
  const texts = new Map(old.blocks.map(({ id: block, text }) => [String(block), text]))
  const blocks = named(edited(traced(old, headings), editCount, random), texts, naming)
  const next = new Edited(id, blocks, texts, naming)
  const chosen = Array.from({ length: anchorCount }, () => random(old.blocks.length)).flatMap(
    (index) => old.blocks[index] ?? []
  )
  const ranges = chosen.map(({ text }) => chosenRange(text, random))
  const start = performance.now()
  const made = chosen.flatMap(({ id: block }, index) => {
    const range = ranges[index]
    return range === undefined ? [] : (makeAnchor(old, block, range) ?? [])
  })
  const makeMs = performance.now() - start
  const anchors = made.filter(({ quote }) => quote.trim() !== '')
  const beginAlign = performance.now()
  const alignment = isOldAtHand ? alignEditions(old, next.edition) : null
  const alignMs = performance.now() - beginAlign
  const before = performance.now()
  const resolutions = anchors.map((anchor) =>
    alignment === null ? resolveAnchor(next.edition, anchor) : resolveAligned(alignment, anchor)
  )
  const resolveMs = performance.now() - before
  const landed = anchors.flatMap((anchor, index) => {
    const resolution = resolutions[index]
    const base = old.bases[old.order.get(anchor.block) ?? -1] ?? 0
    return resolution === undefined
      ? []
      : [next.judge(anchor, base + anchor.start, texts.get(anchor.block) ?? '', resolution)]
  })
  return { landed, makeMs, alignMs, resolveMs }
}
