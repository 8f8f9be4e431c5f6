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
  open: async (file) => diskFile(await open(file, constants.O_RDWR | constants.O_CREAT, ownFile)),
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
