/** The door for files from elsewhere: bytes become a value only when nothing in them can do harm. */
import { err, ok, type Result } from '../result'
import { decodeExactUtf8 } from '../text/utf8'
import { scanJson, type JsonLimits, type ScanProblem } from './scan'

export interface FileLimits extends JsonLimits {
  /** The size of the file in bytes. */
  readonly bytes: number
}

/** Why a file is refused before anything is known of what it says. */
export type FileRefusal =
  | ScanProblem
  | 'too-large'
  | 'empty'
  /** Not UTF-8: another kind of file, or one that another program has saved anew. */
  | 'not-utf8'
  /** Begins with the mark that some editors put there: it is not as it was written. */
  | 'byte-order-mark'

/** All of these, for who has to know one from other words. */
export const fileRefusals: Readonly<Record<FileRefusal, true>> = {
  'not-json': true,
  'too-deep': true,
  'too-many': true,
  'duplicate-key': true,
  'forbidden-key': true,
  'bad-text': true,
  'bad-number': true,
  'too-large': true,
  empty: true,
  'not-utf8': true,
  'byte-order-mark': true
}

/** Reads the bytes of a JSON file. */
export const readJson = (bytes: Uint8Array, limits: FileLimits): Result<unknown, FileRefusal> => {
  if (bytes.length > limits.bytes) return err('too-large')
  if (bytes.length === 0) return err('empty')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return err('byte-order-mark')
  const text = decodeExactUtf8(bytes)
  if (text === null) return err('not-utf8')
  const problem = scanJson(text, limits)
  if (problem !== null) return err(problem)
  const value: unknown = JSON.parse(text)
  return ok(value)
}
