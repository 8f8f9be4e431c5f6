/** Makes a file of one copy hold what it should. What it held besides is kept under another name. */
import { join } from 'node:path'
import type { VaultCopy, VaultRepair } from '../../shared/vault/model'
import { writeAll, type Disk } from './disk'
import { decodeLine, stretchesOf } from './line'
import { readOrNull } from './segment'
import { freeName, timeInName, writeWhole } from './whole'

/** A file of a copy. */
export interface SegmentPlace {
  readonly copy: VaultCopy
  readonly folder: string
  readonly name: string
}

/** What there is to mend of a file. */
interface Mending {
  readonly repairs: readonly VaultRepair[]
  /** Mends it; rejects when the disk does not let it. At every moment of it a power cut leaves no less than there was. */
  readonly act: () => Promise<void>
}

/** Heals a file. */
export const healSegment = async (
  disk: Disk,
  place: SegmentPlace,
  wanted: Uint8Array,
  at: number
): Promise<void> => (await mendingOf(disk, place, wanted, at)).act()

/** Finds out what there is to mend, and touches nothing. */
export const mendingOf = async (
  disk: Disk,
  { copy, folder, name }: SegmentPlace,
  wanted: Uint8Array,
  at: number
): Promise<Mending> => {
  const names = await disk.list(folder)
  const file = join(folder, name)
  const asideName = (word: string): string => freeName(names, `${word}-${timeInName(at)}-${name}`)
  const healed: readonly VaultRepair[] = wanted.length > 0 ? [{ kind: 'copy-healed', copy }] : []
  if (!names.includes(name))
    return {
      repairs: healed,
      act: async () => {
        await disk.makeFolder(folder)
        await writeWhole(disk, folder, name, [wanted])
      }
    }
  const aside = asideName('beschadigd')
  const setAside: VaultRepair = { kind: 'set-aside', what: 'journal', file: aside }
  const bytes = await readOrNull(disk, file)
  if (bytes === null)
    return {
      repairs: [setAside, ...healed],
      act: async () => {
        await disk.rename(file, join(folder, aside))
        await writeWhole(disk, folder, name, [wanted])
      }
    }
  const same = sameLength(bytes, wanted)
  const missing = wanted.subarray(same)
  const rest = bytes.subarray(same)
  if (rest.length === 0)
    return missing.length === 0
      ? { repairs: [], act: () => Promise.resolve() }
      : { repairs: healed, act: () => append(disk, file, same, missing) }
  if (missing.length > 0 && holdsLines(rest))
    return {
      repairs: [setAside, ...healed],
      act: async () => {
        // Under its new name first: until the healed file stands in its place it may be the only one.
        await writeWhole(disk, folder, aside, [bytes])
        await writeWhole(disk, folder, name, [wanted])
      }
    }
  const tail = asideName('staart')
  return {
    repairs: [{ kind: 'tail-cut', copy, file: tail }, ...(missing.length > 0 ? healed : [])],
    act: async () => {
      await writeWhole(disk, folder, tail, [rest])
      await append(disk, file, same, missing)
    }
  }
}

/** Whether anything of it is as somebody wrote it, sealed or not. */
const holdsLines = (bytes: Uint8Array): boolean =>
  stretchesOf(bytes).some(
    ({ start, end, isClosed }) =>
      isClosed && decodeLine(bytes.subarray(start, end - 1)) !== undefined
  )

const lineFeed = 0x0a

/** How many bytes are the same from the beginning, in whole lines. */
const sameLength = (one: Uint8Array, other: Uint8Array): number => {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one[length] === other[length]) length += 1
  return one.subarray(0, length).lastIndexOf(lineFeed) + 1
}

/** Cuts a file off and goes on from there. */
const append = async (disk: Disk, path: string, from: number, bytes: Uint8Array): Promise<void> => {
  const file = await disk.open(path)
  try {
    await file.truncate(from)
    await writeAll(file, bytes, from)
    await file.sync()
  } finally {
    await file.close()
  }
}
