/** Names of reference entries: what kinds there are, what one is called in an address and in a link. */
import * as v from 'valibot'

/** Kinds of entries, beside the text of a report. */
export const entryKinds = [
  'procedure',
  'organisation',
  'law',
  'figure',
  'event',
  'abbreviation'
] as const
export type EntryKind = (typeof entryKinds)[number]

export const entryIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  v.brand('EntryId')
)
/** An entry's id is its own within its kind: an organisation and its abbreviation may have the same. */
export type EntryId = v.InferOutput<typeof entryIdSchema>

/** Names an entry of a report. */
export interface EntryName {
  readonly entry: EntryKind
  readonly id: EntryId
}

/** The id of an abbreviation, which has none in the data: its letters and digits, `DT&V` is `dt-v`. */
export const abbreviationId = (short: string): EntryId =>
  v.parse(
    entryIdSchema,
    short
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
  )

/** The step of an address and of a link that names a kind. No part of a report has these ids. */
export const entrySteps: Readonly<Record<EntryKind, string>> = {
  procedure: 'werkwijzen',
  organisation: 'organisaties',
  law: 'wetgeving',
  figure: 'kerncijfers',
  event: 'tijdlijn',
  abbreviation: 'afkortingen'
}

/** The kind that a step names; undefined for a step that names none. */
export const entryKindAt = (step: string | undefined): EntryKind | undefined =>
  entryKinds.find((kind) => entrySteps[kind] === step)
