import { constants } from 'node:fs'
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  unlink,
  type FileHandle
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, type Disk, type DiskFile } from './disk'

const ownFile = 0o600
const ownFolder = 0o700
const openOrMake = constants.O_RDWR | constants.O_CREAT

/**
 * On Linux a write of such a file ends as it would with fdatasync after it, see open(2). Elsewhere it promises less: macOS then
 * leaves it in the disk's own memory, and of Windows it depends on the disk.
 */
const canWriteThrough = process.platform === 'linux'

/** The disk of this computer. */
export const realDisk: Disk = {
  list: async (folder) => {
    try {
      return await readdir(folder)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  },
  read: (file) => readFile(file),
  makeFolder: async (folder) => {
    const first = await mkdir(folder, { recursive: true, mode: ownFolder })
    if (first !== undefined) await syncFolder(dirname(first))
  },
  syncFolder: (folder) => syncFolder(folder),
  open: async (file) => diskFile(await open(file, openOrMake, ownFile)),
  openForLines: async (file) =>
    canWriteThrough
      ? throughFile(await open(file, openOrMake | constants.O_DSYNC, ownFile))
      : realDisk.open(file),
  rename,
  remove: unlink,
  removeFolder: rmdir
}

const diskFile = (handle: FileHandle): DiskFile => ({
  size: async () => (await handle.stat()).size,
  write: async (bytes, position) =>
    (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
  sync: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close()
})

/** A file of which each write is synced by itself; one that was cut off is not. */
const throughFile = (handle: FileHandle): DiskFile => {
  const file = diskFile(handle)
  let isCut = false
  return {
    ...file,
    truncate: async (length) => {
      isCut = true
      await file.truncate(length)
    },
    sync: async () => {
      if (!isCut) return
      await file.sync()
      isCut = false
    }
  }
}

/** Windows keeps names by itself, and lets no program open a folder to ask for it. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
