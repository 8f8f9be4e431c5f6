/** The procedures of an edition in an overview: by phase or by goal, and only those that are asked for. */
import { madeOnceOf } from '../made-once'
import { byLetter } from '../text/by-letter'
import { fold } from '../text/fold'
import { foldedCard } from './card-words'
import type { Catalogue } from './catalogue'
import type { EntryId } from './entry'
import { goals, phases, type Party, type Procedure } from './model'

export type Phase = (typeof phases)[number]
export type Goal = (typeof goals)[number]

/** A procedure with what it is found by. */
export interface ProcedureRow {
  readonly id: EntryId
  readonly procedure: Procedure
  /** Who leads, who takes part, and on what legal basis, by the names that a reader chooses from. */
  readonly lead: readonly string[]
  readonly participant: readonly string[]
  readonly law: readonly string[]
}

/** What a procedure can be chosen by beside its words: each a name, or that the report names none. */
export const facets = ['lead', 'participant', 'law'] as const
export type Facet = (typeof facets)[number]

/** The choice for procedures of which the report says nothing; no name is one hyphen. */
export const unsaid = '-'

export interface ProcedureFilter extends Readonly<Record<Facet, string | null>> {
  readonly text: string
  readonly goal: Goal | null
}

export const noProcedureFilter: ProcedureFilter = {
  text: '',
  goal: null,
  lead: null,
  participant: null,
  law: null
}

/** Does a filter leave anything out? */
export const isFilteringProcedures = ({ text, goal, ...chosen }: ProcedureFilter): boolean =>
  text.trim() !== '' || goal !== null || facets.some((facet) => chosen[facet] !== null)

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

/** Makes the rows of an overview, in the order of the data; once for an edition. */
export const procedureRowsOf = madeOnceOf(({ entries }: Catalogue): readonly ProcedureRow[] => {
  const organisations = new Map([...entries.organisation.values()].map((one) => [one.id, one.name]))
  const laws = new Map([...entries.law.values()].map((one) => [one.id, one.name]))
  const named = ({ name, organisation }: Party): string =>
    (organisation === null ? undefined : organisations.get(organisation)) ?? name
  return [...entries.procedure].map(([id, procedure]) => {
    const { lead, participants, legalBasis } = procedure
    return {
      id,
      procedure,
      lead: unique(lead.map(named)),
      participant: unique(participants.map(named)),
      law: unique(
        legalBasis.map(({ law, text }) => (law === null ? undefined : laws.get(law)) ?? text)
      )
    }
  })
})

const fits = (row: ProcedureRow, filter: ProcedureFilter, words: readonly string[]): boolean =>
  (filter.goal === null || row.procedure.goals.includes(filter.goal)) &&
  facets.every((facet) => {
    const wanted = filter[facet]
    if (wanted === null) return true
    return wanted === unsaid ? row[facet].length === 0 : row[facet].includes(wanted)
  }) &&
  words.every((word) => foldedCard(row.procedure).includes(word))

/** The procedures that a filter leaves, in their order. Each word that is typed must stand somewhere on the card. */
export const filteredProcedures = (
  rows: readonly ProcedureRow[],
  filter: ProcedureFilter
): readonly ProcedureRow[] => {
  const words = fold(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return rows.filter((row) => fits(row, filter, words))
}

/** A choice of a facet, and how many procedures it would leave. */
export interface FacetChoice {
  readonly value: string
  readonly amount: number
}

/**
 * What can be chosen of a facet beside the rest of a filter, by name; that nothing is said comes last. What
 * is chosen now stays among the choices.
 */
export const choicesOf = (
  rows: readonly ProcedureRow[],
  filter: ProcedureFilter,
  facet: Facet
): readonly FacetChoice[] => {
  const amounts = new Map<string, number>()
  for (const row of filteredProcedures(rows, { ...filter, [facet]: null })) {
    const values = row[facet].length === 0 ? [unsaid] : row[facet]
    for (const value of values) amounts.set(value, (amounts.get(value) ?? 0) + 1)
  }
  const chosen = filter[facet]
  if (chosen !== null && !amounts.has(chosen)) amounts.set(chosen, 0)
  return [...amounts]
    .map(([value, amount]) => ({ value, amount }))
    .sort(({ value: one }, { value: other }) => {
      if (one === unsaid || other === unsaid) return one === unsaid ? 1 : -1
      return byLetter(one, other)
    })
}

/** How the overview is put together. */
export const groupings = ['phase', 'goal'] as const
export type Grouping = (typeof groupings)[number]

/** Procedures under a phase of the report or under a goal. */
export type ProcedureGroup = { readonly rows: readonly ProcedureRow[] } & (
  { readonly kind: 'phase'; readonly phase: Phase } | { readonly kind: 'goal'; readonly goal: Goal }
)

/**
 * Puts procedures in groups: of the phases, in the order of the report, each is in one; of the goals, in all that it
 * serves. With one goal chosen there is that one. A group without any is left out.
 */
export const procedureGroups = (
  rows: readonly ProcedureRow[],
  grouping: Grouping,
  goal: Goal | null = null
): readonly ProcedureGroup[] => {
  const groups: readonly ProcedureGroup[] =
    grouping === 'phase'
      ? phases.map((phase) => ({
          kind: 'phase',
          phase,
          rows: rows.filter(({ procedure }) => procedure.phase === phase)
        }))
      : goals
          .filter((one) => goal === null || one === goal)
          .map((one) => ({
            kind: 'goal',
            goal: one,
            rows: rows.filter(({ procedure }) => procedure.goals.includes(one))
          }))
  return groups.filter((group) => group.rows.length > 0)
}
