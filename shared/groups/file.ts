/**
 * The file with which someone hands notes over to a group: whose they are, the notes that were chosen, and which
 * of those that were handed over before are gone. Taken in only when it is as it was written.
 */
import * as v from 'valibot'
import { formatIn, openEnvelope, writeEnvelope, type EnvelopeRefusal } from '../export/envelope'
import {
  annotationNotAhead,
  exportLimits,
  lastMoment,
  notAhead,
  type Maker,
  type Sha256
} from '../export/format'
import { readJson, type FileRefusal } from '../input/read-json'
import { annotationIdSchema, annotationSchema, type Annotation } from '../notes/model'
import { err, ok, type Result } from '../result'
import { ownerSchema } from './model'

/** The version is raised when an older app could misread the file. */
const groupFormat = { format: 'naslag-groep', version: 2, earlier: [1] } as const

/**
 * A file is written as the earliest version that has room for it, so that an older app reads what it can, and says of the
 * rest that it is of a newer one: the first version knows of no annotations on reference entries.
 */
const versionFor = ({ annotations }: HandedOver): number =>
  annotations.some(({ entry }) => entry !== null) ? 2 : 1

/** What is about a passage says nothing of an entry: to the first version that would be something strange. */
const withoutNoEntry = ({ entry, ...rest }: Annotation) =>
  entry === null ? rest : { ...rest, entry }

/** What the file is called after its own name. */
export const groupExtension = 'naslag-groep.json'

/** The most annotations that are handed over together, those that are gone included. */
export const mostShared = 50_000

export const removedSchema = v.strictObject({
  id: annotationIdSchema,
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
})

/** What someone hands over. */
export const handedOverSchema = v.strictObject({
  owner: ownerSchema,
  annotations: v.array(annotationSchema),
  removed: v.array(removedSchema)
})
export type HandedOver = v.InferOutput<typeof handedOverSchema>

/** A file that was accepted. */
export interface GroupFile extends HandedOver {
  readonly madeAt: number
}

/** Writes a file that a person can read as well. */
export const writeGroupFile = (handedOver: HandedOver, maker: Maker, sha256: Sha256): string =>
  writeEnvelope(
    { ...groupFormat, version: versionFor(handedOver) },
    { ...handedOver, annotations: handedOver.annotations.map(withoutNoEntry) },
    maker,
    sha256
  )

/** Why a file is not taken in. */
export type GroupRefusal =
  | FileRefusal
  | EnvelopeRefusal
  /** JSON, but of another program or kind. */
  | 'other-format'
  /** The file with everything of one reader, which is taken in elsewhere. */
  | 'everything'
  | 'too-many-rows'
  | 'bad-annotation'
  | 'duplicate-id'

/**
 * Reads a file, or says why it is not taken in. Its moments are those of its owner's clock, also where that is ahead
 * of the one here: they are held against each other only, and a file that is read again later has to come to the
 * same. No moment counts as later than a day after the file was made.
 */
export const readGroupFile = (
  bytes: Uint8Array,
  sha256: Sha256
): Result<GroupFile, GroupRefusal> => {
  const read = readJson(bytes, exportLimits)
  if (!read.ok) return read
  const format = formatIn(read.value)
  if (format !== groupFormat.format)
    return err(format === 'naslag-gegevens' ? 'everything' : 'other-format')
  const opened = openEnvelope(groupFormat, read.value, sha256)
  if (!opened.ok) return opened
  const { content, madeAt } = opened.value
  const parsed = v.safeParse(handedOverSchema, content)
  if (!parsed.success) return err('bad-annotation')
  const { owner, annotations, removed } = parsed.output
  if (annotations.length + removed.length > mostShared) return err('too-many-rows')
  if (annotations.some(({ anchor }) => anchor.end < anchor.start)) return err('bad-annotation')
  if (!areApart(annotations) || !areApart(removed)) return err('duplicate-id')
  const made = Math.min(madeAt, lastMoment)
  return ok({
    owner,
    annotations: annotations.map((annotation) => annotationNotAhead(annotation, made)),
    removed: removed.map(({ id, at }) => ({ id, at: notAhead(at, made) })),
    madeAt: made
  })
}

const areApart = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length
