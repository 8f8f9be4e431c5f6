/** A snapshot as bytes: all that the vault holds at one record of the journal. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { err, ok, type Result } from '../../shared/result'
import type { VaultState } from '../../shared/vault/model'
import type { Link } from '../journal/chain'
import { decodeLine, encodeLine, joined, stretchesOf } from '../journal/line'
import { isNewer, sha256 } from '../journal/record'

const snapshotFormat = 1

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const headSchema = v.strictObject({
  format: v.literal(snapshotFormat),
  seq: natural,
  hash,
  at: natural,
  annotations: natural,
  memory: natural
})
const annotationLine = v.strictObject({ id: v.string(), row: v.unknown() })
const memoryLine = v.strictObject({ key: v.string(), value: v.unknown() })
const endSchema = v.strictObject({ count: natural, sha256: hash })

/** A snapshot that was read whole. */
export interface Snapshot {
  /** The last record that is in it. */
  readonly link: Link
  readonly at: number
  readonly state: VaultState
}

/** Rows are written so many at a time: what else the app has to do goes between. */
const rowsTogether = 500

/** Writes a snapshot, piece by piece, of what a state holds at this moment. */
export const encodeSnapshot = (
  link: Link,
  at: number,
  state: VaultState
): Generator<Uint8Array, undefined> => {
  const annotations = Array.from(state.annotations, ([id, row]) => ({ id, row }))
  const memory = Array.from(state.memory, ([key, value]) => ({ key, value }))
  const head = {
    format: snapshotFormat,
    seq: link.seq,
    hash: link.hash,
    at,
    annotations: annotations.length,
    memory: memory.length
  }
  return pieces([head, ...annotations, ...memory])
}

function* pieces(values: readonly object[]): Generator<Uint8Array, undefined> {
  const sum = createHash('sha256')
  for (let from = 0; from < values.length; from += rowsTogether) {
    const piece = joined(values.slice(from, from + rowsTogether).map(encodeLine))
    sum.update(piece)
    yield piece
  }
  yield encodeLine({ count: values.length - 1, sha256: sum.digest('hex') })
}

/** Reads a snapshot; one of which anything is not as it was written is damaged, and not used. */
export const decodeSnapshot = (bytes: Uint8Array): Result<Snapshot, 'damaged' | 'newer'> => {
  const lines = stretchesOf(bytes)
  const values = lines.map(({ start, end, isClosed }) =>
    isClosed ? decodeLine(bytes.subarray(start, end - 1)) : undefined
  )
  if (isNewer(values[0], snapshotFormat)) return err('newer')
  const head = v.safeParse(headSchema, values[0])
  const end = v.safeParse(endSchema, values.at(-1))
  if (!head.success || !end.success) return err('damaged')
  const { annotations, memory, seq, hash, at } = head.output
  const rows = values.slice(1, -1)
  const body = bytes.subarray(0, lines.at(-1)?.start)
  if (
    rows.length !== annotations + memory ||
    rows.length !== end.output.count ||
    sha256(body) !== end.output.sha256
  )
    return err('damaged')
  const readAnnotations = v.safeParse(v.array(annotationLine), rows.slice(0, annotations))
  const readMemory = v.safeParse(v.array(memoryLine), rows.slice(annotations))
  if (!readAnnotations.success || !readMemory.success) return err('damaged')
  return ok({
    link: { seq, hash },
    at,
    state: {
      annotations: new Map(readAnnotations.output.map(({ id, row }) => [id, row])),
      memory: new Map(readMemory.output.map(({ key, value }) => [key, value])),
      removed: new Set()
    }
  })
}
