/**
 * The vault of the main process: a journal in two copies and snapshots of it, in the data folder. What
 * it has acknowledged survives a kill, a power cut, a full disk and one damaged file of each kind.
 */
import { ok, type Result } from '../shared/result'
import {
  applyChanges,
  contentsOf,
  type Kept,
  type VaultChange,
  type VaultContents,
  type VaultProblem,
  type VaultRepair
} from '../shared/vault/model'
import { checkSnapshot } from './backup/format'
import {
  findSnapshot,
  makeSnapshot,
  removeOldSnapshots,
  setAside,
  snapshotFolder
} from './backup/snapshot'
import { plainCodec, type Codec } from './journal/codec'
import { attempt, type Disk } from './journal/disk'
import { startJournal } from './journal/journal'
import { turns } from './journal/turns'
import { healCopies, journalStart, readVault, removePartials } from './vault-files'

/** When a snapshot is made by itself. */
export interface SnapshotLimits {
  readonly records: number
  readonly bytes: number
  readonly time: number
}

export const usualLimits: SnapshotLimits = { records: 500, bytes: 4_000_000, time: 86_400_000 }

export interface Vault {
  /** What was mended when it was opened. */
  readonly repairs: readonly VaultRepair[]
  readonly contents: () => VaultContents
  /** Keeps changes together or not at all; the answer comes when they can survive a power cut. */
  readonly write: (changes: readonly VaultChange[]) => Promise<Result<Kept, VaultProblem>>
  /** Makes a snapshot now, unless the last one has everything. */
  readonly snapshot: () => Promise<Result<undefined, VaultProblem>>
  /** When what is on the disk was last read back and found to be right. */
  readonly lastChecked: () => number
  /** Ends when all writes are answered and a last snapshot is made. */
  readonly close: () => Promise<void>
}

/** Opens the vault in a data folder and mends what can be mended, or says why not. */
export const openVault = async (
  folder: string,
  disk: Disk,
  clock: () => number,
  limits = usualLimits,
  codec: Codec = plainCodec
): Promise<Result<Vault, VaultProblem>> => {
  const read = await readVault(disk, folder, codec)
  if (!read.ok) return read
  const found = read.value
  const { state, snapshot, isWhole } = found
  const snapshots = snapshotFolder(folder)

  const { repairs: healed, unusable } = await healCopies(disk, folder, found, clock())
  const damaged = await setAside(disk, snapshots, found.damagedSnapshots, clock())
  await removePartials(disk, snapshots)
  const gap: readonly VaultRepair[] = isWhole ? [] : [{ kind: 'incomplete' }]
  const repairs = [...healed, ...damaged, ...gap]

  let { tip } = found
  let covered = snapshot?.link.seq ?? 0
  let checked = clock()
  let since = {
    records: found.later.length,
    bytes: found.later.reduce((sum, { line }) => sum + line.length, 0),
    at: snapshot?.at ?? clock()
  }
  const inTurn = turns()

  const journal = startJournal(
    {
      disk,
      folder,
      clock,
      codec,
      onKept: (record) => {
        applyChanges(state, record.changes)
        tip = record
        since = {
          ...since,
          records: since.records + 1,
          bytes: since.bytes + record.line.length
        }
      }
    },
    journalStart(found, unusable)
  )

  const isDue = (): boolean =>
    since.records >= limits.records ||
    since.bytes >= limits.bytes ||
    (since.records > 0 && clock() - since.at >= limits.time)

  const takeSnapshot = async (): Promise<Result<undefined, VaultProblem>> => {
    if (tip.seq === covered) return ok(undefined)
    const at = clock()
    const link = tip
    // Also when it fails: on a full disk it is not tried at every write.
    since = { records: 0, bytes: 0, at }
    const made = await makeSnapshot(disk, snapshots, { link, at, state }, codec)
    if (!made.ok) return made
    covered = link.seq
    checked = clock()
    await journal.beginSegment()
    await tidy(link.seq)
    return made
  }

  /** What is older than two whole snapshots can go. */
  const tidy = async (newest: number): Promise<void> => {
    const older = await findSnapshot(
      disk,
      snapshots,
      (bytes) => checkSnapshot(bytes, codec),
      newest
    )
    if (!older.ok || older.value === null) return
    await setAside(disk, snapshots, older.value.damaged, clock())
    const { newest: second } = older.value
    if (second !== null) await attempt(() => journal.removeUpTo(second.head.seq))
    await removeOldSnapshots(disk, snapshots)
  }

  const write: Vault['write'] = async (changes) => {
    const appended = await journal.append(changes)
    if (!appended.ok) return appended
    if (isDue()) void inTurn(async () => (isDue() ? takeSnapshot() : ok(undefined)))
    const { record, copies } = appended.value
    return ok({ at: record.at, count: state.annotations.size, copies })
  }

  // So that the gap is behind us: the next start would find it again.
  if (!isWhole) await write([])
  if (repairs.length > 0) await inTurn(takeSnapshot)

  return ok({
    repairs,
    contents: () => contentsOf(state),
    write,
    snapshot: () => inTurn(takeSnapshot),
    lastChecked: () => checked,
    close: async () => {
      await inTurn(takeSnapshot)
      await journal.close()
    }
  })
}
