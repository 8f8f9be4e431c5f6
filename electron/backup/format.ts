/** A snapshot as bytes: all that the vault holds at one record of the journal. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { err, ok, type Result } from '../../shared/result'
import type { VaultState } from '../../shared/vault/model'
import type { Link } from '../journal/chain'
import { plainCodec, type Codec } from '../journal/codec'
import {
  decodeLine,
  decodeSureLine,
  encodeLine,
  joined,
  stretchesOf,
  type Stretch
} from '../journal/line'
import { isNewer, sha256 } from '../journal/record'

const snapshotFormat = 1

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const headSchema = v.strictObject({
  format: v.literal(snapshotFormat),
  seq: natural,
  hash,
  at: natural,
  generation: v.optional(natural, 0),
  annotations: natural,
  memory: natural,
  removed: v.optional(natural, 0)
})
const annotationLine = v.strictObject({ id: v.string(), row: v.unknown() })
const memoryLine = v.strictObject({ key: v.string(), value: v.unknown() })
const removedLine = v.strictObject({ id: v.string() })
const endSchema = v.strictObject({ count: natural, sha256: hash })

/** A snapshot that was read whole. */
export interface Snapshot {
  /** The last record that is in it. */
  readonly link: Link
  readonly at: number
  /**
   * The number of the record at which the vault was last written anew; 0 when it never was. What ends
   * before it is no part of the vault any more.
   */
  readonly generation: number
  readonly state: VaultState
}

/** Rows are written so many at a time: what else the app has to do goes between. */
const rowsTogether = 500

/** Writes a snapshot, piece by piece, of what a state holds at this moment. */
export const encodeSnapshot = (
  { link, at, generation, state }: Snapshot,
  codec: Codec = plainCodec
): Generator<Uint8Array, undefined> => {
  const annotations = Array.from(state.annotations, ([id, row]) => ({ id, row }))
  const memory = Array.from(state.memory, ([key, value]) => ({ key, value }))
  const removed = Array.from(state.removed, (id) => ({ id }))
  const head: Head = {
    format: snapshotFormat,
    seq: link.seq,
    hash: link.hash,
    at,
    generation,
    annotations: annotations.length,
    memory: memory.length,
    removed: removed.length
  }
  return pieces(head, [...annotations, ...memory, ...removed], codec)
}

function* pieces(
  head: Head,
  values: readonly object[],
  codec: Codec
): Generator<Uint8Array, undefined> {
  const sum = createHash('sha256')
  const first = encodeLine(head)
  sum.update(first)
  yield first
  for (let from = 0; from < values.length; from += rowsTogether) {
    const lines = values
      .slice(from, from + rowsTogether)
      .map((value, at) => encodeLine(codec.hide(aboutOf(head, from + at), value)))
    const piece = joined(lines)
    sum.update(piece)
    yield piece
  }
  const end = { count: values.length, sha256: sum.digest('hex') }
  yield encodeLine(codec.hide(aboutOf(head, 'einde'), end))
}

type Head = v.InferOutput<typeof headSchema>

/**
 * A row is of its snapshot and of its place in it: elsewhere it is refused. Snapshots from before removals stood
 * in them have no number of these.
 */
const aboutOf = (
  { format, seq, hash, at, generation, annotations, memory, removed }: Head,
  row: number | 'einde'
): string => {
  const counts = removed === 0 ? [annotations, memory] : [annotations, memory, removed]
  return `naslag reservekopie ${format} ${seq} ${hash} ${at} ${generation} ${counts.join(' ')} ${row}`
}

/** What is damaged, or was made by a newer app. */
export type SnapshotProblem = 'damaged' | 'newer'

/** What a snapshot says of itself, when all of it is as it was written. */
interface Checked {
  readonly head: Head
  readonly rows: readonly Stretch[]
}

/** Checks a snapshot without reading its rows. */
export const checkSnapshot = (
  bytes: Uint8Array,
  codec: Codec = plainCodec
): Result<Checked, SnapshotProblem> => {
  const lines = stretchesOf(bytes)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last?.isClosed !== true) return err('damaged')
  const headLine = decodeLine(lineIn(bytes, first))
  if (isNewer(headLine, snapshotFormat)) return err('newer')
  const head = v.safeParse(headSchema, headLine)
  if (!head.success) return err('damaged')
  const endLine = codec.show(aboutOf(head.output, 'einde'), decodeLine(lineIn(bytes, last)))
  const end = v.safeParse(endSchema, endLine)
  if (!end.success) return err('damaged')
  const rows = lines.slice(1, -1)
  const { annotations, memory, removed } = head.output
  return rows.length === annotations + memory + removed &&
    rows.length === end.output.count &&
    sha256(bytes.subarray(0, last.start)) === end.output.sha256
    ? ok({ head: head.output, rows })
    : err('damaged')
}

/** Reads a snapshot; one of which anything is not as it was written is damaged, and not used. */
export const decodeSnapshot = (
  bytes: Uint8Array,
  codec: Codec = plainCodec
): Result<Snapshot, SnapshotProblem> => {
  const checked = checkSnapshot(bytes, codec)
  if (!checked.ok) return checked
  const { head, rows } = checked.value
  const values = rows.map((row, at) =>
    codec.show(aboutOf(head, at), decodeSureLine(lineIn(bytes, row)))
  )
  const annotations = v.safeParse(v.array(annotationLine), values.slice(0, head.annotations))
  const firstRemoved = head.annotations + head.memory
  const memory = v.safeParse(v.array(memoryLine), values.slice(head.annotations, firstRemoved))
  const removed = v.safeParse(v.array(removedLine), values.slice(firstRemoved))
  if (!annotations.success || !memory.success || !removed.success) return err('damaged')
  return ok({
    link: { seq: head.seq, hash: head.hash },
    at: head.at,
    generation: head.generation,
    state: {
      annotations: new Map(annotations.output.map(({ id, row }) => [id, row])),
      memory: new Map(memory.output.map(({ key, value }) => [key, value])),
      removed: new Set(removed.output.map(({ id }) => id))
    }
  })
}

const lineIn = (bytes: Uint8Array, { start, end }: Stretch): Uint8Array =>
  bytes.subarray(start, end - 1)
