/**
 * What was mended and no page has shown yet, in a small file among the snapshots: where the app is killed between
 * mending and telling, a later start tells it. Never a reason not to start: what the disk does not take is done without.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import { repairSchema } from '../../shared/vault/answers'
import type { VaultRepair } from '../../shared/vault/model'
import type { Codec } from '../journal/codec'
import { attempt, type Disk } from '../journal/disk'
import { readOrNull } from '../journal/segment'
import { writeWhole } from '../journal/whole'
import { setAside } from './snapshot'

/** Its name in the folder of the snapshots, which a start lists in any case. */
export const untoldName = 'nog-te-melden.json'

export interface Untold {
  /** What earlier starts mended. */
  readonly earlier: readonly VaultRepair[]
  /** Remembers what is about to be mended. Ends when that survives a power cut, or the disk did not take it. */
  readonly add: (repairs: readonly VaultRepair[]) => Promise<void>
  /** Forgets what a page has shown. */
  readonly told: (repairs: readonly VaultRepair[]) => Promise<void>
  /** Forgets all of it, as when the files that it is about have been erased. */
  readonly forget: () => Promise<void>
}

/** Where it stands, and how. */
export interface UntoldPlace {
  readonly disk: Disk
  /** The folder of the snapshots. */
  readonly folder: string
  readonly codec: Codec
}

/** Begins with what stands in the file, where there is one. One that is damaged is itself something to tell. */
export const readUntold = async (
  place: UntoldPlace,
  isThere: boolean,
  at: number
): Promise<Untold> => {
  const { disk, folder, codec } = place
  const read = isThere ? repairsIn(await readOrNull(disk, join(folder, untoldName)), codec) : []
  let known = read ?? []
  const add: Untold['add'] = async (repairs) => {
    const next = onceEach([...known, ...repairs.filter(isWorthKeeping)])
    if (next.length === known.length) return
    if (await attempt(() => write(place, next))) known = next
  }
  // First out of the way: what is remembered next takes its place.
  const earlier = read ?? (await setAside(disk, folder, [untoldName], at))
  if (read === null) await add(earlier)
  const told: Untold['told'] = async (repairs) => {
    const shown = new Set(repairs.map(subjectOf))
    const next = known.filter((repair) => !shown.has(subjectOf(repair)))
    if (next.length === known.length) return
    const isDone = await attempt(() =>
      next.length > 0 ? write(place, next) : disk.remove(join(folder, untoldName))
    )
    if (isDone) known = next
  }
  return { earlier, add, told, forget: () => told(known) }
}

/** What is still so at the next start is found again there. */
const isWorthKeeping = ({ kind }: VaultRepair): boolean => kind !== 'copy-unusable'

/** What a repair is about, whichever file it was: there are eight of these, and so never more to remember. */
const subjectOf = (repair: VaultRepair): string => {
  switch (repair.kind) {
    case 'set-aside':
      return `${repair.kind} ${repair.what}`
    case 'incomplete':
      return repair.kind
    default:
      return `${repair.kind} ${repair.copy}`
  }
}

const onceEach = (repairs: readonly VaultRepair[]): readonly VaultRepair[] => [
  ...new Map(repairs.map((repair) => [subjectOf(repair), repair])).values()
]

const format = 1
const about = `naslag nog te melden ${format}`
const fileSchema = v.strictObject({ format: v.literal(format), repairs: v.unknown() })

const write = async (
  { disk, folder, codec }: UntoldPlace,
  repairs: readonly VaultRepair[]
): Promise<void> => {
  await disk.makeFolder(folder)
  const text = JSON.stringify({ format, repairs: codec.hide(about, repairs) })
  await writeWhole(disk, folder, untoldName, [Buffer.from(`${text}\n`)])
}

/** What a file says, without what this version knows no words for; null when it is damaged. */
const repairsIn = (bytes: Uint8Array | null, codec: Codec): readonly VaultRepair[] | null => {
  const file = v.safeParse(fileSchema, bytes === null ? undefined : jsonIn(bytes))
  const shown = file.success ? codec.show(about, file.output.repairs) : undefined
  if (!Array.isArray(shown)) return null
  return onceEach(shown.filter((one): one is VaultRepair => v.is(repairSchema, one)))
}

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Not UTF-8 or not JSON: damaged.
    return undefined
  }
}
