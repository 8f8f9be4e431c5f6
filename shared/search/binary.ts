/**
 * One file of named chunks, opened as views: nothing is copied or parsed but a small list of contents.
 *
 *   "NSLG", checksum of what follows (uint32), length of the contents (uint32), contents (JSON, UTF-8),
 *   chunks, each at a multiple of 4
 *
 * Numbers are little-endian, as on every machine the app runs on.
 */
import * as v from 'valibot'
import { err, ok, type Result } from '../result'
import { decodeUtf8, encodeUtf8 } from '../text/utf8'

const magic = 0x474c534e
const lead = 12
/** What comes before all that is summed. */
const summedFrom = 8

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const contentsSchema = v.strictObject({
  chunks: v.record(v.string(), v.strictObject({ at: count, length: count }))
})

/** Chunks by name, each the bytes of it. */
export type Chunks = ReadonlyMap<string, Uint8Array>

const aligned = (length: number): number => Math.ceil(length / 4) * 4

/**
 * Of bytes, a multiple of 4 of them. Each step leads from different sums to different ones, so that a file
 * that differs in one place is always seen; in more places, but once in 4 billion times.
 */
const checksumOf = (bytes: Uint8Array): number => {
  const numbers = bytesToNumbers(bytes)
  let sum = bytes.length
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over numbers in bytes that is ten times as slow
  for (let at = 0; at < numbers.length; at += 1) {
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193)
    sum ^= sum >>> 15
  }
  return sum >>> 0
}

export const packChunks = (chunks: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  let at = 0
  const places = Object.entries(chunks).map(([name, { length }]) => {
    const place = [name, { at, length }] as const
    at = aligned(at + length)
    return place
  })
  const contents = encodeUtf8(JSON.stringify({ chunks: Object.fromEntries(places) }))
  const start = lead + aligned(contents.length)
  const file = new Uint8Array(start + at)
  const view = new DataView(file.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(8, contents.length, true)
  file.set(contents, lead)
  for (const [name, place] of places) {
    const bytes = chunks[name]
    if (bytes !== undefined) file.set(bytes, start + place.at)
  }
  view.setUint32(4, checksumOf(file.subarray(summedFrom)), true)
  return file
}

/** Opens a file of chunks; null when it is none, cut off or damaged: half an index finds half. */
export const openChunks = (file: Uint8Array): Chunks | null => {
  if (file.length < lead || file.length % 4 !== 0) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint32(0, true) !== magic) return null
  if (view.getUint32(4, true) !== checksumOf(file.subarray(summedFrom))) return null
  const length = view.getUint32(8, true)
  if (lead + length > file.length) return null
  const contents = v.safeParse(contentsSchema, parsed(file.subarray(lead, lead + length)))
  if (!contents.success) return null
  const start = lead + aligned(length)
  const chunks = Object.entries(contents.output.chunks)
  if (chunks.some(([, chunk]) => start + chunk.at + chunk.length > file.length)) return null
  return new Map(
    chunks.map(([name, chunk]) => [
      name,
      file.subarray(start + chunk.at, start + chunk.at + chunk.length)
    ])
  )
}

/** A file of chunks of which one says what the others are. */
export interface Opened<T> {
  readonly header: T
  /** The bytes of a chunk; none when there is no such chunk. */
  readonly chunk: (name: string) => Uint8Array
}

/** The bytes of a header: the chunk of that name, to be opened by `openFile`. */
export const headerToBytes = (header: Readonly<Record<string, unknown>>): Uint8Array =>
  encodeUtf8(JSON.stringify(header))

/** Opens a file of chunks whose header fits a schema. */
export const openFile = <T>(
  file: Uint8Array,
  headerSchema: v.GenericSchema<unknown, T>
): Result<Opened<T>, string> => {
  const chunks = openChunks(file)
  if (chunks === null) return err('not a file of this kind, cut off or damaged')
  const chunk = (name: string): Uint8Array => chunks.get(name) ?? new Uint8Array()
  const header = v.safeParse(headerSchema, parsed(chunk('header')))
  return header.success
    ? ok({ header: header.output, chunk })
    : err(`header: ${header.issues[0].message}`)
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decodeUtf8(bytes))
  } catch {
    return null
  }
}

/** The bytes of whole numbers below 2³². */
export const numbersToBytes = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(numbers).buffer)

/** A view on whole numbers; a copy only where the bytes do not lie at a multiple of 4. */
export const bytesToNumbers = (bytes: Uint8Array): Uint32Array => {
  const { buffer, byteOffset, length } = byteOffsetIsAligned(bytes) ? bytes : bytes.slice()
  return new Uint32Array(buffer, byteOffset, length / 4)
}

const byteOffsetIsAligned = ({ byteOffset }: Uint8Array): boolean => byteOffset % 4 === 0

/** Texts without line ends, one after the other. */
export const textsToBytes = (texts: readonly string[]): Uint8Array => encodeUtf8(texts.join('\n'))

export const bytesToTexts = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : decodeUtf8(bytes).split('\n')

/** Texts of which each is read when it is asked for: how many, where each ends, and the texts themselves. */
export const packTexts = (texts: readonly string[]): Uint8Array => {
  const encoded = texts.map(encodeUtf8)
  let end = 0
  const ends = encoded.map(({ length }) => (end += length))
  const table = numbersToBytes([texts.length, ...ends])
  const packed = new Uint8Array(table.length + end)
  packed.set(table)
  encoded.forEach((bytes, at) => {
    packed.set(bytes, table.length + (ends[at] ?? 0) - bytes.length)
  })
  return packed
}

/** Opens packed texts; gives null for a number that none has. */
export const openTexts = (packed: Uint8Array): ((at: number) => string | null) => {
  const [count = 0] = bytesToNumbers(packed.subarray(0, 4))
  const ends = bytesToNumbers(packed.subarray(4, 4 + count * 4))
  const texts = packed.subarray(4 + count * 4)
  return (at) => {
    const end = ends[at]
    return end === undefined ? null : decodeUtf8(texts.subarray(ends[at - 1] ?? 0, end))
  }
}

/** Writes whole numbers as 7 bits a byte, least significant first; the high bit says that more follow. */
export class VarintWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  write(number: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2)
      more.set(this.#bytes)
      this.#bytes = more
    }
    let rest = number
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes[this.#length++] = rest
  }

  /** What was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Reads what a VarintWriter wrote, from a place on. */
export class VarintReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  read(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }
}
