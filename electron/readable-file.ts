/** Writes the readable copy beside the file with everything. */
import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import type { ReadableReply } from '../shared/export/answers'
import { exportExtension, type Maker } from '../shared/export/format'
import {
  readableCopy,
  readableExtension,
  readableStart,
  type Readable
} from '../shared/export/readable'
import { saving } from '../shared/nl/saving'
import { encodeUtf8 } from '../shared/text/utf8'
import { writeWhole } from './write-file'

/** How many names are tried before the folder counts as one where nothing can be written. */
const mostNames = 100

/**
 * Writes the copy under the name of `file`, with another extension. A former copy makes way for it; what
 * the reader has under that name and is none of ours stays, and the copy gets a number.
 */
export const writeReadable = async (
  file: string,
  readable: Readable,
  maker: Maker
): Promise<ReadableReply> => {
  const beside = await freeName(file)
  if (beside === null) return { kind: 'failed', reason: saving.file.refused }
  const written = await writeWhole(beside, encodeUtf8(readableCopy(readable, maker, sha256)))
  return written.ok
    ? { kind: 'done', file: beside }
    : { kind: 'failed', reason: saving.file[written.error] }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

const freeName = async (file: string): Promise<string | null> => {
  const base = baseOf(file)
  for (let number = 1; number <= mostNames; number += 1) {
    const name = `${base}${number === 1 ? '' : ` (${number})`}.${readableExtension}`
    if (await mayWrite(name)) return name
  }
  return null
}

/** A file without the extension that Naslag proposes; any other part of its name may be meant. */
const baseOf = (file: string): string => {
  const extension = [`.${exportExtension}`, '.json'].find((end) => file.toLowerCase().endsWith(end))
  return extension === undefined ? file : file.slice(0, -extension.length)
}

/** Whether a name is free, or has a readable copy of Naslag under it. */
const mayWrite = async (name: string): Promise<boolean> => {
  const found = await stat(name).catch(() => null)
  // Where nothing can be looked at, the writing itself tells why.
  if (found === null) return true
  // A named pipe would keep the app waiting for a writer.
  return found.isFile() && (await startOf(name))?.equals(encodeUtf8(readableStart)) === true
}

/** As much of a file as a readable copy begins with; null when it cannot be read. */
const startOf = async (name: string): Promise<Buffer | null> => {
  const handle = await open(name).catch(() => null)
  if (handle === null) return null
  try {
    const length = encodeUtf8(readableStart).length
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    return null
  } finally {
    await handle.close()
  }
}
