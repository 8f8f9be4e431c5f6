/** Which passages meet a query, how well, and where in their text. BM25 with a boost for titles. */
import type { Block, BlockId, SectionId } from '../corpus/model'
import { tokensOf, type Token } from '../text/tokens'
import type { Spans } from './model'
import type { Alternative, Term } from './plan'

/** A found block. `score` compares within one answer only. */
export interface Ranked {
  readonly block: BlockId
  readonly section: SectionId
  readonly score: number
  readonly matches: Spans
}

/** A block, prepared for ranking. */
export interface Passage {
  readonly id: BlockId
  readonly section: SectionId
  readonly isHeading: boolean
  /** Tokens of the block's own text, by form. */
  readonly tokens: ReadonlyMap<string, readonly Token[]>
  /** Words in the block's own text. */
  readonly length: number
  /** Forms in the title of the block's section. */
  readonly title: ReadonlySet<string>
}

/** Saturation of repeated words, and how much a long passage is held against it. */
const k1 = 1.1
const b = 0.35
/** What a word in the section's title adds, in occurrences. */
const titleBoost = 0.6
/** A heading is what a reader looks for when its words are typed. */
const headingBoost = 1.4
/** For each pair of words of the query that stand next to each other, in order. */
const neighbourBoost = 0.25

/** Prepares blocks for ranking. The title of a section is the text of its heading. */
export const passagesOf = (blocks: readonly Block[]): readonly Passage[] => {
  const titles = new Map(
    blocks.flatMap(({ kind, section, text }) =>
      kind === 'heading'
        ? [[section, new Set(tokensOf(text).map(({ form }) => form))] as const]
        : []
    )
  )
  return blocks.map((block): Passage => {
    const tokens = tokensOf(block.text)
    const byForm = new Map<string, Token[]>()
    for (const token of tokens) byForm.set(token.form, [...(byForm.get(token.form) ?? []), token])
    return {
      id: block.id,
      section: block.section,
      isHeading: block.kind === 'heading',
      tokens: byForm,
      length: (tokens.at(-1)?.position ?? 0) + 1,
      title: titles.get(block.section) ?? new Set()
    }
  })
}

/** A term with how much it says: a rare word counts for more than a common one. */
export interface WeighedTerm extends Term {
  readonly idf: number
}

/** Inverse document frequency of a term that `found` of `all` passages meet. */
export const idfOf = (found: number, all: number): number =>
  Math.log(1 + (all - found + 0.5) / (found + 0.5))

/**
 * Ranks passages for the terms of a query, best first; equals keep the order of the report. A passage
 * answers when it meets every term that is not optional, in its text or its section's title, and at
 * least one in its own text.
 */
export const rank = (
  passages: readonly Passage[],
  terms: readonly WeighedTerm[],
  averageLength: number
): readonly Ranked[] =>
  passages
    .flatMap((passage) => hitOf(passage, terms, averageLength) ?? [])
    .sort((one, other) => other.score - one.score)

const hitOf = (
  passage: Passage,
  terms: readonly WeighedTerm[],
  averageLength: number
): Ranked | null => {
  let score = 0
  const found: (readonly Token[])[] = []
  for (const { alternatives, idf, isOptional } of terms) {
    if (isOptional) continue
    const tokens = alternatives.flatMap(({ forms }) => tokensOfAll(passage, forms))
    const weight =
      sum(alternatives, (alternative) => alternative.weight * occurrences(passage, alternative)) +
      titleBoost *
        Math.max(0, ...alternatives.map((one) => (isInTitle(passage, one) ? one.weight : 0)))
    if (weight === 0) return null
    const saturation = k1 * (1 - b + (b * passage.length) / averageLength)
    score += (idf * weight * (k1 + 1)) / (weight + saturation)
    if (tokens.length > 0) found.push(tokens)
  }
  if (found.length === 0) return null
  return {
    block: passage.id,
    section: passage.section,
    score:
      score * (1 + neighbourBoost * neighbours(found)) * (passage.isHeading ? headingBoost : 1),
    matches: mergedSpans(found.flat())
  }
}

const occurrences = ({ tokens }: Passage, { forms }: Alternative): number =>
  Math.min(...forms.map((form) => tokens.get(form)?.length ?? 0))

const isInTitle = ({ title }: Passage, { forms }: Alternative): boolean =>
  forms.every((form) => title.has(form))

/** Every token of the forms, or none when one of them is missing. */
const tokensOfAll = ({ tokens }: Passage, forms: readonly string[]): readonly Token[] => {
  const found = forms.map((form) => tokens.get(form) ?? [])
  return found.every(({ length }) => length > 0) ? found.flat() : []
}

/** How many terms are followed at once by the next one, somewhere in the passage. */
const neighbours = (found: readonly (readonly Token[])[]): number =>
  found.filter((tokens, at) => {
    const next = new Set(found[at + 1]?.map(({ position }) => position))
    return tokens.some(({ position }) => next.has(position + 1))
  }).length

/** Spans of the tokens, ascending, overlaps (a word and its parts) taken together. */
const mergedSpans = (tokens: readonly Token[]): Spans => {
  const merged: [start: number, end: number][] = []
  for (const { start, end } of [...tokens].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

const sum = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((total, item) => total + valueOf(item), 0)
