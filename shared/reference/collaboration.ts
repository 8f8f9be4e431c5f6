/** Who works with whom: organisations that lead or take part in the same procedures. */
import { madeOnceOf } from '../made-once'
import type { Organisation, Procedure, Reference } from './model'
import { organisationsIn, proceduresOf } from './relations'

/** Another organisation, with the procedures that both are in. */
export interface Partner {
  readonly organisation: Organisation
  /** In the order of the data; at least one. */
  readonly shared: readonly Procedure[]
}

/** An organisation, with all that it works with. */
interface Collaborator {
  readonly organisation: Organisation
  /** The procedures that it leads or takes part in. */
  readonly procedures: readonly Procedure[]
  /** Whom it meets most comes first. */
  readonly partners: readonly Partner[]
}

/** How often it meets another one, over all procedures. */
const meetingsOf = ({ partners }: Collaborator): number =>
  partners.reduce((sum, { shared }) => sum + shared.length, 0)

type Met = Map<Organisation['id'], Procedure[]>

const added = (met: Met, id: Organisation['id'], procedure: Procedure): void => {
  const before = met.get(id)
  if (before === undefined) met.set(id, [procedure])
  else before.push(procedure)
}

const organisationsById = madeOnceOf(
  ({
    organisations
  }: Pick<Reference, 'organisations'>): ReadonlyMap<Organisation['id'], Organisation> =>
    new Map(organisations.map((one) => [one.id, one]))
)

/** Whom an organisation met, most often first. */
const partnersIn = (
  known: ReadonlyMap<Organisation['id'], Organisation>,
  met: Iterable<readonly [Organisation['id'], readonly Procedure[]]>
): readonly Partner[] =>
  [...met]
    .flatMap(([id, shared]): Partner | readonly [] => {
      const organisation = known.get(id)
      return organisation === undefined ? [] : { organisation, shared }
    })
    .toSorted((a, b) => b.shared.length - a.shared.length)

/** All organisations that are in a procedure; those that meet others most come first. */
export const collaborationOf = madeOnceOf(
  (reference: Pick<Reference, 'organisations' | 'procedures'>): readonly Collaborator[] => {
    const known = organisationsById(reference)
    const own: Met = new Map<Organisation['id'], Procedure[]>()
    const met = new Map<Organisation['id'], Met>()
    for (const procedure of reference.procedures) {
      const present = organisationsIn(procedure)
      for (const id of present) {
        added(own, id, procedure)
        const partners = met.get(id) ?? new Map<Organisation['id'], Procedure[]>()
        met.set(id, partners)
        for (const other of present) if (other !== id) added(partners, other, procedure)
      }
    }
    return [...own]
      .flatMap(([id, of]): Collaborator | readonly [] => {
        const organisation = known.get(id)
        if (organisation === undefined) return []
        return { organisation, procedures: of, partners: partnersIn(known, met.get(id) ?? []) }
      })
      .map((collaborator) => ({ collaborator, meetings: meetingsOf(collaborator) }))
      .toSorted(
        (a, b) =>
          b.meetings - a.meetings ||
          b.collaborator.procedures.length - a.collaborator.procedures.length
      )
      .map(({ collaborator }) => collaborator)
  }
)

/** With whom an organisation is in the same procedures; whom it meets most comes first. */
export const partnersOf = (
  reference: Pick<Reference, 'organisations' | 'procedures'>,
  id: Organisation['id']
): readonly Partner[] => {
  const met: Met = new Map<Organisation['id'], Procedure[]>()
  for (const procedure of proceduresOf(reference, id)) {
    for (const other of organisationsIn(procedure)) if (other !== id) added(met, other, procedure)
  }
  return partnersIn(organisationsById(reference), met)
}

/** An organisation in the picture, with what it shares with each of those in it: null for itself, none for nothing. */
export interface PictureRow {
  readonly collaborator: Collaborator
  /** One for each row of the picture, in the same order. */
  readonly cells: readonly (readonly Procedure[] | null)[]
}

/** A picture of who works with whom. */
export interface Picture {
  readonly rows: readonly PictureRow[]
  /** How many organisations would be in it if there was room for all. */
  readonly total: number
}

/**
 * Chooses what can be seen at a glance: the organisations that are in at least so many procedures and meet
 * another one that is, no more than `most` of them.
 */
export const pictureOf = (
  all: readonly Collaborator[],
  { least, most }: { readonly least: number; readonly most: number }
): Picture => {
  const often = all.filter(({ procedures }) => procedures.length >= least)
  const ids = new Set(often.map(({ organisation }) => organisation.id))
  const meeting = often.filter(({ partners }) =>
    partners.some(({ organisation }) => ids.has(organisation.id))
  )
  const shown = meeting.slice(0, most)
  const rows = shown.map((collaborator) => {
    const shared = new Map(
      collaborator.partners.map(({ organisation, shared: of }) => [organisation.id, of])
    )
    return {
      collaborator,
      cells: shown.map(({ organisation }) =>
        organisation === collaborator.organisation ? null : (shared.get(organisation.id) ?? [])
      )
    }
  })
  return { rows, total: meeting.length }
}
