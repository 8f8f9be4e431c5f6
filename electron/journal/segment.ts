/** The files of the journal: each holds the records from the number in its name on. */
import { join } from 'node:path'
import { vaultCopies, type VaultCopy } from '../../shared/vault/model'
import { codeOf, type Disk } from './disk'
import type { JournalRecord } from './record'

const shape = /^(\d{12})\.jsonl$/

/** The name of the file that begins with a record. */
export const segmentName = (first: number): string => `${String(first).padStart(12, '0')}.jsonl`

/** The number a file begins with. */
const firstIn = (name: string): number => Number(shape.exec(name)?.[1])

/** The files of the journal among others, in their order. */
const segmentsAmong = (names: readonly string[]): readonly string[] =>
  names.filter((name) => shape.test(name)).sort()

/** The folder of a copy in the data folder. */
export const folderOf = (dataFolder: string, copy: VaultCopy): string =>
  join(dataFolder, `journaal-${copy}`)

/** What a copy holds: its files by name, null for one that the disk does not give. */
export type CopyFound = ReadonlyMap<string, Uint8Array | null>

/** Reads a copy without touching it; null when its folder cannot be read. */
export const readCopy = async (disk: Disk, folder: string): Promise<CopyFound | null> => {
  try {
    const found = new Map<string, Uint8Array | null>()
    for (const name of segmentsAmong(await disk.list(folder)))
      found.set(name, await readOrNull(disk, join(folder, name)))
    return found
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** The bytes of a file; null when the disk does not give them. */
export const readOrNull = async (disk: Disk, file: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(file)
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** The files that both copies have together, of those that begin with a record or after it. */
export const segmentsOf = (
  found: readonly (CopyFound | null)[],
  from: number
): readonly string[] => {
  const names = found.flatMap((copy) => [...(copy?.keys() ?? [])])
  return [...new Set(names.filter((name) => firstIn(name) >= from).sort())]
}

/** The records that belong in each of some files. */
export const recordsBySegment = (
  segments: readonly string[],
  chain: readonly JournalRecord[]
): ReadonlyMap<string, readonly JournalRecord[]> =>
  new Map(
    segments.map((name, index) => {
      const following = segments[index + 1]
      const end = following === undefined ? Infinity : firstIn(following)
      return [name, chain.filter(({ seq }) => seq >= firstIn(name) && seq < end)]
    })
  )

/** Removes, from both copies, the files that only hold records up to a number; never the current one. */
export const removeSegments = async (
  disk: Disk,
  dataFolder: string,
  upTo: number,
  current: string
): Promise<void> => {
  for (const folder of vaultCopies.map((copy) => folderOf(dataFolder, copy))) {
    const names = segmentsAmong([...new Set([...(await disk.list(folder)), current])])
    const old = names.filter((name, index) => {
      const following = names[index + 1]
      return name !== current && following !== undefined && firstIn(following) <= upTo + 1
    })
    for (const name of old) await disk.remove(join(folder, name))
  }
}
