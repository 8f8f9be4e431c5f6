/**
 * Which documents answer a query, and how well. BM25 over the forms that meet each word (Robertson and
 * Zaragoza, 2009), each form counting for how well it meets it; then how much of the query is met; then,
 * for the best, how close together and in what order its words stand.
 */
import { VarintReader } from './binary'
import { closenessTo } from './closeness'
import { inverse } from './inverse'
import { isBlockKind, type HitKind } from './model'
import type { Names } from './names'
import type { Meeting, Sequence, Term } from './query/plan'
import { k1, oddsOf } from './slots'
import { slots } from './tables'
import type { Wants } from './wants'

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

/** Documents that meet a query, each with how well, in no order: column by column, since there may be many. */
interface Met {
  readonly documents: Uint32Array
  readonly scores: Float64Array
  /** How much of the query is met, from 0 to 1: its words by how rare they are. */
  readonly coverages: Float64Array
}

export interface Ranker {
  /** All documents that meet something of every clause that must be met. */
  readonly meet: (clauses: readonly PlannedClause[]) => Met
  /** What the score of a document is to be multiplied by, after reading it: how its words stand together. */
  readonly refining: (
    clauses: readonly PlannedClause[],
    wants: Wants
  ) => (document: number) => number
  /** The form by which a title over a document meets a term best. */
  readonly inTitle: (
    document: number,
    term: Term
  ) => { readonly form: number; readonly reason: Meeting['reason'] } | null
}

/** A word in a title, in odds; half of it for each title in between. */
const titleOdds = 0.7
/** What a word that only the title has counts for in how much is met. */
const titleCoverage = 0.7
/** Below this a form is too far from the word to say how rare it is. */
const strong = 0.5
/** What is not met counts more than what is met. */
const coveragePower = 1.6
/** A word that is nowhere counts more: what is asked is probably not there. */
const missingWord = 1.3
const headingBoost = 1.1
/** Who types a whole sentence wants the place where it stands, not an entry or a note that repeats it. */
const verbatimBoost = 2
/** Fewer words in a row are no sentence. */
const shortestVerbatim = 5
/** A question for an amount or a time is answered by a number or a year. */
const wantedBoost = 1.2

const odds = Array.from({ length: slots }, (_, slot) => oddsOf(slot))

interface Shape {
  readonly names: Names
  readonly candidates: Candidates
  readonly kindAt: (document: number) => HitKind
}

export const rankerOf = ({ names, candidates, kindAt }: Shape): Ranker => {
  const { tables } = names
  const { documents: size } = tables
  const isNumberForm = (form: number): boolean => /^\p{Nd}/u.test(tables.forms[form] ?? '')
  const isYear = (form: number): boolean => /^(?:19|20)\p{Nd}{2}$/u.test(tables.forms[form] ?? '')
  const underTitle = inverse(tables.titleOf)
  const total = new Float64Array(size)
  const covered = new Float64Array(size)
  const required = new Uint16Array(size)
  const termOdds = new Float64Array(size)
  const termBest = new Float32Array(size)
  const reached = new Uint8Array(size)

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

  /** Calls back with each document that has one of the forms in its text; more than once with some. */
  const eachHaving = (forms: Iterable<number>, call: (document: number) => void): void => {
    for (const form of forms) {
      for (const list of candidates.texts(tables.forms[form] ?? '')) {
        if (list !== undefined) for (const document of list) call(document)
      }
    }
  }

  /** Documents that have a form of every step, in whatever order. */
  const havingAll = (steps: readonly ReadonlySet<number>[]): readonly number[] => {
    const found: number[] = []
    steps.forEach((forms, step) => {
      eachHaving(forms, (document) => {
        if (reached[document] !== step) return
        reached[document] = step + 1
        if (step === 0) found.push(document)
      })
    })
    const all = found.filter((document) => reached[document] === steps.length)
    for (const document of found) reached[document] = 0
    return all
  }

  const inSequence = ({ steps, isAdjacent }: Sequence): readonly number[] => {
    const together = havingAll(steps)
    return isAdjacent ? together.filter((document) => hasInRow(document, steps)) : together
  }

  /** Documents that meet a term, with `termOdds` and `termBest` filled for them. */
  const meetTerm = ({ forms, sequences }: Term): readonly number[] => {
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

  const meet: Ranker['meet'] = (clauses) => {
    if (clauses.every(({ role }) => role === 'not')) return allBut(clauses)
    const all: number[] = []
    let mass = 0
    let needed = 0
    for (const { terms, role } of clauses) {
      if (role === 'not') continue
      for (const term of terms) {
        if (term.isOptional) continue
        const touched = meetTerm(term)
        let amount = 0
        for (const document of touched) if ((termBest[document] ?? 0) >= strong) amount += 1
        const idf = rarity(amount)
        mass += touched.length === 0 ? idf * missingWord : idf
        if (role === 'must') needed += 1
        for (const document of touched) {
          if (total[document] === 0) all.push(document)
          const value = termOdds[document] ?? 0
          total[document] = (total[document] ?? 0) + (idf * value * (k1 + 1)) / (value + k1)
          covered[document] = (covered[document] ?? 0) + idf * Math.sqrt(termBest[document] ?? 0)
          if (role === 'must') required[document] = (required[document] ?? 0) + 1
          termOdds[document] = 0
          termBest[document] = 0
        }
      }
    }
    const isRefused = refusal(clauses)
    const left = all.filter(
      (document) => (required[document] ?? 0) >= needed && !isRefused(document)
    )
    const coverages = new Float64Array(left.length)
    const scores = new Float64Array(left.length)
    left.forEach((document, at) => {
      const coverage = Math.min(1, (covered[document] ?? 0) / mass)
      coverages[at] = coverage
      scores[at] = (total[document] ?? 0) * coverage ** coveragePower
    })
    for (const document of all) {
      total[document] = 0
      covered[document] = 0
      required[document] = 0
    }
    return { documents: Uint32Array.from(left), scores, coverages }
  }

  /** A query that only says what is not wanted asks for all the rest. */
  const allBut = (clauses: readonly PlannedClause[]): Met => {
    const isRefused = refusal(clauses)
    const documents = Uint32Array.from({ length: size }, (_, document) => document).filter(
      (document) => !isRefused(document)
    )
    return {
      documents,
      scores: new Float64Array(documents.length),
      coverages: new Float64Array(documents.length).fill(1)
    }
  }

  /** What a clause forbids, or a phrase does not find. */
  const refusal = (clauses: readonly PlannedClause[]): ((document: number) => boolean) => {
    const refused = new Set(
      clauses.flatMap(({ terms, role, isPhrase }) =>
        role === 'not' ? refusedBy(terms, isPhrase) : []
      )
    )
    const phrases = clauses
      .filter(({ isPhrase, role }) => isPhrase && role !== 'not')
      .map(({ terms }) => terms.map(({ forms }) => new Set(forms.keys())))
    return (document) =>
      refused.has(document) || phrases.some((steps) => !hasInRow(document, steps))
  }

  const refusedBy = (terms: readonly Term[], isPhrase: boolean): readonly number[] => {
    const steps = terms.map(
      ({ forms }) =>
        new Set([...forms].flatMap(([form, { weight }]) => (weight >= strong ? [form] : [])))
    )
    if (isPhrase) return inSequence({ steps, isAdjacent: true, weight: 1, reason: 'exact' })
    const standing = terms.flatMap(({ sequences }) =>
      sequences.filter(({ isAdjacent, weight }) => isAdjacent && weight >= strong)
    )
    return [...steps.flatMap((step) => havingAll([step])), ...standing.flatMap(inSequence)]
  }

  const refining: Ranker['refining'] = (clauses, wants) => {
    const terms = clauses.flatMap(({ role, terms: own }) => (role === 'not' ? [] : own))
    const closeness = closenessTo(terms)
    const sentence = terms.map(({ form }) => names.form(form))
    // One word has no order.
    const isRead = terms.length > 1 || wants.isNumber || wants.isDate
    return (document) => {
      const forms = isRead ? sequenceOf(document) : []
      const kind = kindAt(document)
      return (
        closeness(forms) *
        (isBlockKind(kind) && hasVerbatim(forms, sentence) ? verbatimBoost : 1) *
        (kind === 'heading' ? headingBoost : 1) *
        (wants.isNumber && forms.some(isNumberForm) ? wantedBoost : 1) *
        (wants.isDate && forms.some(isYear) ? wantedBoost : 1)
      )
    }
  }

  const inTitle: Ranker['inTitle'] = (document, { forms }) => {
    const title = tables.titleOf[document] ?? -1
    let best: { form: number; reason: Meeting['reason']; weight: number } | null = null
    for (const [form, { weight, reason }] of forms) {
      if (best !== null && best.weight >= weight) continue
      const lists = candidates.titles(tables.forms[form] ?? '')
      if (lists.some((list) => list?.includes(title))) best = { form, reason, weight }
    }
    return best
  }

  return { meet, refining, inTitle }
}

/** Do all words of a query that is long enough stand in a row, as they were typed? */
const hasVerbatim = (forms: readonly number[], sentence: readonly (number | null)[]): boolean =>
  sentence.length >= shortestVerbatim &&
  forms.some((_, at) => sentence.every((form, offset) => forms[at + offset] === form))
