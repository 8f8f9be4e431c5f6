/**
 * Lines that say themselves whether they are whole: the CRC-32 of what follows in eight hexadecimal
 * digits, a space, JSON, a line feed.
 */
import { crc32 } from 'node:zlib'

const checkLength = 8
const space = 0x20
const lineFeed = 0x0a

/** Writes a value as a line. */
export const encodeLine = (value: unknown): Uint8Array => {
  const json = JSON.stringify(value)
  return Buffer.from(`${checkOf(json)} ${json}\n`)
}

/** Reads a line without its line feed; undefined when anything of it is not as it was written. */
export const decodeLine = (line: Uint8Array): unknown => {
  const text = asBuffer(line)
  // As text, since hexadecimal digits can be read in two ways and only one of them was written.
  if (text[checkLength] !== space) return undefined
  if (text.toString('latin1', 0, checkLength) !== checkOf(text.subarray(checkLength + 1)))
    return undefined
  return valueIn(text)
}

/** Reads a line of a file that is known to be whole by other means. */
export const decodeSureLine = (line: Uint8Array): unknown => valueIn(asBuffer(line))

const valueIn = (line: Buffer): unknown => {
  try {
    return JSON.parse(line.toString('utf8', checkLength + 1))
  } catch {
    return undefined
  }
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

const checkOf = (json: string | Uint8Array): string =>
  crc32(json).toString(16).padStart(checkLength, '0')

/** A stretch of a file up to and with a line feed; the last one may have none. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly isClosed: boolean
}

/** Cuts a file at its line feeds. */
export const stretchesOf = (bytes: Uint8Array): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(lineFeed, start)
    const end = at < 0 ? bytes.length : at + 1
    stretches.push({ start, end, isClosed: at >= 0 })
    start = end
  }
  return stretches
}

/** Puts stretches of bytes one behind the other. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)
