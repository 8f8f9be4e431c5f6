/**
 * The journal: everything that is kept goes in here first, in two copies, and is acknowledged when it
 * is on the disk. One writer; what waits while it writes goes together in the next record.
 */
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/result'
import { vaultCopies, type VaultChange, type VaultCopy } from '../../shared/vault/model'
import type { Link } from './chain'
import type { Codec } from './codec'
import { openCopy } from './copy'
import type { Disk, DiskProblem } from './disk'
import { joined } from './line'
import { encodeRecord, type JournalRecord } from './record'
import { folderOf, readOrNull, removeSegments, segmentName } from './segment'
import { turns } from './turns'

/** A record that is on the disk, and on how many copies. */
interface Appended {
  readonly record: JournalRecord
  readonly copies: 1 | 2
}

export interface Journal {
  /** Keeps changes together or not at all. */
  readonly append: (changes: readonly VaultChange[]) => Promise<Result<Appended, DiskProblem>>
  /** Lets nothing be kept while something is done. */
  readonly alone: <T>(act: (tools: AloneTools) => Promise<T>) => Promise<T>
  /** Goes on in a new file. */
  readonly beginSegment: () => Promise<void>
  /** Removes the files that only hold records up to a number. */
  readonly removeUpTo: (seq: number) => Promise<void>
  /** Ends when all that was asked for has been answered; after that nothing is kept. */
  readonly close: () => Promise<void>
}

/** What can be done with a journal while nothing is kept in it. */
interface AloneTools {
  /**
   * Makes both copies go on in a new file that begins with a record of no changes. The answer is that
   * record, once both were read back and hold it.
   */
  readonly begin: () => Promise<Result<Link, DiskProblem>>
  /** Keeps nothing from now on, whatever waits. */
  readonly stop: () => void
}

/** From where a journal goes on. */
export interface JournalStart {
  /** The last record that was kept. */
  readonly tip: Link
  /** A number above all that were ever tried. */
  readonly nextSeq: number
  /** The file that is written to, and the lines it holds. */
  readonly segment: string
  readonly lines: readonly Uint8Array[]
  /** Copies of which that file could not be made to hold those lines yet. */
  readonly unusable: readonly VaultCopy[]
}

/** What a journal works with. `onKept` hears of each record before anyone is answered. */
interface JournalTools {
  readonly disk: Disk
  readonly folder: string
  readonly clock: () => number
  readonly codec: Codec
  readonly onKept: (record: JournalRecord) => void
}

interface Waiting {
  readonly changes: readonly VaultChange[]
  readonly answer: (result: Result<Appended, DiskProblem>) => void
  readonly fail: (bug: unknown) => void
}

/** What waits goes together up to so many changes, so that a record stays of a size that can be read. */
const mostTogether = 64

export const startJournal = (
  { disk, folder, clock, codec, onKept }: JournalTools,
  start: JournalStart
): Journal => {
  let { tip, nextSeq, segment } = start
  let lines = [...start.lines]
  let isClosed = false
  const copies = vaultCopies.map((copy) =>
    openCopy(
      disk,
      { copy, folder: folderOf(folder, copy), name: segment },
      start.unusable.includes(copy) ? null : start.lines,
      clock
    )
  )
  const waiting: Waiting[] = []
  const inTurn = turns()

  const keep = async (changes: readonly VaultChange[]): Promise<Result<Appended, DiskProblem>> => {
    if (isClosed) return err('failed')
    const record = encodeRecord({ seq: nextSeq, prev: tip.hash, at: clock(), changes }, codec)
    // Also when it fails: see chainOf.
    nextSeq += 1
    const kept = lines.length
    lines.push(record.line)
    const problems = await Promise.all(copies.map((copy) => copy.bring(lines, kept)))
    const good = problems.filter((problem) => problem === null).length
    if (good === 0) lines.pop()
    await Promise.all(copies.map((copy) => copy.takeBack()))
    if (good === 0) return err(problems.includes('disk-full') ? 'disk-full' : 'failed')
    tip = record
    onKept(record)
    return ok({ record, copies: good === 1 ? 1 : 2 })
  }

  const keepWaiting = async (): Promise<void> => {
    const group = waiting.splice(0, groupSize(waiting))
    if (group.length === 0) return
    try {
      const result = await keep(group.flatMap(({ changes }) => changes))
      for (const { answer } of group) answer(result)
    } catch (error) {
      for (const { fail } of group) fail(error)
    }
  }

  const goOnIn = async (name: string): Promise<void> => {
    // The last chance in this file for a copy that missed something; at the next start it is healed.
    if (lines.length > 0) await Promise.all(copies.map((copy) => copy.bring(lines, lines.length)))
    lines = []
    segment = name
    await Promise.all(copies.map((copy) => copy.begin(segment)))
  }

  const begin: AloneTools['begin'] = async () => {
    if (isClosed) return err('failed')
    await goOnIn(segmentName(nextSeq))
    const kept = await keep([])
    if (!kept.ok) return kept
    const wanted = joined(lines)
    for (const copy of vaultCopies) {
      const bytes = await readOrNull(disk, join(folderOf(folder, copy), segment))
      if (bytes === null || Buffer.compare(bytes, wanted) !== 0) return err('failed')
    }
    return ok(kept.value.record)
  }

  const stop = (): void => {
    isClosed = true
  }

  return {
    alone: (act) => inTurn(() => act({ begin, stop })),
    append: (changes) =>
      new Promise((resolve, reject) => {
        waiting.push({ changes, answer: resolve, fail: reject })
        void inTurn(keepWaiting)
      }),
    beginSegment: () =>
      inTurn(async () => {
        if (lines.length > 0) await goOnIn(segmentName(nextSeq))
      }),
    removeUpTo: (seq) => inTurn(() => removeSegments(disk, folder, seq, segment)),
    close: () =>
      inTurn(async () => {
        if (lines.length > 0)
          await Promise.all(copies.map((copy) => copy.bring(lines, lines.length)))
        stop()
        await Promise.all(copies.map((copy) => copy.close()))
      })
  }
}

/** How many of those that wait go together: one, and as many as fit with it. */
const groupSize = (waiting: readonly Waiting[]): number => {
  let changes = 0
  const over = waiting.findIndex((one, index) => {
    changes += one.changes.length
    return index > 0 && changes > mostTogether
  })
  return over < 0 ? waiting.length : over
}
