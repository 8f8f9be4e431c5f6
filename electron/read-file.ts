/** Reads a file that the reader chose: once, a regular one, and no more of it than may be. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { err, ok, type Result } from '../shared/result'

/** Why a chosen file was not read. */
export type ReadRefusal =
  /** A folder, a device, or a file on another computer. */
  'not-a-file' | 'too-large' | 'unreadable'

/** Paths of Windows that lead to another computer, or to what is no file. */
const isElsewhere = (path: string): boolean => /^[\\/]{2}/.test(path)

/** What is open cannot be changed for something else: size and bytes are those of one and the same file. */
export const readChosenFile = async (
  path: string,
  limit: number
): Promise<Result<Uint8Array, ReadRefusal>> => {
  if (isElsewhere(path)) return err('not-a-file')
  try {
    // A named pipe would keep the app waiting for a writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const found = await file.stat()
      if (!found.isFile()) return err('not-a-file')
      if (found.size > limit) return err('too-large')
      const bytes = new Uint8Array(limit + 1)
      let length = 0
      for (;;) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length)
        length += bytesRead
        // It may grow while it is read.
        if (length > limit) return err('too-large')
        if (bytesRead === 0) return ok(bytes.slice(0, length))
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return err('unreadable')
    throw error
  }
}
