/** Where in a text the words of a query were met, and by what. */
import { sentencesOf, type Sentence } from '../text/sentences'
import type { Token } from '../text/tokens'
import { visibleForm } from './analyse'
import { reasons, type Explanation, type Reason, type Spans } from './model'
import type { Names } from './names'
import type { Meeting, Sequence, Term } from './query/plan'

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
  /** Of each form that leads to the text, where it stands: of its words, and of what is read in them beside. */
  readonly standing: ReadonlyMap<number, readonly Token[]>
}

/** A form that the index does not have. */
const unknown = -1

/** Reads a text for evidence: costs more than all that is done with it, so worth keeping. */
export const readFor = (text: string, names: Names): Read => {
  const { words, more } = names.analyse(text)
  const numberOf = ({ form }: Token): number => names.form(form) ?? unknown
  const standing = new Map<number, Token[]>()
  for (const token of [...words, ...more]) {
    const form = numberOf(token)
    const before = standing.get(form)
    if (before === undefined) standing.set(form, [token])
    else before.push(token)
  }
  standing.delete(unknown)
  return { text, sentences: sentencesOf(text), words, wordForms: words.map(numberOf), standing }
}

/** Where terms are met in a text, in its order. */
export const evidenceIn = (read: Read, terms: readonly Term[]): readonly Met[] => {
  const met: Met[] = []
  const { standing } = read
  terms.forEach(({ forms, sequences, isOptional }, term) => {
    if (isOptional) return
    const note = ({ start, end }: Stretch, { weight, reason }: Meeting): void => {
      met.push({ term, start, end, weight, reason })
    }
    // A typed word has a few forms or, as a beginning, hundreds: the shorter of both lists is gone through.
    for (const form of (forms.size < standing.size ? forms : standing).keys()) {
      const meeting = forms.get(form)
      if (meeting === undefined) continue
      for (const token of standing.get(form) ?? []) note(token, meeting)
    }
    for (const sequence of sequences) {
      for (const span of spansOf(sequence, read)) note(span, sequence)
    }
  })
  return met.sort((one, other) => one.start - other.start || other.end - one.end)
}

type Stretch = Pick<Token, 'start' | 'end'>

const spansOf = (
  { steps, isAdjacent }: Sequence,
  { words, wordForms, standing }: Read
): readonly Stretch[] => {
  if (!steps.every((step) => isAnyIn(standing, step))) return []
  if (!isAdjacent) {
    const spans = steps.map((set) => words.filter((_, at) => set.has(wordForms[at] ?? unknown)))
    return spans.every(({ length }) => length > 0) ? spans.flat() : []
  }
  const spans: Stretch[] = []
  words.forEach(({ start }, at) => {
    if (steps[0]?.has(wordForms[at] ?? unknown) !== true) return
    const last = words[at + steps.length - 1]
    const isHere = steps.every((set, offset) => set.has(wordForms[at + offset] ?? unknown))
    if (isHere && last !== undefined) spans.push({ start, end: last.end })
  })
  return spans
}

const isAnyIn = (standing: Read['standing'], forms: Iterable<number>): boolean => {
  for (const form of forms) if (standing.has(form)) return true
  return false
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
