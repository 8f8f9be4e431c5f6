/**
 * Writing the vault anew: its contents are put in the place of all that stood there before, and nothing
 * of that is left in the data folder.
 */
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import { vaultCopies } from '../../shared/vault/model'
import type { Codec } from '../journal/codec'
import { attempt, codeOf, problemOf, type Disk, type DiskProblem } from '../journal/disk'
import { folderOf } from '../journal/segment'
import { isPartial, removePartials, writePartial } from '../journal/whole'
import type { Snapshot } from './format'
import { snapshotName } from './keep'
import { compared, snapshotFolder } from './snapshot'

/** `unsure`: the disk did nothing any more at the one moment at which both would do. */
export type ReplaceProblem = DiskProblem | 'unsure'

/**
 * Puts a snapshot of new contents, twice, in the place of all older ones: one damaged file may never cost
 * all of it. Both are on the disk, read back and compared before the first one gets its name; from then on
 * they are the contents. What ends in a problem left the old contents, and nothing of the new ones.
 */
export const replaceContents = async (
  disk: Disk,
  dataFolder: string,
  snapshot: Snapshot,
  codec: Codec
): Promise<Result<undefined, ReplaceProblem>> => {
  const folder = snapshotFolder(dataFolder)
  const written: Named[] = []
  try {
    await disk.makeFolder(folder)
    for (const twin of [snapshot, { ...snapshot, at: snapshot.at + 1 }]) {
      const name = snapshotName(twin.link.seq, twin.at)
      const { parts, isIn } = compared(twin, codec)
      const partial = await writePartial(disk, folder, name, parts)
      if (!isIn(await disk.read(partial))) throw notAsWritten()
      written.push({ partial, file: join(folder, name) })
    }
  } catch (error) {
    await removePartials(disk, folder)
    return err(problemOf(error))
  }
  try {
    for (const { partial, file } of written) await disk.rename(partial, file)
    await disk.syncFolder(folder)
    return ok(undefined)
  } catch (error) {
    const problem = problemOf(error)
    return err((await takeBack(disk, folder, written)) ? problem : 'unsure')
  }
}

interface Named {
  readonly partial: string
  readonly file: string
}

const notAsWritten = (): Error =>
  Object.assign(new Error('a snapshot was not read back as it was written'), { code: 'EIO' })

/** Whether the old contents are, for sure, what the next start will find. */
const takeBack = async (
  disk: Disk,
  folder: string,
  written: readonly Named[]
): Promise<boolean> => {
  const isBack = await attempt(async () => {
    const there = new Set((await disk.list(folder)).map((name) => join(folder, name)))
    for (const { file } of written) if (there.has(file)) await disk.remove(file)
    await disk.syncFolder(folder)
  })
  await removePartials(disk, folder)
  return isBack
}

const foldersOf = (dataFolder: string): readonly string[] => [
  ...vaultCopies.map((copy) => folderOf(dataFolder, copy)),
  snapshotFolder(dataFolder)
]

/** The number in the name of a file of the vault, also of what was set aside of it. */
const numbered = /(?:^|-)(\d{12})(?:-\d{13}(?:-vast)?)?\.jsonl(?:-\d+)?$/

/** Whether a file holds something of before the vault was written anew. */
const isOlder = (name: string, generation: number): boolean => {
  const number = numbered.exec(name)?.[1]
  return number !== undefined && Number(number) < generation
}

/** The files of the vault of before it was written anew; null when a folder cannot be read. */
export const olderFiles = async (
  disk: Disk,
  dataFolder: string,
  generation: number
): Promise<readonly string[] | null> => {
  try {
    const found: string[] = []
    for (const folder of foldersOf(dataFolder))
      for (const name of await disk.list(folder))
        if (isOlder(name, generation)) found.push(join(folder, name))
    return found
  } catch (error) {
    codeOf(error)
    return null
  }
}

/**
 * Removes what is older, each file that can be. True when nothing is left of it, and that can survive a
 * power cut.
 */
export const removeOlder = async (
  disk: Disk,
  dataFolder: string,
  generation: number
): Promise<boolean> => {
  for (const file of (await olderFiles(disk, dataFolder, generation)) ?? [])
    await attempt(() => disk.remove(file))
  const isSynced = await attempt(async () => {
    for (const folder of foldersOf(dataFolder)) await disk.syncFolder(folder)
  })
  return isSynced && (await olderFiles(disk, dataFolder, generation))?.length === 0
}

/** The same for what was left half-written; only while nothing else is being written. */
export const removeAllPartials = async (disk: Disk, dataFolder: string): Promise<boolean> => {
  for (const folder of foldersOf(dataFolder)) await removePartials(disk, folder)
  return attempt(async () => {
    for (const folder of foldersOf(dataFolder))
      if ((await disk.list(folder)).some(isPartial)) throw notAsWritten()
  })
}
