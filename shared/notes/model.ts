/**
 * What a reader adds to a report: highlights, notes and bookmarks. Each hangs on one block through
 * an anchor that can be checked against the text it was made on.
 */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema } from '../corpus/model'

export const annotationIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AnnotationId'))
/** A version 4 UUID. */
export type AnnotationId = v.InferOutput<typeof annotationIdSchema>

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Milliseconds since 1970-01-01 UTC, as Date.now() gives them. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The longest note a reader can write, in UTF-16 code units. */
export const longestNote = 200_000

/**
 * Where an annotation hangs: the block, the range of its text (UTF-16 code units, `end` exclusive;
 * the whole text when the reader chose the block itself) and the quote that stood there.
 */
const anchorSchema = v.strictObject({
  edition: editionIdSchema,
  block: blockIdSchema,
  start: offset,
  end: offset,
  quote: v.string()
})
export type Anchor = v.InferOutput<typeof anchorSchema>

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
