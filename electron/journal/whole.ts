import { join } from 'node:path'
import { attempt, writeAll, type Disk } from './disk'

/** What is being written stands under such a name until all of it is on the disk. */
const partialOf = (name: string): string => `.${name}.deel`

/** Whether a file was left behind half-written. */
export const isPartial = (name: string): boolean => name.startsWith('.') && name.endsWith('.deel')

/** Writes a file under the name of what is half-written, and ends when it is on the disk. */
export const writePartial = async (
  disk: Disk,
  folder: string,
  name: string,
  parts: Iterable<Uint8Array>
): Promise<string> => {
  const partial = join(folder, partialOf(name))
  const file = await disk.open(partial)
  try {
    await file.truncate(0)
    let position = 0
    for (const part of parts) {
      await writeAll(file, part, position)
      position += part.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return partial
}

/**
 * Writes a file whole or not at all, in the place of the one that has its name. Ends when that can
 * survive a power cut.
 */
export const writeWhole = async (
  disk: Disk,
  folder: string,
  name: string,
  parts: Iterable<Uint8Array>
): Promise<void> => {
  const partial = await writePartial(disk, folder, name, parts)
  await disk.rename(partial, join(folder, name))
  await disk.syncFolder(folder)
}

/** Takes away what was left half-written; it was never the only one to hold something. */
export const removePartials = async (disk: Disk, folder: string): Promise<void> => {
  await attempt(async () => {
    for (const name of await disk.list(folder))
      if (isPartial(name)) await disk.remove(join(folder, name))
  })
}

/** A name that no file has yet. */
export const freeName = (taken: readonly string[], wanted: string): string => {
  if (!taken.includes(wanted)) return wanted
  for (let count = 2; ; count += 1) {
    const name = `${wanted}-${count}`
    if (!taken.includes(name)) return name
  }
}

/** A moment as part of a file's name, on every system. */
export const timeInName = (at: number): string =>
  new Date(at).toISOString().replaceAll(/[:.]/g, '-')
