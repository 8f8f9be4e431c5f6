/** Which documents have words together, or in a row. */
import { VarintReader } from './binary'
import type { PlannedClause, Sequence, Term } from './query/plan'
import { firstFrom } from './sorted'
import type { Tables } from './tables'

/** Documents or titles that have a form, by the slot of how much it says there. */
export type Slots = readonly (readonly number[] | undefined)[]

/** Where candidates come from. */
export interface Candidates {
  readonly texts: (form: string) => Slots
  readonly titles: (form: string) => Slots
}

/** What it costs to look a document up in a list, in documents that could be read instead. */
const lookUp = 16
/** Below this a form is too far from the word for its documents to be left out. */
const strong = 0.5

export interface Sequences {
  /** The forms of a document in their order. */
  readonly formsOf: (document: number) => readonly number[]
  /** Documents that have a sequence. */
  readonly having: (sequence: Sequence) => readonly number[]
  /** What a clause forbids, or a phrase does not find. */
  readonly refusal: (clauses: readonly PlannedClause[]) => (document: number) => boolean
}

type Lists = readonly (readonly number[])[]

export const sequencesOf = (tables: Tables, candidates: Candidates): Sequences => {
  /** All zero between uses. */
  const marks = new Uint8Array(tables.documents)

  const formsOf = (document: number): readonly number[] => {
    const reader = new VarintReader(tables.sequence, tables.sequenceAt[document] ?? 0)
    const end = tables.sequenceAt[document + 1] ?? 0
    const forms: number[] = []
    while (reader.at < end) forms.push(reader.read())
    return forms
  }

  const hasInRow = (document: number, steps: readonly ReadonlySet<number>[]): boolean => {
    const forms = formsOf(document)
    return forms.some((_, at) => steps.every((step, offset) => step.has(forms[at + offset] ?? -1)))
  }

  /** Lists of documents that have one of the forms in their text, each ascending; a document can be in several. */
  const listsOf = (forms: Iterable<number>): Lists => {
    const lists: (readonly number[])[] = []
    for (const form of forms) {
      for (const list of candidates.texts(tables.forms[form] ?? '')) {
        if (list !== undefined) lists.push(list)
      }
    }
    return lists
  }

  /** Each document of the lists once. */
  const inLists = (lists: Lists): readonly number[] => {
    const found: number[] = []
    for (const list of lists) {
      for (const document of list) {
        if (marks[document] === 1) continue
        marks[document] = 1
        found.push(document)
      }
    }
    for (const document of found) marks[document] = 0
    return found
  }

  const among = (documents: readonly number[], lists: Lists): readonly number[] => {
    for (const list of lists) for (const document of list) marks[document] = 1
    const found = documents.filter((document) => marks[document] === 1)
    for (const list of lists) for (const document of list) marks[document] = 0
    return found
  }

  /**
   * Documents that have a form of every step, in whatever order. The rarest step leaves least to look for;
   * where it leaves few, those are looked up in the long lists of the others.
   */
  const havingAll = (steps: readonly Iterable<number>[]): readonly number[] => {
    const [rarest, ...others] = steps
      .map((forms) => {
        const lists = listsOf(forms)
        return { lists, amount: lists.reduce((sum, { length }) => sum + length, 0) }
      })
      .sort((one, other) => one.amount - other.amount)
    let found = rarest === undefined ? [] : inLists(rarest.lists)
    for (const { lists, amount } of others) {
      found =
        found.length * lists.length * lookUp < amount
          ? found.filter((document) => lists.some((list) => isIn(list, document)))
          : among(found, lists)
    }
    return found
  }

  const having: Sequences['having'] = ({ steps, isAdjacent }) => {
    const together = havingAll(steps)
    return isAdjacent ? together.filter((document) => hasInRow(document, steps)) : together
  }

  const refusedBy = (terms: readonly Term[], isPhrase: boolean): readonly number[] => {
    const steps = terms.map(
      ({ forms }) =>
        new Set([...forms].flatMap(([form, { weight }]) => (weight >= strong ? [form] : [])))
    )
    if (isPhrase) return having({ steps, isAdjacent: true, weight: 1, reason: 'exact' })
    const standing = terms.flatMap(({ sequences }) =>
      sequences.filter(({ isAdjacent, weight }) => isAdjacent && weight >= strong)
    )
    return [...steps.flatMap((step) => inLists(listsOf(step))), ...standing.flatMap(having)]
  }

  const refusal: Sequences['refusal'] = (clauses) => {
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

  return { formsOf, having, refusal }
}

const isIn = (list: readonly number[], document: number): boolean =>
  list[firstFrom(list, document)] === document
