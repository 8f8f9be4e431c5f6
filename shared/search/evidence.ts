/** Where in a text the words of a query were met, and by what. */
import { sentencesOf, type Sentence } from '../text/sentences'
import type { Token } from '../text/tokens'
import { visibleForm } from './analyse'
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

/** A text as its index knows it: its words with the numbers of their forms. */
export interface Read {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly words: readonly Token[]
  readonly wordForms: readonly number[]
  /** Forms that lead to the text beside those. */
  readonly more: readonly Token[]
  readonly moreForms: readonly number[]
}

/** A form that the index does not have. */
const unknown = -1

/** Reads a text for evidence: costs more than all that is done with it, so worth keeping. */
export const readFor = (text: string, names: Names): Read => {
  const { words, more } = names.analyse(text)
  const numberOf = ({ form }: Token): number => names.form(form) ?? unknown
  return {
    text,
    sentences: sentencesOf(text),
    words,
    wordForms: words.map(numberOf),
    more,
    moreForms: more.map(numberOf)
  }
}

/** Where terms are met in a text, in its order. */
export const evidenceIn = (read: Read, terms: readonly Term[]): readonly Met[] => {
  const met: Met[] = []
  const note = (term: number, { start, end }: Stretch, { weight, reason }: Meeting): void => {
    met.push({ term, start, end, weight, reason })
  }
  terms.forEach(({ forms, sequences, isOptional }, index) => {
    if (isOptional) return
    const noteAll = (tokens: readonly Token[], numbers: readonly number[]): void => {
      tokens.forEach((token, at) => {
        const meeting = forms.get(numbers[at] ?? unknown)
        if (meeting !== undefined) note(index, token, meeting)
      })
    }
    noteAll(read.words, read.wordForms)
    noteAll(read.more, read.moreForms)
    for (const sequence of sequences) {
      for (const span of spansOf(sequence, read)) note(index, span, sequence)
    }
  })
  return met.sort((one, other) => one.start - other.start || other.end - one.end)
}

type Meeting = Pick<Met, 'weight' | 'reason'>
type Stretch = Pick<Token, 'start' | 'end'>

const spansOf = (
  { steps, isAdjacent }: Sequence,
  { words, wordForms }: Read
): readonly Stretch[] => {
  if (!isAdjacent) {
    const spans = steps.map((set) => words.filter((_, at) => set.has(wordForms[at] ?? unknown)))
    return spans.every(({ length }) => length > 0) ? spans.flat() : []
  }
  return words.flatMap(({ start }, at) => {
    const last = words[at + steps.length - 1]
    const isHere = steps.every((set, offset) => set.has(wordForms[at + offset] ?? unknown))
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

/** How a term was met by a title over the text. */
export type InTitle = (term: Term) => { readonly form: number; readonly reason: Reason } | null

interface Titled {
  readonly spelled: Names['spelled']
  readonly inTitle: InTitle
}

/** The words that were met, each once: as they stand in the text, and folded where they stand in a title over it. */
export const foundWords = (
  { text }: Read,
  terms: readonly Term[],
  spans: Spans,
  { spelled, inTitle }: Titled
): readonly string[] => {
  const inText = spans.map(([start, end]) => text.slice(start, end))
  const titled = terms.flatMap((term) => {
    const title = term.isOptional ? null : inTitle(term)
    return title === null ? [] : [visibleForm(spelled(title.form))]
  })
  return [...new Set([...inText, ...titled])]
}

/** How each term was met best, in the order of the query: in the text, or else in a title over it. */
export const explain = (
  { text }: Read,
  terms: readonly Term[],
  met: readonly Met[],
  { spelled, inTitle }: Titled
): readonly Explanation[] =>
  terms.flatMap((term, index): readonly Explanation[] => {
    const [best] = met
      .filter((one) => one.term === index)
      .sort(
        (one, other) =>
          other.weight - one.weight ||
          reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
          one.start - other.start
      )
    const { word } = term
    if (best !== undefined) {
      return [{ word, reason: best.reason, found: text.slice(best.start, best.end), where: 'text' }]
    }
    const title = term.isOptional ? null : inTitle(term)
    return title === null
      ? []
      : [{ word, reason: title.reason, found: visibleForm(spelled(title.form)), where: 'title' }]
  })
