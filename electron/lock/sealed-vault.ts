/**
 * Where the vault stands, sealed or not, and how it goes from one to the other. The sealed vault and its key file are
 * in a folder of their own, `kluis`. Whether that is there is the one fact that says whether the kluis is on; a
 * vault is written anew beside the one there is and read back, and then takes its place by a single renaming. Cut off at
 * any moment, either of the two is there, whole.
 */
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import { contentsOf, vaultCopies, type VaultProblem } from '../../shared/vault/model'
import { decodeSnapshot } from '../backup/format'
import { snapshotsAmong } from '../backup/keep'
import { makeSnapshot, snapshotFolder } from '../backup/snapshot'
import { readUntold, type UntoldPlace } from '../backup/untold'
import { plainCodec, type Codec } from '../journal/codec'
import { attempt, problemOf, type Disk } from '../journal/disk'
import { startJournal } from '../journal/journal'
import { folderOf, readOrNull } from '../journal/segment'
import { writeWhole } from '../journal/whole'
import { journalStart, readVault, type VaultFound } from '../vault-files'
import type { KeyFile } from './key-file'
import { writeKeyFile } from './key-store'

/** A vault: its folder, and how it is written there. */
export interface VaultPlace {
  readonly folder: string
  readonly codec: Codec
}

export const sealedFolder = (dataFolder: string): string => join(dataFolder, 'kluis')

/** A sealed vault that is being made, and one that is not in use any more. */
const makingFolder = (dataFolder: string): string => join(dataFolder, 'kluis-nieuw')
const leftFolder = (dataFolder: string): string => join(dataFolder, 'kluis-oud')

/** Stands in the sealed vault for as long as what was there before it has not been cleared away. */
const leftoversMark = 'opruimen'

const sub = (folder: string): readonly string[] => [
  ...vaultCopies.map((copy) => folderOf(folder, copy)),
  snapshotFolder(folder)
]

const isThere = async (disk: Disk, folder: string): Promise<boolean> =>
  (await disk.list(folder)).length > 0

/** Removes all files of the vault in a folder, the damaged ones that were set aside included. */
const clearVault = async (disk: Disk, folder: string): Promise<void> => {
  for (const part of sub(folder)) await clear(disk, part)
}

const clear = async (disk: Disk, folder: string): Promise<void> => {
  const names = await disk.list(folder)
  for (const name of names) await disk.remove(join(folder, name))
  // Where it is not there at all, that is as well.
  await attempt(() => disk.removeFolder(folder))
  if (names.length > 0) await disk.syncFolder(folder).catch(() => undefined)
}

const clearSealed = async (disk: Disk, folder: string): Promise<void> => {
  await clearVault(disk, folder)
  await clear(disk, folder)
}

/** Whether the kluis is on; nothing is touched. Rejects when the disk cannot be read. */
export const isSealed = (disk: Disk, dataFolder: string): Promise<boolean> =>
  isThere(disk, sealedFolder(dataFolder))

/** Whether the kluis is on; what was cut off half-way is cleared. Rejects when the disk cannot be read. */
export const findSealed = async (disk: Disk, dataFolder: string): Promise<boolean> => {
  const isOn = await isSealed(disk, dataFolder)
  await attempt(() => clearSealed(disk, makingFolder(dataFolder)))
  if (!isOn) await attempt(() => clearSealed(disk, leftFolder(dataFolder)))
  return isOn
}

/** Whether something that is not sealed still has to be cleared away. */
export const hasLeftovers = async (disk: Disk, dataFolder: string): Promise<boolean> =>
  (await disk.list(sealedFolder(dataFolder))).includes(leftoversMark)

/**
 * Clears away what stood there before the vault was sealed: its files, and by `clearPages` what the pages kept. True
 * when nothing of it is left.
 */
export const clearLeftovers = async (
  disk: Disk,
  dataFolder: string,
  clearPages: () => Promise<void>
): Promise<boolean> =>
  attempt(async () => {
    if (!(await hasLeftovers(disk, dataFolder))) return
    await clearVault(disk, dataFolder)
    await clearPages()
    await disk.remove(join(sealedFolder(dataFolder), leftoversMark))
  })

/** Seals the vault, which nobody has open. From its end on it stands in `kluis`, with the key file. */
export const sealVault = async (
  disk: Disk,
  dataFolder: string,
  file: KeyFile,
  codec: Codec,
  clock: () => number
): Promise<Result<undefined, VaultProblem>> => {
  const making = makingFolder(dataFolder)
  return doing(async () => {
    await clearSealed(disk, making)
    const keys = await writeKeyFile(disk, making, file)
    if (!keys.ok) return keys
    const plain = { folder: dataFolder, codec: plainCodec }
    const written = await transcribe(disk, plain, { folder: making, codec }, clock)
    if (!written.ok) return written
    await writeWhole(disk, making, leftoversMark, [])
    await disk.rename(making, sealedFolder(dataFolder))
    await disk.syncFolder(dataFolder)
    return ok(undefined)
  })
}

/** Writes the vault as it was before the kluis. From its end on it stands in the data folder itself. */
export const unsealVault = async (
  disk: Disk,
  dataFolder: string,
  codec: Codec,
  clock: () => number
): Promise<Result<undefined, VaultProblem>> => {
  const sealed = sealedFolder(dataFolder)
  const left = leftFolder(dataFolder)
  const done = await doing(async () => {
    // Before anything can be read without the key: should this be cut off, it is cleared at the next start.
    await writeWhole(disk, sealed, leftoversMark, [])
    await clearVault(disk, dataFolder)
    await clearSealed(disk, left)
    const plain = { folder: dataFolder, codec: plainCodec }
    const written = await transcribe(disk, { folder: sealed, codec }, plain, clock)
    if (!written.ok) return written
    await disk.rename(sealed, left)
    await disk.syncFolder(dataFolder)
    return ok(undefined)
  })
  // What cannot be removed now is so at the next start.
  if (done.ok) await attempt(() => clearSealed(disk, left))
  else await clearLeftovers(disk, dataFolder, () => Promise.resolve())
  return done
}

const doing = async (
  act: () => Promise<Result<undefined, VaultProblem>>
): Promise<Result<undefined, VaultProblem>> => {
  try {
    return await act()
  } catch (error) {
    return err(problemOf(error))
  }
}

/** Writes a vault once more at another place: every snapshot that is whole, and a journal that goes on from there. */
const transcribe = async (
  disk: Disk,
  from: VaultPlace,
  to: VaultPlace,
  clock: () => number
): Promise<Result<undefined, VaultProblem>> => {
  const read = await readVault(disk, from.folder, from.codec)
  if (!read.ok) return read
  const found = read.value
  if (!found.isWhole) return err('failed')
  const older = await transcribeSnapshots(disk, from, to, found)
  if (!older.ok) return older
  if (found.tip.seq > 0) {
    const made = await makeSnapshot(
      disk,
      snapshotFolder(to.folder),
      { link: found.tip, at: clock(), generation: found.generation, state: found.state },
      to.codec
    )
    if (!made.ok) return made
  }
  await carryUntold(disk, from, to, found.hasUntold, clock())
  const begun = await beginJournal(disk, to, found, clock)
  if (!begun.ok) return begun
  return (await holdsSame(disk, to, found)) ? ok(undefined) : err('failed')
}

const transcribeSnapshots = async (
  disk: Disk,
  from: VaultPlace,
  to: VaultPlace,
  { generation, tip }: VaultFound
): Promise<Result<undefined, VaultProblem>> => {
  const folder = snapshotFolder(from.folder)
  for (const { name, seq, isPinned } of snapshotsAmong(await disk.list(folder))) {
    // What is from before the vault was written anew is no part of it: it was erased.
    if (seq > tip.seq || seq < generation) continue
    const bytes = await readOrNull(disk, join(folder, name))
    const snapshot = bytes === null ? err('damaged' as const) : decodeSnapshot(bytes, from.codec)
    if (!snapshot.ok) continue
    const made = await makeSnapshot(
      disk,
      snapshotFolder(to.folder),
      snapshot.value,
      to.codec,
      isPinned
    )
    if (!made.ok) return made
  }
  return ok(undefined)
}

/** What was mended and not told yet is told from the other place. */
const carryUntold = async (
  disk: Disk,
  from: VaultPlace,
  to: VaultPlace,
  isThere: boolean,
  at: number
): Promise<void> => {
  const placeOf = ({ folder, codec }: VaultPlace): UntoldPlace => ({
    disk,
    folder: snapshotFolder(folder),
    codec
  })
  const { earlier } = await readUntold(placeOf(from), isThere, at)
  await (await readUntold(placeOf(to), false, at)).add(earlier)
}

/** A journal of which the first record goes on from the last one of the other: it bears witness to it. */
const beginJournal = async (
  disk: Disk,
  { folder, codec }: VaultPlace,
  found: VaultFound,
  clock: () => number
): Promise<Result<undefined, VaultProblem>> => {
  const start = journalStart({ ...found, segments: new Map(), later: [] }, vaultCopies)
  const journal = startJournal({ disk, folder, clock, codec, onKept: () => undefined }, start)
  const begun = await journal.append([])
  await journal.close()
  if (!begun.ok) return begun
  return begun.value.copies === 2 ? ok(undefined) : err('failed')
}

const holdsSame = async (disk: Disk, place: VaultPlace, found: VaultFound): Promise<boolean> => {
  const again = await readVault(disk, place.folder, place.codec)
  return again.ok && again.value.isWhole && textOf(again.value) === textOf(found)
}

const textOf = ({ state }: VaultFound): string => {
  const { annotations, memory } = contentsOf(state)
  return JSON.stringify([annotations, memory])
}
