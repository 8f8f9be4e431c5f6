/** What the entries of a report have to do with each other, as far as the data says so. */
import { grouped } from '../grouped'
import { madeOnceOf } from '../made-once'
import type {
  Abbreviation,
  Figure,
  Law,
  Mention,
  Organisation,
  Party,
  Procedure,
  Reference,
  ReportEvent
} from './model'

/** An organisation in a procedure, as often as the report says that it is. */
export interface Involvement {
  readonly procedure: Procedure
  readonly parties: readonly Party[]
}

/** The procedures that an organisation leads, and those that it takes part in without leading them. */
export interface Involvements {
  readonly leads: readonly Involvement[]
  readonly takesPart: readonly Involvement[]
}

/** The organisations that lead a procedure or take part in it, each once. */
export const organisationsIn = ({
  lead,
  participants
}: Procedure): readonly Organisation['id'][] => [
  ...new Set([...lead, ...participants].flatMap(({ organisation }) => organisation ?? []))
]

/** Of each organisation the procedures that it is in, in the order of the data; one that is in none is left out. */
const proceduresByOrganisation = madeOnceOf(
  ({
    procedures
  }: Pick<Reference, 'procedures'>): ReadonlyMap<Organisation['id'], readonly Procedure[]> => {
    const byOrganisation = new Map<Organisation['id'], Procedure[]>()
    for (const procedure of procedures) {
      for (const id of organisationsIn(procedure)) {
        const before = byOrganisation.get(id)
        if (before === undefined) byOrganisation.set(id, [procedure])
        else before.push(procedure)
      }
    }
    return byOrganisation
  }
)

/** The procedures that an organisation leads or takes part in, in the order of the data. */
export const proceduresOf = (
  reference: Pick<Reference, 'procedures'>,
  id: Organisation['id']
): readonly Procedure[] => proceduresByOrganisation(reference).get(id) ?? []

/** In the order of the data. */
export const involvementsOf = (
  reference: Pick<Reference, 'procedures'>,
  id: Organisation['id']
): Involvements => {
  const leads: Involvement[] = []
  const takesPart: Involvement[] = []
  for (const procedure of proceduresOf(reference, id)) {
    const lead = procedure.lead.filter(({ organisation }) => organisation === id)
    const part = procedure.participants.filter(({ organisation }) => organisation === id)
    if (lead.length > 0) leads.push({ procedure, parties: [...lead, ...part] })
    else takesPart.push({ procedure, parties: part })
  }
  return { leads, takesPart }
}

/** A procedure that rests on a law, with where the report says so. */
interface Resting {
  readonly procedure: Procedure
  readonly bases: Procedure['legalBasis']
}

/** The procedures that rest on a law, in the order of the data. */
export const restingOn = (
  { procedures }: Pick<Reference, 'procedures'>,
  id: Law['id']
): readonly Resting[] =>
  procedures.flatMap((procedure) => {
    const bases = procedure.legalBasis.filter(({ law }) => law === id)
    return bases.length === 0 ? [] : { procedure, bases }
  })

/** The events that an organisation has a part in, in the order of their dates. */
export const eventsOf = (
  { events }: Pick<Reference, 'events'>,
  id: Organisation['id']
): readonly ReportEvent[] => events.filter(({ organisations }) => organisations.includes(id))

/** The figures whose passage names something. */
export const figuresNaming = (
  { figures }: Pick<Reference, 'figures'>,
  mentions: readonly Mention[]
): readonly Figure[] => {
  const byBlock = grouped(mentions, ({ block }) => block)
  return figures.filter(({ block, start, end }) =>
    (byBlock.get(block) ?? []).some((named) => named.start >= start && named.end <= end)
  )
}

/** The abbreviations of an organisation. */
export const abbreviationsOf = (
  { lexicon }: Pick<Reference, 'lexicon'>,
  id: Organisation['id']
): readonly Abbreviation[] =>
  lexicon.abbreviations.filter(({ organisation }) => organisation === id)
