/** The key file on the disk, in two copies: with it everything that is sealed would be lost. */
import { join } from 'node:path'
import * as v from 'valibot'
import { err, ok, type Result } from '../../shared/result'
import { attempt, problemOf, type Disk, type DiskProblem } from '../journal/disk'
import { readOrNull } from '../journal/segment'
import { isPartial, writeWhole } from '../journal/whole'
import { keyFileSchema, type KeyFile } from './key-file'

/** The first one is written first: where both can be read and differ, it is the newer one. */
const names = ['sleutel-a.json', 'sleutel-b.json'] as const

const bytesOf = (file: KeyFile): Uint8Array => Buffer.from(`${JSON.stringify(file)}\n`)

const parsed = (bytes: Uint8Array | null): KeyFile | null => {
  if (bytes === null) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return v.is(keyFileSchema, value) ? value : null
  } catch {
    // Not UTF-8 or not JSON: damaged.
    return null
  }
}

/** The key file; null when neither copy of it can be read. */
export const readKeyFile = async (disk: Disk, folder: string): Promise<KeyFile | null> => {
  for (const name of names) {
    const file = parsed(await readOrNull(disk, join(folder, name)))
    if (file !== null) return file
  }
  return null
}

/**
 * Writes the key file, one copy after the other, each whole or not at all. Whenever it is cut off, a copy that can
 * be read is there: the old one or the new one.
 */
export const writeKeyFile = async (
  disk: Disk,
  folder: string,
  file: KeyFile
): Promise<Result<undefined, DiskProblem>> => {
  try {
    await disk.makeFolder(folder)
    for (const name of names) await writeWhole(disk, folder, name, [bytesOf(file)])
    return ok(undefined)
  } catch (error) {
    return err(problemOf(error))
  }
}

/** Gives a copy that is missing, damaged or older what the other one has, and clears what was half-written. */
export const healKeyFile = async (disk: Disk, folder: string, file: KeyFile): Promise<void> => {
  await attempt(async () => {
    const wanted = bytesOf(file)
    for (const name of names) {
      const bytes = await readOrNull(disk, join(folder, name))
      if (bytes === null || Buffer.compare(bytes, wanted) !== 0)
        await writeWhole(disk, folder, name, [wanted])
    }
    for (const name of await disk.list(folder))
      if (isPartial(name)) await disk.remove(join(folder, name))
  })
}
