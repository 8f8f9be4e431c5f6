/** The reference data of an edition, by what its entries are called. */
import * as v from 'valibot'
import {
  abbreviationId,
  entryIdSchema,
  type EntryId,
  type EntryKind,
  type EntryName
} from './entry'
import type {
  Abbreviation,
  Figure,
  FigureGroup,
  Law,
  Organisation,
  Procedure,
  Reference,
  ReportEvent
} from './model'

/** What an entry of each kind is. */
export interface EntryOf {
  readonly procedure: Procedure
  readonly organisation: Organisation
  readonly law: Law
  readonly figure: Figure
  readonly event: ReportEvent
  readonly abbreviation: Abbreviation
}

export interface Catalogue {
  readonly reference: Reference
  /** By id, in the order of the data. */
  readonly entries: { readonly [K in EntryKind]: ReadonlyMap<EntryId, EntryOf[K]> }
  readonly groups: ReadonlyMap<FigureGroup['id'], FigureGroup>
}

/** The id of an entry as addresses have it. */
export const entryIdOf = ({ id }: { readonly id: string }): EntryId => v.parse(entryIdSchema, id)

/** Is it the entry of this id? Its own is not parsed for that: a page goes through all of them. */
export const hasId = ({ id }: { readonly id: string }, asked: EntryId | null): boolean =>
  id === asked

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<EntryId, T> =>
  new Map(entries.map((entry) => [entryIdOf(entry), entry]))

/** Makes what is looked up out of the reference data. Throws where an id is no id: the compiler lets none through. */
export const catalogueOf = (reference: Reference): Catalogue => ({
  reference,
  entries: {
    procedure: byId(reference.procedures),
    organisation: byId(reference.organisations),
    law: byId(reference.laws),
    figure: byId(reference.figures),
    event: byId(reference.events),
    abbreviation: new Map(
      reference.lexicon.abbreviations.map((one) => [abbreviationId(one.short), one])
    )
  },
  groups: new Map(reference.groups.map((group) => [group.id, group]))
})

/** A place of the report that an entry rests on, or that names it. `start` and `end` as in the block's text. */
export type Source = Pick<Figure, 'block' | 'start' | 'end'>

/** What an entry is called, and the first passage it rests on; null where the report only has it in other words. */
export interface EntrySummary extends EntryName {
  readonly name: string
  /** What it is also known by: abbreviations, an official number, an expansion; null for nothing. */
  readonly also: string | null
  readonly source: Source | null
}

const joined = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.join(', ')

const summaries: {
  readonly [K in EntryKind]: (entry: EntryOf[K]) => Omit<EntrySummary, keyof EntryName>
} = {
  procedure: (one) => ({
    name: one.name,
    also: joined(one.abbreviations.filter((short) => !one.name.includes(short))),
    source:
      [
        ...one.purpose,
        ...one.appliesWhen,
        ...one.steps,
        ...one.reporting,
        ...one.limits,
        ...one.lead,
        ...one.participants,
        ...one.legalBasis
      ][0] ?? null
  }),
  organisation: ({ name, abbreviation, role, mentions }) => ({
    name,
    also: abbreviation,
    source: role[0] ?? mentions[0] ?? null
  }),
  law: ({ name, citation, about, articles, mentions }) => ({
    name,
    also: citation,
    source: about[0] ?? articles[0]?.statement ?? mentions[0] ?? null
  }),
  figure: (figure) => ({ name: figure.label, also: null, source: figure }),
  event: (event) => ({ name: event.what, also: null, source: event }),
  abbreviation: (one) => ({
    name: one.short,
    also: one.long,
    source: one.toegevoegd ? (one.mentions[0] ?? null) : one
  })
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties an entry to what is said of its kind
const summaryOf = <K extends EntryKind>(
  { entries }: Catalogue,
  kind: K,
  id: EntryId
): EntrySummary | undefined => {
  const entry = entries[kind].get(id)
  return entry === undefined ? undefined : { entry: kind, id, ...summaries[kind](entry) }
}

/** What is said of an entry in short; undefined when the report has no such entry. */
export const entryNamed = (
  catalogue: Catalogue,
  { entry, id }: EntryName
): EntrySummary | undefined => summaryOf(catalogue, entry, id)

/** All entries of a kind in short, in the order of the data. */
export const entriesOfKind = (catalogue: Catalogue, kind: EntryKind): readonly EntrySummary[] =>
  [...catalogue.entries[kind].keys()].flatMap((id) => summaryOf(catalogue, kind, id) ?? [])
