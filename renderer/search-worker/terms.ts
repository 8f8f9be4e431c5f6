import { visibleForm } from '../../shared/search/analyse'
import type { AlsoSought, Reason } from '../../shared/search/model'
import type { Term } from '../../shared/search/query/plan'
import type { Segment } from './segment'

/** The words of a query as each segment took them. */
type TermsBySegment = readonly (readonly Term[])[]

const isMet = ({ forms, sequences }: Term): boolean => forms.size > 0 || sequences.length > 0

/** A word that one segment has as it is typed is no error, whatever the others make of it. */
const isKnownSomewhere = (all: TermsBySegment, at: number): boolean =>
  all.some((terms) => {
    const term = terms[at]
    return term !== undefined && !term.isMended && isMet(term)
  })

/** A word where it is not a part of another. Of what a word can hold, only a full stop means more than itself. */
const wholeWord = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{Nd}])${word.replaceAll('.', String.raw`\.`)}(?![\\p{L}\\p{M}\\p{Nd}])`,
    'u'
  )

/** The query with its errors mended, or null when it has none. */
export const mendedQuery = (query: string, all: TermsBySegment): string | null => {
  const [first = []] = all
  let mended = query
  for (const [at, { word }] of first.entries()) {
    if (isKnownSomewhere(all, at)) continue
    const other = all.map((terms) => terms[at]).find((term) => term?.isMended === true)
    if (other !== undefined) mended = mended.replace(wholeWord(word), other.form)
  }
  return mended === query ? null : mended
}

/** Words of a query that are nowhere, in any form. */
export const unknownWords = (all: TermsBySegment): readonly string[] => {
  const [first = []] = all
  return first.flatMap(({ word, isOptional }, at) =>
    !isOptional && all.every((terms) => terms[at] === undefined || !isMet(terms[at])) ? [word] : []
  )
}

/** How many other forms of a word are named. */
const mostForms = 4

const isTold = (reason: Reason): reason is AlsoSought['reason'] =>
  reason !== 'exact' && reason !== 'prefix' && reason !== 'inflection'

/** What else the words of a query were looked for as: told of what a reader could not expect. */
export const alsoSought = (
  all: TermsBySegment,
  segments: readonly Segment[]
): readonly AlsoSought[] => {
  const [terms = []] = all
  const [segment] = segments
  if (segment === undefined) return []
  const { spelled } = segment.names
  return terms.flatMap(({ word, forms, sequences }) => {
    const byReason = new Map<AlsoSought['reason'], { form: string; weight: number }[]>()
    const note = (reason: Reason, form: string, weight: number): void => {
      if (!isTold(reason)) return
      const found = byReason.get(reason) ?? []
      found.push({ form, weight })
      byReason.set(reason, found)
    }
    for (const [form, { reason, weight }] of forms) note(reason, visibleForm(spelled(form)), weight)
    for (const { steps, isAdjacent, reason, weight } of sequences) {
      const words = steps.map(([form = -1]) => visibleForm(spelled(form)))
      if (isAdjacent) note(reason, words.join(' '), weight)
    }
    return [...byReason].map(([reason, found]) => ({
      word,
      reason,
      forms: found
        .sort((one, other) => other.weight - one.weight)
        .slice(0, mostForms)
        .map(({ form }) => form)
    }))
  })
}
