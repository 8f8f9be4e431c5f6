/** A reader at work on a fake disk, and what may be found in the vault afterwards. */
import {
  applyChanges,
  contentsOf,
  emptyState,
  type VaultChange,
  type VaultContents
} from '../../../shared/vault/model'
import { openVault, type SnapshotLimits, type Vault } from '../../vault'
import type { Disk } from '../disk'

/** Small limits, so that a short session has snapshots and new files of the journal. */
export const sessionLimits: SnapshotLimits = { records: 6, bytes: 1_000_000, time: 1_000_000_000 }

/** A write and how it ended; open while nobody was told. */
export interface Asked {
  readonly changes: readonly VaultChange[]
  ended: 'open' | 'kept' | 'refused'
}

/** A clock that goes on by a second each time it is asked. */
export const testClock = (start = 1_700_000_000_000): (() => number) => {
  let now = start
  return () => (now += 1_000)
}

const idOf = (index: number): string => `note-${String(index).padStart(3, '0')}`

/** Every write adds a note and changes two things that all writes share; some remove one. */
export const changesOf = (index: number): readonly VaultChange[] => [
  { kind: 'put', id: idOf(index), row: { id: idOf(index), body: `Notitie ${index}` } },
  { kind: 'put', id: 'shared', row: { id: 'shared', body: `versie ${index}` } },
  { kind: 'remember', key: 'plaats', value: index },
  ...(index % 4 === 3 ? [{ kind: 'remove', id: idOf(index - 2) } as const] : [])
]

export const openOn = async (disk: Disk, clock = testClock()): Promise<Vault> => {
  const opened = await openVault('/data', disk, clock, sessionLimits)
  if (!opened.ok) throw new Error(`the vault did not open: ${opened.error}`)
  return opened.value
}

/** Writes and remembers how it ended. */
export const ask = async (vault: Vault, log: Asked[]): Promise<void> => {
  const asked: Asked = { changes: changesOf(log.length), ended: 'open' }
  log.push(asked)
  const result = await vault.write(asked.changes)
  asked.ended = result.ok ? 'kept' : 'refused'
}

/** Four days of work: one write after another and several at once, closed and opened in between. */
export const work = async (disk: Disk, log: Asked[], clock = testClock()): Promise<void> => {
  for (let day = 0; day < 4; day += 1) {
    const opened = await openVault('/data', disk, clock, sessionLimits)
    // A disk that does nothing any more; the reader gives up for the day.
    if (!opened.ok) continue
    for (let round = 0; round < 4; round += 1) {
      await ask(opened.value, log)
      await Promise.all([ask(opened.value, log), ask(opened.value, log), ask(opened.value, log)])
    }
    await opened.value.close()
  }
}

/** What the vault holds as one text, in an order that does not depend on how it came there. */
export const textOf = ({ annotations, memory, removed }: VaultContents): string =>
  JSON.stringify([annotations.map(({ row }) => JSON.stringify(row)).sort(), memory, removed])

/**
 * What the vault may hold: all that was kept, nothing that was refused, and of what was open a beginning.
 */
export const mayHold = (log: readonly Asked[]): readonly string[] => {
  const kept = log.filter(({ ended }) => ended === 'kept')
  const open = log.filter(({ ended }) => ended === 'open')
  return Array.from({ length: open.length + 1 }, (_, count) =>
    held([...kept, ...open.slice(0, count)])
  )
}

/**
 * The same after a disk that did nothing any more: what it refused last could not be taken back, and is
 * there whole or not at all.
 */
export const mayHoldAfterFailure = (log: readonly Asked[]): readonly string[] => {
  const kept = log.filter(({ ended }) => ended === 'kept')
  const refused = log.slice(log.findLastIndex(({ ended }) => ended === 'kept') + 1)
  const groups = refused.flatMap((_, from) =>
    [1, 2, 3].map((length) => refused.slice(from, from + length))
  )
  return [...mayHold(log), ...groups.map((group) => held([...kept, ...group]))]
}

const held = (log: readonly Asked[]): string => {
  const state = emptyState()
  for (const { changes } of log) applyChanges(state, changes)
  return textOf(contentsOf(state))
}
