import { join } from 'node:path'
import type { Earlier } from '../../shared/vault/overview'
import type { Codec } from '../journal/codec'
import { codeOf, type Disk } from '../journal/disk'
import { readOrNull } from '../journal/segment'
import { checkSnapshot } from './format'
import { snapshotsAmong } from './keep'
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
  const folder = snapshotFolder(dataFolder)
  const found = new Map<number, Earlier>()
  try {
    for (const { name, seq, at } of snapshotsAmong(await disk.list(folder))) {
      const before = found.get(seq)?.annotations
      if (before !== undefined && before !== null) continue
      const bytes = await readOrNull(disk, join(folder, name))
      const checked = bytes === null ? null : checkSnapshot(bytes, codec)
      found.set(seq, {
        at,
        annotations: checked?.ok === true ? checked.value.head.annotations : null
      })
    }
  } catch (error) {
    codeOf(error)
  }
  return [...found.values()]
}
