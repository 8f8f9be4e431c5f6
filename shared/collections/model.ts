/**
 * Collections ('mappen'): passages, notes and reference entries in an order of the reader's own, with text between them. Each is one
 * row of what the app remembers, so that vault, snapshots, the file with everything and erasing have it as well.
 */
import * as v from 'valibot'
import { textAnchorSchema } from '../anchor/model'
import type { Change } from '../notes/commands'
import { annotationIdSchema, longestNote } from '../notes/model'
import { briefSchema } from '../reference/brief'
import { titledEntrySchema } from '../reference/entry'
import { longestRow } from '../vault/model'

export const collectionIdSchema = v.pipe(v.string(), v.uuid(), v.brand('CollectionId'))
export type CollectionId = v.InferOutput<typeof collectionIdSchema>
export const itemIdSchema = v.pipe(v.string(), v.uuid(), v.brand('ItemId'))
export type ItemId = v.InferOutput<typeof itemIdSchema>

/** The longest name and heading, in UTF-16 code units. */
export const longestCollectionName = 120
export const longestHeading = 300
export const mostItems = 500
/** The most stretches of text that one item is on. */
export const mostPassages = 100
/** What a collection may come to, written as JSON: well below what one row can hold. */
const longestCollection = longestRow - 200_000

/** Milliseconds since 1970-01-01 UTC. */
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Words of a report: where they stand, and how they were cited when they were put in. */
const passage = {
  target: v.pipe(
    v.tupleWithRest([textAnchorSchema], textAnchorSchema),
    v.maxLength(mostPassages),
    v.readonly()
  ),
  reference: v.pipe(v.string(), v.maxLength(2_000))
}

const itemSchema = v.variant('kind', [
  v.strictObject({ id: itemIdSchema, kind: v.literal('passage'), ...passage }),
  v.strictObject({
    id: itemIdSchema,
    kind: v.literal('note'),
    annotation: annotationIdSchema,
    /** What it said when it was put in: shown once the note itself is gone. */
    body: v.pipe(v.string(), v.maxLength(longestNote)),
    ...passage
  }),
  v.strictObject({
    id: itemIdSchema,
    kind: v.literal('entry'),
    entry: titledEntrySchema,
    /** What it said when it was put in: shown where its report is not open, or no longer has it. */
    brief: briefSchema,
    /** The passage that it rests on. */
    ...passage
  }),
  v.strictObject({
    id: itemIdSchema,
    kind: v.literal('text'),
    /** Markdown as the reader typed it. Never treated as HTML. */
    body: v.pipe(v.string(), v.maxLength(longestNote))
  }),
  v.strictObject({
    id: itemIdSchema,
    kind: v.literal('heading'),
    title: v.pipe(v.string(), v.maxLength(longestHeading))
  })
])
export type Item = v.InferOutput<typeof itemSchema>
type PassageItem = Extract<Item, { kind: 'passage' }>
type NoteItem = Extract<Item, { kind: 'note' }>
export type WrittenItem = Extract<Item, { kind: 'text' | 'heading' }>

export type EntryItem = Extract<Item, { kind: 'entry' }>

/** An item that is on words of a report. */
export type CitingItem = PassageItem | NoteItem | EntryItem

export const citesReport = (item: Item): item is CitingItem =>
  item.kind === 'passage' || item.kind === 'note' || item.kind === 'entry'

const nameSchema = v.pipe(
  v.string(),
  v.check((name) => name.trim() === name && name !== ''),
  v.maxLength(longestCollectionName)
)

const collectionSchema = v.pipe(
  v.strictObject({
    id: collectionIdSchema,
    name: nameSchema,
    createdAt: instant,
    changedAt: instant,
    /** When it was removed; it can be put back for thirty days. */
    removedAt: v.nullable(instant),
    items: v.pipe(v.array(itemSchema), v.maxLength(mostItems), v.readonly())
  }),
  v.check((collection) => JSON.stringify(collection).length <= longestCollection, 'too large')
)
export type Collection = v.InferOutput<typeof collectionSchema>

/** What the keys of collections begin with. */
export const collectionPrefix = 'mappen/'

export const collectionKey = (id: CollectionId): string => `${collectionPrefix}${id}`

/** Whether what is remembered under a key is a collection. */
export const isCollection = (key: string): boolean => key.startsWith(collectionPrefix)

/** The change that keeps a collection. */
export const kept = (collection: Collection): Change => ({
  kind: 'remember',
  key: collectionKey(collection.id),
  value: collection
})

/** Reads what is remembered under the key of a collection; null where that is none. */
export const collectionIn = (value: unknown): Collection | null => {
  const parsed = v.safeParse(collectionSchema, value)
  return parsed.success ? parsed.output : null
}

/** The collections that rows of memory hold, by name. What cannot be read is left out, and stays where it is. */
export const collectionsIn = (rows: readonly unknown[]): readonly Collection[] =>
  rows
    .flatMap((row) => {
      const parsed = v.safeParse(v.object({ value: collectionSchema }), row)
      return parsed.success ? [parsed.output.value] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1))

/** How long a collection that was removed can be put back, in milliseconds: thirty days. */
const keptRemoved = 30 * 86_400_000

/** Lets go of collections that were removed long enough ago. */
export const lettingGo = (collections: readonly Collection[], now: number): readonly Change[] =>
  collections.flatMap(({ id, removedAt }): readonly Change[] =>
    removedAt !== null && now - removedAt > keptRemoved
      ? [{ kind: 'forget', key: collectionKey(id) }]
      : []
  )
