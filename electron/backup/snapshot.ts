import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import type { VaultRepair } from '../../shared/vault/model'
import type { Codec } from '../journal/codec'
import { attempt, codeOf, problemOf, type Disk, type DiskProblem } from '../journal/disk'
import { sha256 } from '../journal/record'
import { readOrNull } from '../journal/segment'
import { freeName, timeInName, writeWhole } from '../journal/whole'
import { encodeSnapshot, type Snapshot, type SnapshotProblem } from './format'
import { removableSnapshots, snapshotName, snapshotsAmong } from './keep'

/** The folder of the snapshots in the data folder. */
export const snapshotFolder = (dataFolder: string): string => join(dataFolder, 'reservekopieen')

/** What was found among the snapshots. */
export interface SnapshotsFound<T> {
  /** The newest that is whole, as it was read. */
  readonly newest: T | null
  /** Newer ones that are not. */
  readonly damaged: readonly string[]
  /** All that is in the folder, snapshots and whatever else. */
  readonly names: readonly string[]
}

/** The last record of a snapshot, and when it was made: of the same record there can be more than one. */
export interface SnapshotMade {
  readonly seq: number
  readonly at: number
}

const isBefore = (one: SnapshotMade, other: SnapshotMade): boolean =>
  one.seq === other.seq ? one.at < other.at : one.seq < other.seq

/**
 * Looks for the newest snapshot that is whole, of all or of those before another one, and touches nothing; null
 * when the folder cannot be read.
 */
export const findSnapshot = async <T>(
  disk: Disk,
  folder: string,
  read: (bytes: Uint8Array) => Result<T, SnapshotProblem>,
  before: SnapshotMade = { seq: Infinity, at: Infinity }
): Promise<Result<SnapshotsFound<T> | null, 'too-new'>> => {
  const damaged: string[] = []
  try {
    const names = await disk.list(folder)
    for (const { name, seq, at } of snapshotsAmong(names)) {
      if (!isBefore({ seq, at }, before)) continue
      const bytes = await readOrNull(disk, join(folder, name))
      const found = bytes === null ? err('damaged' as const) : read(bytes)
      if (found.ok) return ok({ newest: found.value, damaged, names })
      if (found.error === 'newer') return err('too-new')
      damaged.push(name)
    }
    return ok({ newest: null, damaged, names })
  } catch (error) {
    codeOf(error)
    return ok(null)
  }
}

/**
 * Gives damaged snapshots another name, under which they are not looked at again. `before` hears of each what is about
 * to be done.
 */
export const setAside = async (
  disk: Disk,
  folder: string,
  damaged: readonly string[],
  at: number,
  before: (repairs: readonly VaultRepair[]) => Promise<void> = () => Promise.resolve()
): Promise<readonly VaultRepair[]> => {
  const repairs: VaultRepair[] = []
  for (const name of damaged) {
    await attempt(async () => {
      const file = freeName(await disk.list(folder), `beschadigd-${timeInName(at)}-${name}`)
      const repair: VaultRepair = { kind: 'set-aside', what: 'snapshot', file }
      await before([repair])
      await disk.rename(join(folder, name), join(folder, file))
      await disk.syncFolder(folder)
      repairs.push(repair)
    })
  }
  return repairs
}

/**
 * Writes a snapshot, reads it back and compares it. One that is not what was written is set aside and
 * counts as failed.
 */
export const makeSnapshot = async (
  disk: Disk,
  folder: string,
  snapshot: Snapshot,
  codec: Codec,
  isPinned = false
): Promise<Result<undefined, DiskProblem>> => {
  const { link, at } = snapshot
  const name = snapshotName(link.seq, at, isPinned)
  const { parts, isIn } = compared(snapshot, codec)
  try {
    await disk.makeFolder(folder)
    await writeWhole(disk, folder, name, parts)
    if (isIn(await disk.read(join(folder, name)))) return ok(undefined)
  } catch (error) {
    return err(problemOf(error))
  }
  await setAside(disk, folder, [name], at)
  return err('failed')
}

/** A snapshot as it is written, and whether what was read back is that. */
interface Compared {
  readonly parts: Iterable<Uint8Array>
  readonly isIn: (bytes: Uint8Array) => boolean
}

/** Made at this moment: while it is written, the state goes on to other records. */
export const compared = (snapshot: Snapshot, codec: Codec): Compared => {
  const pieces = encodeSnapshot(snapshot, codec)
  const written = createHash('sha256')
  const parts = function* (): Generator<Uint8Array> {
    for (const part of pieces) {
      written.update(part)
      yield part
    }
  }
  return { parts: parts(), isIn: (bytes) => sha256(bytes) === written.digest('hex') }
}

/** Removes the snapshots that need not be kept. What cannot be removed now is so the next time. */
export const removeOldSnapshots = async (
  disk: Disk,
  folder: string,
  now: number
): Promise<void> => {
  await attempt(async () => {
    for (const { name } of removableSnapshots(snapshotsAmong(await disk.list(folder)), now))
      await disk.remove(join(folder, name))
  })
}
