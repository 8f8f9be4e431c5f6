/**
 * Records of the journal: what was kept together, one line each. Every record names the SHA-256 of the
 * line before it, so that nothing can be missing from between two of them without being noticed.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { VaultChange } from '../../shared/vault/model'
import { plainCodec, type Codec } from './codec'
import { decodeLine, encodeLine, stretchesOf } from './line'

/** The newest form of a record that this app knows. */
const journalFormat = 1

/** What the very first record names as the line before it. */
export const firstLink = '0'.repeat(64)

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const recordSchema = v.strictObject({
  format: v.literal(journalFormat),
  seq: v.pipe(natural, v.minValue(1)),
  prev: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: natural,
  /** As the codec has hidden them. */
  changes: v.unknown()
})

/** Their rows were checked before they were written, and the checksum says that they are the same. */
const changesSchema = v.array(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('put'), id: v.string(), row: v.unknown() }),
    v.strictObject({ kind: v.literal('remove'), id: v.string() }),
    v.strictObject({ kind: v.literal('remember'), key: v.string(), value: v.unknown() }),
    v.strictObject({ kind: v.literal('forget'), key: v.string() })
  ])
)

/** A record as it stands in a file. */
export interface JournalRecord {
  /** Numbers go up; one that was tried and not kept is not used again. */
  readonly seq: number
  readonly prev: string
  readonly at: number
  readonly changes: readonly VaultChange[]
  /** The SHA-256 of the line. */
  readonly hash: string
  /** The line with its line feed. */
  readonly line: Uint8Array
}

/** What is wrong with a file, and from which byte. */
interface Damage {
  readonly at: number
  readonly kind:
    /** Nothing that follows can be read: most often it was never written to its end. */
    | 'torn'
    /** Something in the middle is not as it was written. */
    | 'checksum'
    /** A whole record that does not follow on the one before it. */
    | 'chain'
    /** Written by a newer version of the app. */
    | 'newer'
}

/** What a file of the journal holds. */
export interface JournalRead {
  /** Whole records that follow on each other, from the beginning. */
  readonly records: readonly JournalRecord[]
  /** How many bytes those take. */
  readonly goodBytes: number
  readonly damage: Damage | null
  /** Whole records behind the damage. */
  readonly after: readonly JournalRecord[]
}

/** Makes a record ready to be written. */
export const encodeRecord = (
  record: Pick<JournalRecord, 'seq' | 'prev' | 'at' | 'changes'>,
  codec: Codec = plainCodec
): JournalRecord => {
  const { seq, prev, at, changes } = record
  const hidden = codec.hide(aboutOf(record), changes)
  const line = encodeLine({ format: journalFormat, seq, prev, at, changes: hidden })
  return { seq, prev, at, changes, hash: sha256(line), line }
}

/** A record is of its number and of the line before it: elsewhere it is refused. */
const aboutOf = ({ seq, prev, at }: Pick<JournalRecord, 'seq' | 'prev' | 'at'>): string =>
  `naslag journaal ${journalFormat} ${seq} ${prev} ${at}`

/** Reads a file of the journal; whatever it holds, the answer has no record that was not written. */
export const readRecords = (bytes: Uint8Array, codec: Codec = plainCodec): JournalRead => {
  const records: JournalRecord[] = []
  const after: JournalRecord[] = []
  let goodBytes = 0
  let damage: Damage | null = null
  for (const { start, end, isClosed } of stretchesOf(bytes)) {
    const found = isClosed ? readRecord(bytes.subarray(start, end), codec) : 'damaged'
    if (found === 'newer')
      return { records, goodBytes, damage: { at: start, kind: 'newer' }, after }
    if (found === 'damaged') damage ??= { at: start, kind: 'torn' }
    else if (damage !== null) after.push(found)
    else if (follows(records.at(-1), found)) {
      records.push(found)
      goodBytes = end
    } else {
      damage = { at: start, kind: 'chain' }
      after.push(found)
    }
  }
  if (damage?.kind === 'torn' && after.length > 0) damage = { ...damage, kind: 'checksum' }
  return { records, goodBytes, damage, after }
}

const follows = (last: JournalRecord | undefined, next: JournalRecord): boolean =>
  last === undefined || (next.prev === last.hash && next.seq > last.seq)

const readRecord = (line: Uint8Array, codec: Codec): JournalRecord | 'newer' | 'damaged' => {
  const value = decodeLine(line.subarray(0, -1))
  if (isNewer(value, journalFormat)) return 'newer'
  const parsed = v.safeParse(recordSchema, value)
  if (!parsed.success) return 'damaged'
  const { seq, prev, at } = parsed.output
  const changes = v.safeParse(
    changesSchema,
    codec.show(aboutOf(parsed.output), parsed.output.changes)
  )
  if (!changes.success) return 'damaged'
  return { seq, prev, at, changes: changes.output, hash: sha256(line), line }
}

/** Whether a line that is whole was written in a form that this app does not know yet. */
export const isNewer = (value: unknown, known: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'number' &&
  value.format > known

/** The SHA-256 of some bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
