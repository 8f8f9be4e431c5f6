/** What the vault finds in the data folder, read without touching it, and how its copies are mended. */
import { err, ok, type Result } from '../shared/result'
import {
  applyChanges,
  emptyState,
  vaultCopies,
  type VaultCopy,
  type VaultProblem,
  type VaultRepair,
  type VaultState
} from '../shared/vault/model'
import { decodeSnapshot, type Snapshot } from './backup/format'
import { snapshotsAmong } from './backup/keep'
import { findSnapshot, snapshotFolder, type SnapshotsFound } from './backup/snapshot'
import { untoldName } from './backup/untold'
import { chainAfter, chainOf, type Link } from './journal/chain'
import type { Codec } from './journal/codec'
import { attempt, type Disk } from './journal/disk'
import { mendingOf } from './journal/heal'
import type { JournalStart } from './journal/journal'
import { joined, stretchesOf } from './journal/line'
import { firstLink, readRecords, type JournalRecord } from './journal/record'
import {
  folderOf,
  readCopy,
  recordsBySegment,
  segmentName,
  segmentsOf,
  type CopyFound
} from './journal/segment'
import { removePartials } from './journal/whole'

/**
 * What the disk does not give may hold records that were tried and not kept. Numbers go on so far above
 * them that these can never be taken for what was written last.
 */
const mostUnread = 1_000_000

/** Before the first record. */
const beginning: Link = { seq: 0, hash: firstLink }

/** What the data folder holds. */
export interface VaultFound {
  /** The newest whole snapshot with what was recorded after it. */
  readonly state: VaultState
  /** The last record that was kept. */
  readonly tip: Link
  /** A number above all that were ever tried. */
  readonly nextSeq: number
  readonly snapshot: Snapshot | null
  /** The record at which it was last written anew: what ends before it is to go, and was not looked at. */
  readonly generation: number
  readonly damagedSnapshots: readonly string[]
  /** Whether something that was mended before may not have been told yet. */
  readonly hasUntold: boolean
  /** The records that are not in the snapshot. */
  readonly later: readonly JournalRecord[]
  /** Whether nothing is missing from between the snapshot and the last record. */
  readonly isWhole: boolean
  /** Whether all of it could be had from an older snapshot as well, or from none (null), and the journal. */
  readonly reachesFrom: (base: Link | null) => boolean
  /** What the disk did not give. */
  readonly unread: 'nothing' | 'file' | 'folder'
  readonly segments: ReadonlyMap<string, readonly JournalRecord[]>
  readonly copies: Readonly<Record<VaultCopy, CopyFound | null>>
}

/**
 * Reads the vault. Touches nothing: a newer app may have made it. Where something is missing and the
 * disk did not give all that it was asked for, it is asked once more.
 */
export const readVault = async (
  disk: Disk,
  folder: string,
  codec: Codec
): Promise<Result<VaultFound, VaultProblem>> => {
  const first = await readOnce(disk, folder, codec)
  if (!first.ok || first.value.isWhole || first.value.unread === 'nothing') return first
  const second = await readOnce(disk, folder, codec)
  // Files that stay unreadable are set aside; a folder may be readable again another day.
  if (second.ok && !second.value.isWhole && second.value.unread === 'folder') return err('failed')
  return second
}

const readOnce = async (
  disk: Disk,
  folder: string,
  codec: Codec
): Promise<Result<VaultFound, VaultProblem>> => {
  const [a, b] = await Promise.all(
    vaultCopies.map((copy) => readCopy(disk, folderOf(folder, copy)))
  )
  const snapshots = await findSnapshot(disk, snapshotFolder(folder), (bytes) =>
    decodeSnapshot(bytes, codec)
  )
  if (!snapshots.ok) return snapshots
  const copies = { a: a ?? null, b: b ?? null }
  if (copies.a === null && copies.b === null) return err('failed')
  const read = readFiles(Object.values(copies), codec)
  if (read === 'newer') return err('too-new')
  const snapshot = snapshots.value?.newest ?? null
  const damagedSnapshots = snapshots.value?.damaged ?? []
  const base = snapshot?.link ?? beginning
  const generation = snapshot?.generation ?? 0
  const chain = chainOf(read.records.filter(({ seq }) => seq >= generation))
  const { records: later, isWhole } = chainAfter(chain, base)
  const state = snapshot?.state ?? emptyState()
  for (const { changes } of later) applyChanges(state, changes)
  const tip = later.at(-1) ?? base
  const names = segmentsOf(Object.values(copies), generation)
  const unread = unreadIn(copies, snapshots.value)
  // What the names of damaged snapshots promise, and where there is nothing, what could not be read.
  const isShort =
    snapshotsAmong(damagedSnapshots).some(({ seq }) => seq > tip.seq) ||
    (tip.seq === 0 && (read.hasLines || unread !== 'nothing'))
  return ok({
    state,
    tip: { seq: tip.seq, hash: tip.hash },
    nextSeq: 1 + Math.max(base.seq, read.lastSeq) + (unread === 'nothing' ? 0 : mostUnread),
    snapshot,
    generation,
    damagedSnapshots,
    hasUntold: snapshots.value?.names.includes(untoldName) === true,
    isWhole: isWhole && !isShort,
    reachesFrom: (older) => {
      const from = older ?? beginning
      const after = chainAfter(chain, from)
      return after.isWhole && (after.records.at(-1) ?? from).seq === tip.seq
    },
    unread,
    segments: recordsBySegment(names, chain),
    later,
    copies
  })
}

const unreadIn = (
  copies: VaultFound['copies'],
  snapshots: SnapshotsFound<Snapshot> | null
): VaultFound['unread'] => {
  const folders = Object.values(copies)
  if (snapshots === null || folders.includes(null)) return 'folder'
  const isFileUnread = folders.some((copy) => [...(copy?.values() ?? [])].includes(null))
  return isFileUnread || snapshots.damaged.length > 0 ? 'file' : 'nothing'
}

interface FilesRead {
  readonly records: readonly JournalRecord[]
  readonly lastSeq: number
  /** Whether there is anything that looks like a line, whole or not. */
  readonly hasLines: boolean
}

const readFiles = (copies: readonly (CopyFound | null)[], codec: Codec): FilesRead | 'newer' => {
  const records: JournalRecord[] = []
  let hasLines = false
  for (const bytes of differentFiles(copies)) {
    const read = readRecords(bytes, codec)
    if (read.damage?.kind === 'newer') return 'newer'
    records.push(...read.records, ...read.after)
    hasLines ||= stretchesOf(bytes).some(({ isClosed }) => isClosed)
  }
  const lastSeq = records.reduce((last, { seq }) => Math.max(last, seq), 0)
  return { records, lastSeq, hasLines }
}

/** The files of both copies; mostly they are the same, and then one of the two will do. */
const differentFiles = (copies: readonly (CopyFound | null)[]): readonly Uint8Array[] => {
  const seen = new Map<string, Uint8Array>()
  const different: Uint8Array[] = []
  for (const [name, bytes] of copies.flatMap((copy) => [...(copy ?? [])])) {
    if (bytes === null || isSame(seen.get(name), bytes)) continue
    seen.set(name, bytes)
    different.push(bytes)
  }
  return different
}

const isSame = (one: Uint8Array | null | undefined, other: Uint8Array): boolean =>
  one instanceof Uint8Array && Buffer.compare(one, other) === 0

/** What was mended, and the copies of which the last file is not as it should be yet. */
interface Healed {
  readonly repairs: readonly VaultRepair[]
  readonly unusable: readonly VaultCopy[]
}

/** Makes both copies hold the same records again, one after the other. `before` hears what is about to be mended. */
export const healCopies = async (
  disk: Disk,
  folder: string,
  { segments, copies }: VaultFound,
  at: number,
  before: (repairs: readonly VaultRepair[]) => Promise<void>
): Promise<Healed> => {
  const repairs: VaultRepair[] = []
  const unusable: VaultCopy[] = []
  const last = [...segments.keys()].at(-1)
  for (const copy of vaultCopies) {
    const place = folderOf(folder, copy)
    for (const [name, records] of segments) {
      const wanted = joined(records.map(({ line }) => line))
      const isHealed = await attempt(async () => {
        if (!isSame(copies[copy]?.get(name), wanted)) {
          const mending = await mendingOf(disk, { copy, folder: place, name }, wanted, at)
          await before(mending.repairs)
          await mending.act()
          repairs.push(...mending.repairs)
        }
        // Made by an app that was killed, its name may not be on the disk yet.
        if (name === last) await disk.syncFolder(place)
      })
      if (isHealed) continue
      repairs.push({ kind: 'copy-unusable', copy })
      if (name === last) unusable.push(copy)
    }
    await removePartials(disk, place)
  }
  return { repairs: distinct(repairs), unusable }
}

/** A kind of repair is said once a copy or file. */
const distinct = (repairs: readonly VaultRepair[]): readonly VaultRepair[] => [
  ...new Map(repairs.map((repair) => [JSON.stringify(repair), repair])).values()
]

/** From where the journal goes on: in a new file when all that it holds is in a snapshot. */
export const journalStart = (
  { segments, tip, nextSeq, later }: VaultFound,
  unusable: readonly VaultCopy[]
): JournalStart => {
  const [segment, records] = [...segments].at(-1) ?? [segmentName(nextSeq), null]
  if (records === null || (later.length === 0 && records.length > 0))
    return { tip, nextSeq, segment: segmentName(nextSeq), lines: [], unusable: vaultCopies }
  return { tip, nextSeq, segment, lines: records.map(({ line }) => line), unusable }
}
