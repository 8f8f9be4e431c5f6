/**
 * The vault of the main process: a journal in two copies and snapshots of it, in the data folder. What
 * it has acknowledged survives a kill, a power cut, a full disk and one damaged file of each kind.
 */
import { err, ok, type Result } from '../shared/result'
import {
  applyChanges,
  contentsOf,
  type Kept,
  type VaultChange,
  type VaultContents,
  type VaultProblem,
  type VaultRepair,
  type VaultState
} from '../shared/vault/model'
import { olderFiles, removeAllPartials, removeOlder, replaceContents } from './backup/anew'
import { checkSnapshot } from './backup/format'
import {
  findSnapshot,
  makeSnapshot,
  removeOldSnapshots,
  setAside,
  snapshotFolder,
  type SnapshotMade
} from './backup/snapshot'
import { readUntold } from './backup/untold'
import type { Link } from './journal/chain'
import { plainCodec, type Codec } from './journal/codec'
import { attempt, type Disk } from './journal/disk'
import { startJournal } from './journal/journal'
import { turns } from './journal/turns'
import { removePartials } from './journal/whole'
import { healCopies, journalStart, readVault, type VaultFound } from './vault-files'

/** When a snapshot is made by itself. */
export interface SnapshotLimits {
  readonly records: number
  readonly bytes: number
  readonly time: number
}

export const usualLimits: SnapshotLimits = { records: 500, bytes: 4_000_000, time: 86_400_000 }

/** The vault was written anew. */
interface Rewritten {
  readonly at: number
  /** False when something older could not be removed yet; it is tried again after each snapshot and start. */
  readonly isClean: boolean
}

/** What there is before the newest snapshot. */
interface Older {
  /** The last record of the newest whole one among them; null when there is none. */
  readonly link: Link | null
  readonly repairs: readonly VaultRepair[]
}

export interface Vault {
  /** Whether there was nothing at all of it before it was opened, not even a file without contents. */
  readonly isNew: boolean
  /** What was mended when it was opened. */
  readonly repairs: readonly VaultRepair[]
  /** What was mended earlier, and may not have been told. */
  readonly untold: readonly VaultRepair[]
  /** Remembers what is about to be mended beside it, so that it is told whatever comes between. */
  readonly owe: (repairs: readonly VaultRepair[]) => Promise<void>
  /** A page has shown these to the reader: they need not be told again. */
  readonly told: (repairs: readonly VaultRepair[]) => Promise<void>
  readonly contents: () => VaultContents
  /** Keeps changes together or not at all; the answer comes when they can survive a power cut. */
  readonly write: (changes: readonly VaultChange[]) => Promise<Result<Kept, VaultProblem>>
  /** Makes a snapshot now, unless the last one has everything. */
  readonly snapshot: () => Promise<Result<undefined, VaultProblem>>
  /** The same, once the last one is of a day ago or has too little: for an app in which nothing more is written. */
  readonly snapshotIfDue: () => Promise<Result<undefined, VaultProblem>>
  /** Makes a snapshot of how it stands now, which stays for thirty days whatever comes after it. */
  readonly pin: () => Promise<Result<undefined, VaultProblem>>
  /**
   * Writes the vault anew with what is made of its state: afterwards nothing is left of what it held
   * before, and when it does not succeed nothing has changed. Writes wait until it has ended.
   */
  readonly rewrite: (
    change: (state: VaultState) => VaultState
  ) => Promise<Result<Rewritten, VaultProblem>>
  /** The number of the record at which it was last written anew; 0 when it never was. */
  readonly generation: () => number
  /** False once the disk left it unsure what it holds: it keeps nothing more, and has to be opened anew. */
  readonly isUsable: () => boolean
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
  const { snapshot, isWhole } = found
  const snapshots = snapshotFolder(folder)
  let { state, generation } = found
  /** Whether there is nothing left of before it was written anew. */
  let isClean = generation === 0 || (await olderFiles(disk, folder, generation))?.length === 0
  // A power cut may not bring back the old contents once something was kept in the new ones.
  if (!isClean && !(await attempt(() => disk.syncFolder(snapshots)))) return err('failed')
  const untold = await readUntold({ disk, folder: snapshots, codec }, found.hasUntold, clock())

  /** The snapshot before one, which takes its place when that is damaged: so it is checked before it is needed. */
  const olderSnapshot = async (newest: SnapshotMade): Promise<Older | null> => {
    const older = await findSnapshot(
      disk,
      snapshots,
      (bytes) => checkSnapshot(bytes, codec),
      newest
    )
    if (!older.ok || older.value === null) return null
    const { damaged, newest: second } = older.value
    return {
      link: second?.head ?? null,
      repairs: await setAside(disk, snapshots, damaged, clock(), untold.add)
    }
  }

  const gap: readonly VaultRepair[] = isWhole ? [] : [{ kind: 'incomplete' }]
  await untold.add(gap)
  const { repairs: healed, unusable } = await healCopies(disk, folder, found, clock(), untold.add)
  const damaged = await setAside(disk, snapshots, found.damagedSnapshots, clock(), untold.add)
  const spare =
    snapshot === null ? null : await olderSnapshot({ seq: snapshot.link.seq, at: snapshot.at })
  const spoilt = spare?.repairs ?? []
  // Also one that was deleted: nothing else tells of it.
  const hasSpare = snapshot === null || (spare !== null && found.reachesFrom(spare.link))
  await removePartials(disk, snapshots)
  const repairs = [...healed, ...damaged, ...spoilt, ...gap]

  let { tip } = found
  // Where damage to the newest one would cost something, another is made although nothing has been added.
  let covered = hasSpare && spoilt.length === 0 ? (snapshot?.link.seq ?? 0) : 0
  let checked = clock()
  let isUsable = true
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

  const takeSnapshot = async (isPinned = false): Promise<Result<undefined, VaultProblem>> => {
    if (!isUsable) return err('failed')
    if (tip.seq === covered && isClean && !isPinned) return ok(undefined)
    const at = Math.max(clock(), (snapshot?.at ?? 0) + 1)
    const link = tip
    // Also when it fails: on a full disk it is not tried at every write.
    since = { records: 0, bytes: 0, at }
    const contents = { link, at, generation, state }
    const made = await makeSnapshot(disk, snapshots, contents, codec, isPinned)
    if (!made.ok) return made
    covered = link.seq
    checked = clock()
    await journal.beginSegment()
    await tidy({ seq: link.seq, at })
    if (!isClean) isClean = await removeOlder(disk, folder, generation)
    return made
  }

  /** What is older than two whole snapshots can go. */
  const tidy = async (newest: SnapshotMade): Promise<void> => {
    const older = await olderSnapshot(newest)
    if (older === null) return
    const { link } = older
    // The last record of the newest one stays: it shows that nothing came after it.
    const upTo = Math.min(link?.seq ?? 0, newest.seq - 1)
    if (link !== null) await attempt(() => journal.removeUpTo(upTo))
    await removeOldSnapshots(disk, snapshots, clock())
  }

  const rewrite: Vault['rewrite'] = (change) =>
    inTurn(() =>
      journal.alone(async ({ begin, stop }) => {
        const begun = await begin()
        if (!begun.ok) return begun
        const { seq, hash } = begun.value
        const at = clock()
        const next = change(state)
        const contents = { link: { seq, hash }, at, generation: seq, state: next }
        const replaced = await replaceContents(disk, folder, contents, codec)
        if (!replaced.ok) {
          if (replaced.error !== 'unsure') return err(replaced.error)
          isUsable = false
          stop()
          return err('failed')
        }
        state = next
        generation = seq
        covered = seq
        checked = clock()
        since = { records: 0, bytes: 0, at }
        const hasNoPartials = await removeAllPartials(disk, folder)
        isClean = await removeOlder(disk, folder, generation)
        await untold.forget()
        return ok({ at, isClean: isClean && hasNoPartials })
      })
    )

  const snapshotIfDue: Vault['snapshotIfDue'] = () =>
    inTurn(async () => (isDue() ? takeSnapshot() : ok(undefined)))

  const write: Vault['write'] = async (changes) => {
    const appended = await journal.append(changes)
    if (!appended.ok) return appended
    if (isDue()) void snapshotIfDue()
    const { record, copies } = appended.value
    return ok({ at: record.at, count: state.annotations.size, copies, checked })
  }

  // So that the gap is behind us: the next start would find it again.
  if (!isWhole) await write([])
  if (repairs.length > 0 || !isClean || !hasSpare) await inTurn(() => takeSnapshot())

  return ok({
    isNew: isNewVault(found),
    repairs,
    untold: untold.earlier,
    owe: (more) => inTurn(() => untold.add(more)),
    told: (shown) => inTurn(() => untold.told(shown)),
    contents: () => contentsOf(state),
    write,
    snapshot: () => inTurn(() => takeSnapshot()),
    snapshotIfDue,
    pin: () => inTurn(() => takeSnapshot(true)),
    rewrite,
    generation: () => generation,
    isUsable: () => isUsable,
    lastChecked: () => checked,
    close: async () => {
      await inTurn(() => takeSnapshot())
      await journal.close()
    }
  })
}

const isNewVault = ({ copies, snapshot, damagedSnapshots, unread }: VaultFound): boolean =>
  unread === 'nothing' &&
  snapshot === null &&
  damagedSnapshots.length === 0 &&
  Object.values(copies).every((copy) => copy?.size === 0)
