/**
 * What a reader adds to a report: highlights, notes and bookmarks. Each hangs on a passage, or on several that
 * follow each other, through anchors that can be checked against the text they were made on. What is about a
 * reference entry hangs on the passage that the entry rests on, and is shown with the entry.
 */
import * as v from 'valibot'
import { textAnchorSchema, type TextAnchor } from '../anchor/model'
import { titledEntrySchema } from '../reference/entry'

export const annotationIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AnnotationId'))
/** A version 4 UUID. */
export type AnnotationId = v.InferOutput<typeof annotationIdSchema>

/** Milliseconds since 1970-01-01 UTC, as Date.now() gives them. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The longest note, name and tag a reader can write, in UTF-16 code units. */
export const longestNote = 200_000
export const longestName = 200
export const longestTag = 60

/** The most tags of one annotation, and the most passages that it can be on. */
export const mostTags = 50
const mostPassages = 1_000

/** What stood around a passage; of what was made before version 3 of the notebook it is not known yet. */
const surroundings = v.optional(v.string(), '')

/**
 * Where an annotation hangs (shared/anchor). What an earlier version of the app has written, on the disk, in a
 * snapshot or in a file, is read as it is: `surroundings.ts` gives it what it lacks.
 */
const anchorSchema = v.strictObject({
  ...textAnchorSchema.entries,
  prefix: surroundings,
  suffix: surroundings
})
export type Anchor = TextAnchor

/** The four meanings of a highlight; each has a word, a colour and an underline of its own. */
export const meanings = ['belangrijk', 'mee-eens', 'uitzoeken', 'bespreken'] as const
export type Meaning = (typeof meanings)[number]

/**
 * A word of the reader's own to find annotations back by: without spaces around it, in the letters in which it
 * was first typed (`tags.ts`).
 */
const tagSchema = v.pipe(
  v.string(),
  v.check((tag) => tag.trim() === tag && tag !== ''),
  v.maxLength(longestTag)
)

/** What of an annotation changes by itself, and is merged by itself when a colleague's file brings it. */
export const fields = ['place', 'content', 'tags'] as const
export type Field = (typeof fields)[number]

const annotationBase = {
  id: annotationIdSchema,
  /** The passage, or the first of those that it is on. */
  anchor: anchorSchema,
  /** The other passages of what was chosen over several blocks, in the order of the report. */
  further: v.optional(v.pipe(v.array(anchorSchema), v.maxLength(mostPassages), v.readonly()), []),
  /**
   * The reference entry that it is about; null for the passage itself, as is all that was made before version 4 of
   * the notebook. The app makes notes and bookmarks on entries, and no highlights.
   */
  entry: v.optional(v.nullable(titledEntrySchema), null),
  tags: v.optional(v.pipe(v.array(tagSchema), v.maxLength(mostTags), v.readonly()), []),
  createdAt: instant,
  updatedAt: instant,
  /** When each field was changed last; null where all of them were at `updatedAt`. */
  edits: v.optional(v.nullable(v.strictObject(v.entriesFromList(fields, instant))), null)
}

export const annotationSchema = v.variant('kind', [
  v.strictObject({
    ...annotationBase,
    kind: v.literal('bookmark'),
    /** What the reader calls the place; empty when it goes by its own name. */
    name: v.optional(v.pipe(v.string(), v.maxLength(longestName)), '')
  }),
  v.strictObject({
    ...annotationBase,
    kind: v.literal('highlight'),
    meaning: v.picklist(meanings)
  }),
  v.strictObject({
    ...annotationBase,
    kind: v.literal('note'),
    /** Markdown as the reader typed it. Never treated as HTML. */
    body: v.pipe(v.string(), v.maxLength(longestNote))
  })
])
export type Annotation = v.InferOutput<typeof annotationSchema>

/** What hangs on one passage or more, as an annotation does. */
export type Hung = Pick<Annotation, 'anchor' | 'further'>

/** All passages that an annotation is on, in the order of the report. */
export const targetOf = ({ anchor, further }: Hung): readonly [Anchor, ...Anchor[]] => [
  anchor,
  ...further
]

/** When each field of an annotation was changed last. */
export const editsOf = ({ edits, updatedAt }: Annotation): Readonly<Record<Field, number>> =>
  edits ?? { place: updatedAt, content: updatedAt, tags: updatedAt }

/** What a field of an annotation says, in a form that is the same for the same. */
export const saidIn = (annotation: Annotation, field: Field): string => {
  switch (field) {
    case 'place':
      return JSON.stringify([
        ...targetOf(annotation).map(({ edition, block, start, end, quote, prefix, suffix }) => [
          edition,
          block,
          start,
          end,
          quote,
          prefix,
          suffix
        ]),
        aboutOf(annotation)
      ])
    case 'content':
      return JSON.stringify([annotation.kind, contentOf(annotation)])
    case 'tags':
      return JSON.stringify(annotation.tags)
  }
}

const aboutOf = ({ entry }: Annotation): readonly string[] | null =>
  entry === null ? null : [entry.entry, entry.id, entry.title]

const contentOf = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'bookmark':
      return annotation.name
    case 'highlight':
      return annotation.meaning
    case 'note':
      return annotation.body
  }
}

/** The fields in which two annotations do not say the same. */
export const fieldsApart = (one: Annotation, other: Annotation): readonly Field[] =>
  fields.filter((field) => saidIn(one, field) !== saidIn(other, field))
