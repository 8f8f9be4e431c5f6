import { join } from 'node:path'
import type { VaultState } from '../../shared/vault/model'
import type { Earlier } from '../../shared/vault/overview'
import type { Codec } from '../journal/codec'
import { codeOf, type Disk } from '../journal/disk'
import { readOrNull } from '../journal/segment'
import { checkSnapshot, decodeSnapshot } from './format'
import { pinnedFor, snapshotsAmong, type SnapshotName } from './keep'
import { snapshotFolder } from './snapshot'

/**
 * The snapshots of a data folder, newest first, each read whole and checked. Of those that hold the same
 * record only one is told; none when the folder cannot be read.
 */
export const earlierIn = async (
  disk: Disk,
  dataFolder: string,
  codec: Codec
): Promise<readonly Earlier[]> => {
  const found = new Map<number, Earlier>()
  for (const { name, seq, at, isPinned } of await namesIn(disk, dataFolder)) {
    const before = found.get(seq)
    const pinnedUntil = isPinned ? at + pinnedFor : null
    if (before !== undefined && before.annotations !== null) {
      found.set(seq, { ...before, pinnedUntil: before.pinnedUntil ?? pinnedUntil })
      continue
    }
    const bytes = await readOrNull(disk, join(snapshotFolder(dataFolder), name))
    const checked = bytes === null ? null : checkSnapshot(bytes, codec)
    const annotations = checked?.ok === true ? checked.value.head.annotations : null
    found.set(seq, { at, annotations, pinnedUntil: pinnedUntil ?? before?.pinnedUntil ?? null })
  }
  return [...found.values()]
}

/** What the snapshot of a moment holds; null when it is not there, or not as it was written. */
export const earlierState = async (
  disk: Disk,
  dataFolder: string,
  codec: Codec,
  at: number
): Promise<VaultState | null> => {
  for (const snapshot of await namesIn(disk, dataFolder)) {
    if (snapshot.at !== at) continue
    const bytes = await readOrNull(disk, join(snapshotFolder(dataFolder), snapshot.name))
    const decoded = bytes === null ? null : decodeSnapshot(bytes, codec)
    if (decoded?.ok === true) return decoded.value.state
  }
  return null
}

const namesIn = async (disk: Disk, dataFolder: string): Promise<readonly SnapshotName[]> => {
  try {
    return snapshotsAmong(await disk.list(snapshotFolder(dataFolder)))
  } catch (error) {
    codeOf(error)
    return []
  }
}
