/**
 * What a reader adds to a report: highlights, notes and bookmarks. Each hangs on one block through
 * an anchor that can be checked against the text it was made on.
 */
import * as v from 'valibot'
import { textAnchorSchema, type TextAnchor } from '../anchor/model'

export const annotationIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AnnotationId'))
/** A version 4 UUID. */
export type AnnotationId = v.InferOutput<typeof annotationIdSchema>

/** Milliseconds since 1970-01-01 UTC, as Date.now() gives them. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The longest note a reader can write, in UTF-16 code units. */
export const longestNote = 200_000

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

const annotationBase = {
  id: annotationIdSchema,
  anchor: anchorSchema,
  createdAt: instant,
  updatedAt: instant
}

export const annotationSchema = v.variant('kind', [
  v.strictObject({ ...annotationBase, kind: v.literal('bookmark') }),
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
