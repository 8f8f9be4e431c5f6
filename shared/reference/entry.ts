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

/** The longest title of an entry that is kept elsewhere, in UTF-16 code units. */
const longestTitle = 300

/**
 * An entry as it is named by what is about it: with its title of that moment, by which it can be called where the
 * reference data is not at hand, or no longer has it.
 */
export const titledEntrySchema = v.strictObject({
  entry: v.picklist(entryKinds),
  id: entryIdSchema,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(longestTitle))
})
export type TitledEntry = v.InferOutput<typeof titledEntrySchema>

/** Names an entry by the title that it has now. */
export const titledEntry = ({ entry, id }: EntryName, title: string): TitledEntry => ({
  entry,
  id,
  title: title.slice(0, longestTitle)
})

/** Whether two names are those of the same entry. */
export const isSameEntry = (one: EntryName, other: EntryName): boolean =>
  one.entry === other.entry && one.id === other.id

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

/** Is it the name of a kind? */
export const isEntryKind = (name: string): name is EntryKind =>
  entryKinds.some((kind) => kind === name)

/** The kind that a step names; undefined for a step that names none. */
export const entryKindAt = (step: string | undefined): EntryKind | undefined =>
  entryKinds.find((kind) => entrySteps[kind] === step)
