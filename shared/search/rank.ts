/**
 * Which documents answer a query, and how well. BM25 over the forms that meet each word (Robertson and
 * Zaragoza, 2009), each form counting for how well it meets it; then how much of the query is met; then,
 * for the best, how close together and in what order its words stand.
 */
import { VarintReader } from './binary'
import type { Names } from './names'
import type { Meeting, Sequence, Term } from './query/plan'
import { oddsOf } from './slots'
import { slots } from './tables'

/** Documents or titles that have a form, by the slot of how much it says there. */
export type Slots = readonly (readonly number[] | undefined)[]

/** Where candidates come from. */
export interface Candidates {
  readonly texts: (form: string) => Slots
  readonly titles: (form: string) => Slots
}

/** A clause of a query with its terms. */
export interface PlannedClause {
  readonly terms: readonly Term[]
  readonly role: 'may' | 'must' | 'not'
  readonly isPhrase: boolean
}

export interface Ranked {
  readonly document: number
  readonly score: number
  /** How much of the query is met, from 0 to 1: its words by how rare they are. */
  readonly coverage: number
}

export interface Ranker {
  /** All documents that meet something, best first; documents that are as good in their order. */
  readonly rank: (
    clauses: readonly PlannedClause[],
    wants: { readonly isNumber: boolean; readonly isDate: boolean }
  ) => readonly Ranked[]
}

/** A word in a title, in odds; half of it for each title in between. */
const titleOdds = 0.7
/** What a word that only the title has counts for in how much is met. */
const titleCoverage = 0.7
/** Below this a form is too far from the word to say how rare it is. */
const strong = 0.5
/** How many of the best are read for the order of their words. */
const mostRead = 160
/** For words that stand as they were typed, next to each other or close by. */
const closeness = { adjacent: 0.35, near: 0.2 } as const
/** What is not met counts more than what is met. */
const coveragePower = 1.6
/** A word that is nowhere counts more: what is asked is probably not there. */
const missingWord = 1.3
const headingBoost = 1.25
/** A question for an amount or a time is answered by a number or a year. */
const wantedBoost = 1.2

const odds = Array.from({ length: slots }, (_, slot) => oddsOf(slot))

interface Shape {
  readonly names: Names
  readonly candidates: Candidates
  readonly isHeading: (document: number) => boolean
}

export const rankerOf = ({ names, candidates, isHeading }: Shape): Ranker => {
  const { tables } = names
  const { documents: size } = tables.header
  const isNumberForm = (form: number): boolean => /^\p{Nd}/u.test(tables.forms[form] ?? '')
  const isYear = (form: number): boolean => /^(?:19|20)\p{Nd}{2}$/u.test(tables.forms[form] ?? '')
  const underTitle = inverseTitles(tables.titleOf)
  const total = new Float64Array(size)
  const covered = new Float64Array(size)
  const required = new Uint16Array(size)
  const termOdds = new Float64Array(size)
  const termBest = new Float32Array(size)

  const sequenceOf = (document: number): readonly number[] => {
    const reader = new VarintReader(tables.sequence, tables.sequenceAt[document] ?? 0)
    const end = tables.sequenceAt[document + 1] ?? 0
    const forms: number[] = []
    while (reader.at < end) forms.push(reader.read())
    return forms
  }

  const hasInRow = (document: number, steps: readonly ReadonlySet<number>[]): boolean => {
    const forms = sequenceOf(document)
    return forms.some((_, at) => steps.every((step, offset) => step.has(forms[at + offset] ?? -1)))
  }

  /** Documents that have one of the forms in their text. */
  const having = (forms: readonly number[]): ReadonlySet<number> => {
    const found = new Set<number>()
    for (const form of forms) {
      for (const list of candidates.texts(tables.forms[form] ?? '')) {
        if (list !== undefined) for (const document of list) found.add(document)
      }
    }
    return found
  }

  const inSequence = ({ steps, isAdjacent }: Sequence): readonly number[] => {
    const [fewest, ...others] = steps.map(having).sort((one, other) => one.size - other.size)
    if (fewest === undefined) return []
    const together = [...fewest].filter((document) => others.every((set) => set.has(document)))
    if (!isAdjacent) return together
    const sets = steps.map((step) => new Set(step))
    return together.filter((document) => hasInRow(document, sets))
  }

  /** Documents that meet a term, with `termOdds` and `termBest` filled for them. */
  const meet = ({ forms, sequences }: Term): readonly number[] => {
    const touched: number[] = []
    const touch = (document: number, added: number, best: number): void => {
      if (termBest[document] === 0) touched.push(document)
      termOdds[document] = (termOdds[document] ?? 0) + added
      if (best > (termBest[document] ?? 0)) termBest[document] = best
    }
    for (const [form, { weight }] of forms) {
      const spelled = tables.forms[form] ?? ''
      candidates.texts(spelled).forEach((list, slot) => {
        const added = weight * (odds[slot] ?? 0)
        if (list !== undefined) for (const document of list) touch(document, added, weight)
      })
      candidates.titles(spelled).forEach((list, distance) => {
        if (list === undefined) return
        const part = weight / 2 ** distance
        for (const title of list) {
          for (const document of underTitle(title)) {
            touch(document, titleOdds * part, titleCoverage * part)
          }
        }
      })
    }
    for (const sequence of sequences) {
      for (const document of inSequence(sequence)) touch(document, sequence.weight, sequence.weight)
    }
    return touched
  }

  const rarity = (amount: number): number => Math.log(1 + (size - amount + 0.5) / (amount + 0.5))

  const rank: Ranker['rank'] = (clauses, wants) => {
    const all: number[] = []
    let mass = 0
    let needed = 0
    for (const { terms, role } of clauses) {
      if (role === 'not') continue
      for (const term of terms) {
        if (term.isOptional) continue
        const touched = meet(term)
        let amount = 0
        for (const document of touched) {
          if ((termBest[document] ?? 0) >= strong) amount += 1
        }
        const idf = rarity(amount)
        mass += touched.length === 0 ? idf * missingWord : idf
        if (role === 'must') needed += 1
        for (const document of touched) {
          if (total[document] === 0) all.push(document)
          const value = termOdds[document] ?? 0
          total[document] = (total[document] ?? 0) + (idf * value * 2.1) / (value + 1.1)
          covered[document] = (covered[document] ?? 0) + idf * Math.sqrt(termBest[document] ?? 0)
          if (role === 'must') required[document] = (required[document] ?? 0) + 1
          termOdds[document] = 0
          termBest[document] = 0
        }
      }
    }
    const refused = new Set(
      clauses.flatMap(({ terms, role, isPhrase }) =>
        role === 'not' ? refusedBy(terms, isPhrase) : []
      )
    )
    const phrases = clauses
      .filter(({ isPhrase, role }) => isPhrase && role !== 'not')
      .map(({ terms }) => terms.map(({ forms }) => new Set(forms.keys())))
    const ranked = all.flatMap((document): readonly Ranked[] => {
      const coverage = mass === 0 ? 0 : Math.min(1, (covered[document] ?? 0) / mass)
      const score = (total[document] ?? 0) * coverage ** coveragePower
      const isRefused =
        (required[document] ?? 0) < needed ||
        refused.has(document) ||
        phrases.some((steps) => !hasInRow(document, steps))
      total[document] = 0
      covered[document] = 0
      required[document] = 0
      return isRefused ? [] : [{ document, score, coverage }]
    })
    ranked.sort((one, other) => other.score - one.score || one.document - other.document)
    const wanted = clauses.flatMap(({ role, terms }) => (role === 'not' ? [] : terms))
    const best = ranked.slice(0, mostRead).map((one) => {
      const forms = sequenceOf(one.document)
      const factor =
        closenessOf(forms, wanted) *
        (isHeading(one.document) ? headingBoost : 1) *
        (wants.isNumber && forms.some(isNumberForm) ? wantedBoost : 1) *
        (wants.isDate && forms.some(isYear) ? wantedBoost : 1)
      return { ...one, score: one.score * factor }
    })
    best.sort((one, other) => other.score - one.score || one.document - other.document)
    return [...best, ...ranked.slice(mostRead)]
  }

  const refusedBy = (terms: readonly Term[], isPhrase: boolean): readonly number[] => {
    const steps = terms.map(({ forms }) =>
      [...forms].flatMap(([form, { weight }]) => (weight >= strong ? [form] : []))
    )
    if (isPhrase) return inSequence({ steps, isAdjacent: true, weight: 1, reason: 'exact' })
    return steps.flatMap((step) => [...having(step)])
  }

  return { rank }
}

/**
 * From 1 up: how many words of the query stand right behind the one before them, and in how few words of
 * the text all of them that are there stand together.
 */
const closenessOf = (forms: readonly number[], terms: readonly Term[]): number => {
  const wanted = terms.filter(({ isOptional }) => !isOptional)
  if (wanted.length < 2) return 1
  const places: { readonly at: number; readonly term: number; readonly weight: number }[] = []
  forms.forEach((form, at) => {
    wanted.forEach((term, index) => {
      const meeting: Meeting | undefined = term.forms.get(form)
      if (meeting !== undefined) places.push({ at, term: index, weight: meeting.weight })
    })
  })
  let adjacent = 0
  for (let term = 0; term + 1 < wanted.length; term += 1) {
    let best = 0
    for (const one of places) {
      if (one.term !== term) continue
      for (const other of places) {
        const gap = other.at - one.at
        if (other.term === term + 1 && gap >= 0 && gap <= 3) {
          best = Math.max(best, Math.min(one.weight, other.weight) / (gap <= 1 ? 1 : gap))
        }
      }
    }
    adjacent += best
  }
  const distinct = new Set(places.map(({ term }) => term)).size
  const span = narrowest(places, distinct)
  const near = distinct < 2 ? 0 : (distinct / wanted.length) * Math.min(1, (distinct * 2) / span)
  return 1 + closeness.adjacent * (adjacent / (wanted.length - 1)) + closeness.near * near
}

/** How many words the shortest stretch has that holds every term found. */
const narrowest = (
  places: readonly { readonly at: number; readonly term: number }[],
  distinct: number
): number => {
  const inside = new Map<number, number>()
  let from = 0
  let best = Infinity
  places.forEach(({ at, term }) => {
    inside.set(term, (inside.get(term) ?? 0) + 1)
    while (inside.size === distinct) {
      const first = places[from]
      if (first === undefined) break
      best = Math.min(best, at - first.at + 1)
      const left = (inside.get(first.term) ?? 0) - 1
      if (left === 0) inside.delete(first.term)
      else inside.set(first.term, left)
      from += 1
    }
  })
  return best
}

/** Documents by the number of their title. */
const inverseTitles = (titleOf: Uint32Array): ((title: number) => readonly number[]) => {
  const lists = new Map<number, number[]>()
  titleOf.forEach((title, document) => {
    const list = lists.get(title)
    if (list === undefined) lists.set(title, [document])
    else list.push(document)
  })
  const nothing: readonly number[] = []
  return (title) => lists.get(title) ?? nothing
}
