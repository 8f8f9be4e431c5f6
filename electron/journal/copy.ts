import { join } from 'node:path'
import { attempt, problemOf, writeAll, type Disk, type DiskFile, type DiskProblem } from './disk'
import { healSegment, type SegmentPlace } from './heal'
import { joined } from './line'

/** One copy of the journal, of which one file is written to. */
export interface Copy {
  /**
   * Makes the file hold some lines, of which the first `kept` were kept before; null when they are on
   * the disk. After an attempt that failed, what it left behind is to be taken back first.
   */
  readonly bring: (lines: readonly Uint8Array[], kept: number) => Promise<DiskProblem | null>
  /** Takes back what the last attempt left behind, so that it does not return after a crash. */
  readonly takeBack: () => Promise<void>
  /** Goes on in another file, which is made with the first lines that go in it. */
  readonly begin: (name: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a copy. `known` are the lines that its file was found to hold; null when it was not. */
export const openCopy = (
  disk: Disk,
  place: SegmentPlace,
  known: readonly Uint8Array[] | null,
  clock: () => number
): Copy => {
  let { name } = place
  let file: DiskFile | null = null
  /** Whether the file holds the synced lines and, unless it is dirty, nothing more. */
  let isKnown = known !== null
  let isDirty = false
  let count = known?.length ?? 0
  let bytes = lengthOf(known ?? [])

  const release = async (): Promise<void> => {
    const open = file
    file = null
    if (open !== null) await attempt(() => open.close())
  }

  const heal = async (lines: readonly Uint8Array[]): Promise<void> => {
    await healSegment(disk, { ...place, name }, joined(lines), clock())
    isKnown = true
    count = lines.length
    bytes = lengthOf(lines)
  }

  const bring: Copy['bring'] = async (lines, kept) => {
    try {
      if (!isKnown) await heal(lines.slice(0, kept))
      if (count === lines.length) return null
      file ??= await disk.openForLines(join(place.folder, name))
      isDirty = true
      const missing = joined(lines.slice(count))
      await writeAll(file, missing, bytes)
      await file.sync()
      isDirty = false
      count = lines.length
      bytes += missing.length
      return null
    } catch (error) {
      return problemOf(error)
    }
  }

  return {
    bring,
    takeBack: async () => {
      const open = file
      if (open === null || !isDirty) return
      const isBack = await attempt(async () => {
        await open.truncate(bytes)
        await open.sync()
      })
      isDirty = false
      if (isBack) return
      // Whatever stands there is read before it is trusted again.
      isKnown = false
      await release()
    },
    begin: async (following) => {
      await release()
      name = following
      isKnown = false
      isDirty = false
      count = 0
      bytes = 0
    },
    close: release
  }
}

const lengthOf = (lines: readonly Uint8Array[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0)
