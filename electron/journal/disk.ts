/** The few things the vault asks of a disk; all of it rejects with the system's own error. */

/** A file that is open for reading and writing. */
export interface DiskFile {
  readonly size: () => Promise<number>
  /** Writes at a place, as much as the disk takes; the answer is how many bytes that were. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>
  /** Ends when all that was written can survive a power cut. */
  readonly sync: () => Promise<void>
  readonly truncate: (length: number) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Disk {
  /** Names of what is in a folder; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly read: (file: string) => Promise<Uint8Array>
  /** Makes a folder, and the ones above it, for this user alone. */
  readonly makeFolder: (folder: string) => Promise<void>
  /** Ends when the names in a folder can survive a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>
  /** Opens a file for this user alone; an empty one when it is not there. */
  readonly open: (file: string) => Promise<DiskFile>
  /**
   * The same, for short lines that are each synced at once. Where the system can do both in one call, a write only ends when
   * it can survive, and there is nothing left to sync.
   */
  readonly openForLines: (file: string) => Promise<DiskFile>
  /** Gives a file another name, in the place of what had that name; or a folder a name that none has. */
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (file: string) => Promise<void>
  /** Removes a folder that nothing is in. */
  readonly removeFolder: (folder: string) => Promise<void>
}

/** Why a disk did not do what it was asked. */
export type DiskProblem = 'disk-full' | 'failed'

const full = ['ENOSPC', 'EDQUOT']

/** The system's code of a failure; what has none is a bug, and goes on as one. */
export const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

export const problemOf = (error: unknown): DiskProblem =>
  full.includes(codeOf(error)) ? 'disk-full' : 'failed'

/** Does what may fail on the disk, and goes on without it. */
export const attempt = async (act: () => Promise<void>): Promise<boolean> => {
  try {
    await act()
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}

/** Writes all of some bytes. */
export const writeAll = async (
  file: DiskFile,
  bytes: Uint8Array,
  position: number
): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const written = await file.write(bytes.subarray(done), position + done)
    // A disk that takes nothing and gives no reason would be asked for ever.
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' })
    done += written
  }
}
