/**
 * Which documents answer a query, and how well. BM25 over the forms that meet each word (Robertson and
 * Zaragoza, 2009), each form counting for how well it meets it; then how much of the query is met; then,
 * for the best, how close together and in what order its words stand.
 */
import { inverse } from './inverse'
import type { HitKind } from './model'
import type { Names } from './names'
import type { Meeting, PlannedClause, Term } from './query/plan'
import { refinerOf, type Refining } from './refine'
import { sequencesOf, type Candidates } from './sequences'
import { k1, oddsOf } from './slots'
import { slots } from './tables'

/** How much of a query is met, from 0 to 1, its words by how rare they are: `least` or more, below `below`. */
export interface Range {
  readonly least: number
  readonly below: number
}

/** Documents that meet a query, each with how well, in no order: column by column, since there may be many. */
interface Met {
  readonly documents: Uint32Array
  readonly scores: Float64Array
}

export interface Ranker {
  /** All documents that meet so much of the query, and something of every clause that must be met. */
  readonly meet: (clauses: readonly PlannedClause[], range: Range) => Met
  /** What the score of a document is to be multiplied by, after reading it: how its words stand together. */
  readonly refining: Refining
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
const odds = Array.from({ length: slots }, (_, slot) => oddsOf(slot))

interface Shape {
  readonly names: Names
  readonly candidates: Candidates
  readonly kindAt: (document: number) => HitKind
}

export const rankerOf = ({ names, candidates, kindAt }: Shape): Ranker => {
  const { tables } = names
  const { documents: size } = tables
  const sequences = sequencesOf(tables, candidates)
  const underTitle = inverse(tables.titleOf)
  const total = new Float64Array(size)
  const covered = new Float64Array(size)
  const required = new Uint16Array(size)
  const termOdds = new Float64Array(size)
  const termBest = new Float32Array(size)
  const touched = listOf(size)
  const all = listOf(size)

  /** Fills `termOdds` and `termBest` for the documents that meet a term, and `touched` with them. */
  const meetTerm = ({ forms, sequences: own }: Term): void => {
    touched.clear()
    const touch = (document: number, added: number, best: number): void => {
      if (termBest[document] === 0) touched.add(document)
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
    for (const sequence of own) {
      for (const document of sequences.having(sequence))
        touch(document, sequence.weight, sequence.weight)
    }
  }

  const rarity = (amount: number): number => Math.log(1 + (size - amount + 0.5) / (amount + 0.5))

  const meet: Ranker['meet'] = (clauses, range) => {
    if (clauses.every(({ role }) => role === 'not')) return allBut(clauses, range)
    all.clear()
    let mass = 0
    let needed = 0
    for (const { terms, role } of clauses) {
      if (role === 'not') continue
      for (const term of terms) {
        if (term.isOptional) continue
        meetTerm(term)
        const met = touched.list()
        let amount = 0
        for (const document of met) if ((termBest[document] ?? 0) >= strong) amount += 1
        const idf = rarity(amount)
        mass += met.length === 0 ? idf * missingWord : idf
        if (role === 'must') needed += 1
        for (const document of met) {
          if (total[document] === 0) all.add(document)
          const value = termOdds[document] ?? 0
          total[document] = (total[document] ?? 0) + (idf * value * (k1 + 1)) / (value + k1)
          covered[document] = (covered[document] ?? 0) + idf * Math.sqrt(termBest[document] ?? 0)
          if (role === 'must') required[document] = (required[document] ?? 0) + 1
          termOdds[document] = 0
          termBest[document] = 0
        }
      }
    }
    return scored(mass, needed, sequences.refusal(clauses), range)
  }

  /** The scores of `all`, and what was gathered for them cleared. */
  const scored = (
    mass: number,
    needed: number,
    isRefused: (document: number) => boolean,
    { least, below }: Range
  ): Met => {
    const met = all.list()
    const documents = new Uint32Array(met.length)
    const scores = new Float64Array(met.length)
    let kept = 0
    for (const document of met) {
      const coverage = Math.min(1, (covered[document] ?? 0) / mass)
      const isIn = coverage >= least && coverage < below && (required[document] ?? 0) >= needed
      if (isIn && !isRefused(document)) {
        documents[kept] = document
        scores[kept] = (total[document] ?? 0) * coverage ** coveragePower
        kept += 1
      }
      total[document] = 0
      covered[document] = 0
      required[document] = 0
    }
    return { documents: documents.subarray(0, kept), scores: scores.subarray(0, kept) }
  }

  /** A query that only says what is not wanted asks for all the rest. */
  const allBut = (clauses: readonly PlannedClause[], { below }: Range): Met => {
    const isRefused = sequences.refusal(clauses)
    const isWhollyMet = 1 < below
    const documents = Uint32Array.from({ length: size }, (_, document) => document).filter(
      (document) => isWhollyMet && !isRefused(document)
    )
    return { documents, scores: new Float64Array(documents.length) }
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

  return { meet, refining: refinerOf({ names, formsOf: sequences.formsOf, kindAt }), inTitle }
}

/** A list of documents that is filled anew for each query, so that none has to be made. */
const listOf = (
  size: number
): {
  readonly clear: () => void
  readonly add: (document: number) => void
  readonly list: () => Uint32Array
} => {
  const documents = new Uint32Array(size)
  let length = 0
  return {
    clear: () => {
      length = 0
    },
    add: (document) => {
      documents[length] = document
      length += 1
    },
    list: () => documents.subarray(0, length)
  }
}
