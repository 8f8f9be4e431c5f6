import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileProblem } from '../shared/nl/saving'
import { err, ok, type Result } from '../shared/result'

/** What the system's error codes mean to a reader. */
const problems: Readonly<Record<string, FileProblem>> = {
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
  EISDIR: 'refused',
  EBUSY: 'in-use',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  ENAMETOOLONG: 'name'
}

/**
 * Writes a file whole or not at all: under another name in the same folder first, which takes the
 * place of `file` when all of it is on the disk.
 */
export const writeWhole = async (
  file: string,
  data: string | Uint8Array
): Promise<Result<undefined, FileProblem>> => {
  const partial = join(dirname(file), `.naslag-${randomUUID()}.partial`)
  try {
    const handle = await open(partial, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(partial, file)
    return ok(undefined)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    return err(problemOf(error))
  }
}

/** Whether a file that was written holds on the disk what it should. */
export const isWritten = async (file: string, wanted: Uint8Array): Promise<boolean> => {
  const bytes = await readFile(file).catch(() => null)
  return bytes?.equals(wanted) === true
}

const problemOf = (error: unknown): FileProblem =>
  error instanceof Error && 'code' in error ? (problems[String(error.code)] ?? 'failed') : 'failed'
