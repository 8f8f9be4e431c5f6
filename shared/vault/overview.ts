/** Where everything stands that a reader added, as the page 'Uw gegevens' tells it. */
import * as v from 'valibot'
import { annotationSchema } from '../notes/model'
import { problemSchema } from './model'

const natural = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What stands in a folder of its own. */
export const storedParts = ['journal-a', 'journal-b', 'snapshots', 'notebook'] as const
export type StoredPart = (typeof storedParts)[number]

/** An earlier state, kept whole in a file. */
const earlierSchema = v.strictObject({
  /** When it was made. */
  at: natural,
  /** How many annotations are in it; null when it is not as it was written. */
  annotations: v.nullable(natural),
  /** Until when it stays, whatever comes after it; null for one that goes in its turn. */
  pinnedUntil: v.nullable(natural)
})
export type Earlier = v.InferOutput<typeof earlierSchema>

const overviewSchema = v.strictObject({
  folder: v.string(),
  parts: v.pipe(
    v.array(v.strictObject({ part: v.picklist(storedParts), folder: v.string(), bytes: natural })),
    v.readonly()
  ),
  annotations: natural,
  /** What is remembered besides: settings, reading places, searches. */
  memory: natural,
  /** When something was last kept since the app began, and on how many copies; null when nothing was. */
  lastKept: v.nullable(v.strictObject({ at: natural, copies: v.picklist([1, 2]) })),
  lastChecked: natural,
  /** Newest first. */
  earlier: v.pipe(v.array(earlierSchema), v.readonly())
})
export type Overview = v.InferOutput<typeof overviewSchema>

export const overviewReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('overview'), overview: overviewSchema }),
  v.strictObject({
    kind: v.literal('failed'),
    problem: problemSchema
  })
])

/** What an earlier state holds of notes and of what is remembered. */
export const earlierReplySchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('read'),
    annotations: v.pipe(v.array(annotationSchema), v.readonly()),
    memory: v.pipe(v.array(v.strictObject({ key: v.string(), value: v.unknown() })), v.readonly()),
    /** What is remembered here now. */
    memoryHere: v.pipe(
      v.array(v.strictObject({ key: v.string(), value: v.unknown() })),
      v.readonly()
    ),
    /** How many annotations this version cannot read: they stay as they are. */
    left: natural
  }),
  v.strictObject({ kind: v.literal('failed') })
])

export const pinReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('done') }),
  v.strictObject({ kind: v.literal('failed'), problem: problemSchema })
])
