/**
 * The file with which someone hands notes over to a group: whose they are, the notes that were chosen, and which
 * of those that were handed over before are gone. Taken in only when it is as it was written.
 */
import * as v from 'valibot'
import {
  annotationNotAhead,
  asWritten,
  exportLimits,
  notAhead,
  type Maker,
  type Sha256
} from '../export/format'
import { readJson, type FileRefusal } from '../input/read-json'
import { annotationIdSchema, annotationSchema } from '../notes/model'
import { err, ok, type Result } from '../result'
import { ownerSchema } from './model'

const groupFormat = 'naslag-groep'

/** Raised when an older app could misread the file. */
const groupVersion = 1

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

const fileSchema = v.strictObject({
  format: v.literal(groupFormat),
  version: v.literal(groupVersion),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  madeBy: v.pipe(v.string(), v.maxLength(100)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.unknown()
})

/** Writes a file that a person can read as well. */
export const writeGroupFile = (
  handedOver: HandedOver,
  { madeAt, madeBy }: Maker,
  sha256: Sha256
): string => {
  const content = asWritten(handedOver)
  const file = {
    format: groupFormat,
    version: groupVersion,
    madeAt: new Date(madeAt).toISOString(),
    madeBy,
    sha256: sha256(JSON.stringify(content)),
    content
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Why a file is not taken in. */
export type GroupRefusal =
  | FileRefusal
  /** JSON, but of another program or kind. */
  | 'other-format'
  /** The file with everything of one reader, which is taken in elsewhere. */
  | 'everything'
  /** Made by a newer Naslag. */
  | 'newer'
  /** Something is missing from around the contents, or is there too much. */
  | 'bad-envelope'
  /** Contents that are not those that were written. */
  | 'wrong-hash'
  | 'too-many-rows'
  | 'bad-annotation'
  | 'duplicate-id'

const marked = v.looseObject({ format: v.string(), version: v.unknown() })

/**
 * Reads a file, or says why it is not taken in. `now` is what the clock here says; no moment in the file counts as
 * later than a day after it.
 */
export const readGroupFile = (
  bytes: Uint8Array,
  sha256: Sha256,
  now: number
): Result<GroupFile, GroupRefusal> => {
  const read = readJson(bytes, exportLimits)
  if (!read.ok) return read
  const head = v.safeParse(marked, read.value)
  if (!head.success) return err('other-format')
  const { format, version } = head.output
  if (format !== groupFormat)
    return err(format === 'naslag-gegevens' ? 'everything' : 'other-format')
  if (typeof version === 'number' && version > groupVersion) return err('newer')
  const file = v.safeParse(fileSchema, read.value)
  if (!file.success) return err('bad-envelope')
  const { content, madeAt, sha256: hash } = file.output
  if (sha256(JSON.stringify(content)) !== hash) return err('wrong-hash')
  const parsed = v.safeParse(handedOverSchema, content)
  if (!parsed.success) return err('bad-annotation')
  const { owner, annotations, removed } = parsed.output
  if (annotations.length + removed.length > mostShared) return err('too-many-rows')
  if (annotations.some(({ anchor }) => anchor.end < anchor.start)) return err('bad-annotation')
  if (!areApart(annotations) || !areApart(removed)) return err('duplicate-id')
  return ok({
    owner,
    annotations: annotations.map((annotation) => annotationNotAhead(annotation, now)),
    removed: removed.map(({ id, at }) => ({ id, at: notAhead(at, now) })),
    madeAt: notAhead(Date.parse(madeAt), now)
  })
}

const areApart = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length
