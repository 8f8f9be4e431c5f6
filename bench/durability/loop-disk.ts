/** A file system of its own in a file, that can be stopped as a power cut stops one. For root on Linux. */
import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type FileSystem = 'ext4' | 'xfs'

const megabyte = 1024 ** 2

export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string
  /** From now on nothing reaches the disk any more, not what was written and not synced either. */
  readonly cutPower: () => Promise<void>
  /** Mounts it again, as after a new start of the computer: what stands on the disk is all there is. */
  readonly restart: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes a file system of some megabytes and mounts it. */
export const loopDisk = async (kind: FileSystem, megabytes: number): Promise<LoopDisk> => {
  const place = await mkdtemp(join(tmpdir(), `naslag-${kind}-`))
  const image = join(place, 'image')
  const folder = join(place, 'disk')
  await mkdir(folder)
  await writeFile(image, '')
  await truncate(image, megabytes * megabyte)
  await run(`mkfs.${kind}`, ['-q', image])
  const mount = (): Promise<unknown> => run('mount', ['-o', 'loop', image, folder])
  const unmount = async (): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await run('umount', [folder])
        return
      } catch (error) {
        // What was killed a moment ago may still be letting go of its files.
        if (tries === 50) throw error
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }
  await mount()
  return {
    folder,
    cutPower: async () => {
      // Without flushing its log: what xfstests does to try out power cuts.
      await run('xfs_io', ['-x', '-c', 'shutdown', folder])
    },
    restart: async () => {
      await unmount()
      await mount()
    },
    remove: async () => {
      await unmount()
      await rm(place, { recursive: true })
    }
  }
}
