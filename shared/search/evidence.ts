/** Where in a text the words of a query were met, and by what. */
import type { Token } from '../text/tokens'
import { analyse } from './analyse'
import { reasons, type Explanation, type Reason, type Spans } from './model'
import type { Names } from './names'
import type { Sequence, Term } from './query/plan'

/** A stretch of text that meets a term. */
export interface Met {
  /** Index of the term. */
  readonly term: number
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly reason: Reason
}

export const evidenceIn = (
  text: string,
  terms: readonly Term[],
  names: Names
): readonly Met[] => {
  const { words, more } = analyse(text, names.split)
  const numbers = words.map(({ form }) => names.form(form) ?? -1)
  const met: Met[] = []
  const note = (term: number, { start, end }: Pick<Token, 'start' | 'end'>, how: Meeting): void => {
    met.push({ term, start, end, weight: how.weight, reason: how.reason })
  }
  terms.forEach(({ forms, sequences, isOptional }, index) => {
    if (isOptional) return
    for (const token of [...words, ...more]) {
      const meeting = forms.get(names.form(token.form) ?? -1)
      if (meeting !== undefined) note(index, token, meeting)
    }
    for (const sequence of sequences) {
      for (const span of spansOf(sequence, words, numbers)) note(index, span, sequence)
    }
  })
  return met.sort((one, other) => one.start - other.start || other.end - one.end)
}

type Meeting = Pick<Met, 'weight' | 'reason'>

const spansOf = (
  { steps, isAdjacent }: Sequence,
  words: readonly Token[],
  numbers: readonly number[]
): readonly Pick<Token, 'start' | 'end'>[] => {
  const sets = steps.map((step) => new Set(step))
  if (!isAdjacent) {
    const spans = sets.map((set) => words.filter((_, at) => set.has(numbers[at] ?? -1)))
    return spans.every(({ length }) => length > 0) ? spans.flat() : []
  }
  return words.flatMap(({ start }, at) => {
    const last = words[at + sets.length - 1]
    const isHere = sets.every((set, offset) => set.has(numbers[at + offset] ?? -1))
    return isHere && last !== undefined ? [{ start, end: last.end }] : []
  })
}

/** Stretches taken together where they overlap. */
export const spansOfEvidence = (met: readonly Met[]): Spans => {
  const merged: [start: number, end: number][] = []
  for (const { start, end } of met) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** How each term was met best, in the order of the query. */
export const explain = (
  text: string,
  terms: readonly Term[],
  met: readonly Met[]
): readonly Explanation[] =>
  terms.flatMap(({ word }, index): readonly Explanation[] => {
    const [best] = met
      .filter(({ term }) => term === index)
      .sort(
        (one, other) =>
          other.weight - one.weight ||
          reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
          one.start - other.start
      )
    return best === undefined
      ? []
      : [{ word, reason: best.reason, found: text.slice(best.start, best.end) }]
  })
