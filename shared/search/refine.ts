import { closenessTo } from './closeness'
import { isBlockKind, type HitKind } from './model'
import type { Names } from './names'
import type { PlannedClause } from './query/plan'
import { firstFrom } from './sorted'
import type { Wants } from './wants'

/** What the score of a document is to be multiplied by, after reading it: how its words stand together. */
export type Refining = (
  clauses: readonly PlannedClause[],
  wants: Wants
) => (document: number) => number

const headingBoost = 1.1
/** Who types a whole sentence wants the place where it stands, not an entry or a note that repeats it. */
const verbatimBoost = 2
/** Fewer words in a row are no sentence. */
const shortestVerbatim = 5
/** A question for an amount or a time is answered by a number or a year. */
const wantedBoost = 1.2

interface Shape {
  readonly names: Names
  /** The forms of a document in their order. */
  readonly formsOf: (document: number) => readonly number[]
  readonly kindAt: (document: number) => HitKind
}

export const refinerOf = ({ names, formsOf, kindAt }: Shape): Refining => {
  const { forms: spelled } = names.tables
  // Forms are in the order of their code units: those that begin with a digit stand together.
  const [firstNumber, afterNumbers] = [firstFrom(spelled, '0'), firstFrom(spelled, ':')]
  const isNumberForm = (form: number): boolean => form >= firstNumber && form < afterNumbers
  const isYear = (form: number): boolean =>
    isNumberForm(form) && /^(?:19|20)\d{2}$/.test(spelled[form] ?? '')
  return (clauses, wants) => {
    const terms = clauses.flatMap(({ role, terms: own }) => (role === 'not' ? [] : own))
    const closeness = closenessTo(terms)
    const sentence = terms.map(({ form }) => names.form(form))
    // One word has no order.
    const isRead = terms.length > 1 || wants.isNumber || wants.isDate
    return (document) => {
      const forms = isRead ? formsOf(document) : []
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
}

/** Do all words of a query that is long enough stand in a row, as they were typed? */
const hasVerbatim = (forms: readonly number[], sentence: readonly (number | null)[]): boolean =>
  sentence.length >= shortestVerbatim &&
  forms.some((_, at) => sentence.every((form, offset) => forms[at + offset] === form))
