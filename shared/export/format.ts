/**
 * The one file with everything that a reader added: made to be kept elsewhere, read by people in need, and
 * taken in again by Naslag only when it is as it was written.
 */
import * as v from 'valibot'
import { readJson, type FileRefusal } from '../input/read-json'
import { plainText } from '../input/scan'
import { annotationSchema, type Annotation } from '../notes/model'
import { err, ok, type Result } from '../result'
import { keySchema, longestRow, mostChanges, type MemoryRow } from '../vault/model'

const exportFormat = 'naslag-gegevens'
/**
 * Raised when an older app could misread the file. From 2 on an annotation can have the surroundings of its
 * passage, from 3 on it can be about a reference entry; files of earlier versions are read as well.
 */
const exportVersion = 3
const versions = [1, 2, exportVersion] as const

/** What the file is called after its own name. */
export const exportExtension = 'naslag-gegevens.json'

export const exportLimits = { bytes: 64_000_000, depth: 16, values: 4_000_000 } as const

/** How far the clock that something was made by may be ahead of the one it is read by, in milliseconds. */
const mostAhead = 86_400_000

const memoryRowSchema = v.strictObject({ key: keySchema, value: v.unknown() })

const contentSchema = v.strictObject({
  annotations: v.array(annotationSchema),
  memory: v.array(memoryRowSchema)
})

const fileSchema = v.strictObject({
  format: v.literal(exportFormat),
  version: v.picklist(versions),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  madeBy: v.pipe(v.string(), v.maxLength(100)),
  annotations: v.pipe(v.number(), v.integer(), v.minValue(0)),
  memory: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.unknown()
})

/** What goes into a file, and comes out of it. */
export interface Exported {
  readonly annotations: readonly Annotation[]
  readonly memory: readonly MemoryRow[]
}

/** Main and tests have the hash of Node; the page does not need it. */
export type Sha256 = (text: string) => string

/** Where and when a file was made. */
export interface Maker {
  readonly madeAt: number
  readonly madeBy: string
}

/**
 * Writes a file that a person can read as well. Control characters that came along with a pasted text, and
 * cannot be seen, stay behind: the door refuses them.
 */
export const writeExport = (
  exported: Exported,
  { madeAt, madeBy }: Maker,
  sha256: Sha256
): string => {
  const { annotations, memory } = exported
  const content = asWritten({ annotations, memory })
  return `${JSON.stringify(
    {
      format: exportFormat,
      version: exportVersion,
      madeAt: new Date(madeAt).toISOString(),
      madeBy,
      annotations: annotations.length,
      memory: memory.length,
      sha256: sha256(JSON.stringify(content)),
      content
    },
    null,
    1
  )}\n`
}

/** What of a value a file can hold, in the order in which it is written and read. */
export const asWritten = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? plainText(one) : one))
  )

/** Why a file is not taken in. */
export type ExportRefusal =
  | FileRefusal
  /** JSON, but of another program or kind. */
  | 'other-format'
  /** Made by a newer Naslag. */
  | 'newer'
  /** No version that ever was. */
  | 'bad-version'
  /** Something is missing from around the contents, or is there too much. */
  | 'bad-envelope'
  /** Contents that are not those that were written. */
  | 'wrong-count'
  | 'wrong-hash'
  | 'too-many-rows'
  | 'bad-annotation'
  | 'bad-memory'
  | 'duplicate-id'

/** A file that was accepted. */
export interface ReadExport extends Exported {
  readonly madeAt: number
}

const annotated = v.looseObject({ format: v.literal(exportFormat), version: v.unknown() })
const listsSchema = v.strictObject({
  annotations: v.array(v.unknown()),
  memory: v.array(v.unknown())
})

/**
 * Reads a file, or says why it is not taken in. `now` is what the clock here says: a moment more than a day
 * later becomes that. Clocks are wrong, and what was made by one is as good; it may be all that a reader has.
 */
export const readExport = (
  bytes: Uint8Array,
  sha256: Sha256,
  now: number
): Result<ReadExport, ExportRefusal> => {
  const read = readJson(bytes, exportLimits)
  if (!read.ok) return read
  const head = v.safeParse(annotated, read.value)
  if (!head.success) return err('other-format')
  const problem = versionProblem(head.output.version)
  if (problem !== null) return err(problem)
  const file = v.safeParse(fileSchema, read.value)
  if (!file.success) return err('bad-envelope')
  const { content, madeAt, ...counts } = file.output
  const lists = v.safeParse(listsSchema, content)
  if (!lists.success) return err('bad-envelope')
  const { annotations, memory } = lists.output
  if (annotations.length !== counts.annotations || memory.length !== counts.memory)
    return err('wrong-count')
  if (sha256(JSON.stringify(content)) !== counts.sha256) return err('wrong-hash')
  if (annotations.length + memory.length > mostChanges) return err('too-many-rows')
  return readContent(content, Date.parse(madeAt), now)
}

const versionProblem = (version: unknown): 'newer' | 'bad-version' | null => {
  if (versions.some((known) => known === version)) return null
  return typeof version === 'number' && Number.isInteger(version) && version > exportVersion
    ? 'newer'
    : 'bad-version'
}

const readContent = (
  content: unknown,
  madeAt: number,
  now: number
): Result<ReadExport, ExportRefusal> => {
  const parsed = v.safeParse(contentSchema, content)
  if (!parsed.success)
    return err(parsed.issues[0].path?.[0]?.key === 'memory' ? 'bad-memory' : 'bad-annotation')
  const { annotations, memory } = parsed.output
  if (memory.some(({ value }) => JSON.stringify(value).length > longestRow))
    return err('bad-memory')
  const ids = new Set([...annotations.map(({ id }) => id), ...memory.map(({ key }) => key)])
  if (ids.size !== annotations.length + memory.length) return err('duplicate-id')
  if (annotations.some(({ anchor }) => anchor.end < anchor.start)) return err('bad-annotation')
  return ok({
    annotations: annotations.map((annotation) => annotationNotAhead(annotation, now)),
    memory,
    madeAt: notAhead(madeAt, now)
  })
}

/** The last moment that a date can say (ECMA-262, 21.4.1.1), in milliseconds since 1970-01-01 UTC. */
export const lastMoment = 8.64e15

/** An annotation of which no moment is later than the clock here allows. */
export const annotationNotAhead = (annotation: Annotation, now: number): Annotation => ({
  ...annotation,
  createdAt: notAhead(annotation.createdAt, now),
  updatedAt: notAhead(annotation.updatedAt, now),
  edits: annotation.edits === null ? null : editsNotAhead(annotation.edits, now)
})

const editsNotAhead = (
  { place, content, tags }: NonNullable<Annotation['edits']>,
  now: number
): Annotation['edits'] => ({
  place: notAhead(place, now),
  content: notAhead(content, now),
  tags: notAhead(tags, now)
})

/** A moment more than a day later than the clock here says becomes what that says. */
export const notAhead = (moment: number, now: number): number =>
  moment > now + mostAhead ? now : moment
