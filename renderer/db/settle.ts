/** Making the notebook and the vault the same, when a window opens. */
import type { Dexie } from 'dexie'
import { err, ok, type Result } from '../../shared/result'
import { differences } from '../../shared/vault/compare'
import type { VaultProblem, VaultRepair } from '../../shared/vault/model'
import { inParts } from '../../shared/vault/parts'
import { tooLate } from './in-time'
import type { VaultDoor } from './vault-door'

/** What was mended, and since when the vault is known to be right: shown to the reader. */
export interface Mended {
  /** How many notes, highlights and bookmarks the notebook lacked and got back. */
  readonly restored: number
  /** What the vault mended of itself. */
  readonly repairs: readonly VaultRepair[]
  /** When the vault was last read back from the disk and found to be right. */
  readonly checked: number
}

/** Held by who compares alone, and by who writes together with others: no one compares half a write. */
const lockName = 'naslag-kluis'

/**
 * Does work that changes notes: waits for as long as a window compares, but not for one that never
 * finishes.
 */
export const whileWriting = <T, E>(work: () => Promise<Result<T, E>>) => underLock('shared', work)

/** Does work while no window writes or compares: what it reads is still so when it writes. */
export const whileAlone = <T, E>(work: () => Promise<Result<T, E>>) => underLock('exclusive', work)

const underLock = async <T, E>(
  mode: LockMode,
  work: () => Promise<Result<T, E>>
): Promise<Result<T, E | 'failed'>> => {
  const { signal, callOff } = tooLate()
  try {
    return await navigator.locks.request(lockName, { mode, signal }, () => {
      callOff()
      return work()
    })
  } catch (error) {
    if (signal.aborted && error === signal.reason) return err('failed')
    throw error
  } finally {
    callOff()
  }
}

/**
 * Compares the notebook with the vault and gives each what it lacks. A notebook that cannot be read or
 * written throws, as Dexie does; a closed vault is an answer. What the vault would not take stays in
 * the notebook alone, and is no reason to go without all the rest.
 */
export const settle = (db: Dexie, door: VaultDoor): Promise<Result<Mended, VaultProblem>> =>
  navigator.locks.request(lockName, async () => {
    const [annotations, memory] = [db.table<unknown>('annotations'), db.table<unknown>('memory')]
    // Both are read at once: with thousands of notes each takes a part of the start that can be seen.
    const [vault, ownNotes, ownMemory] = await Promise.all([
      door.open(),
      annotations.toArray(),
      memory.toArray()
    ])
    if (vault.kind === 'failed') return err(vault.problem)
    const { restore, remove, handOver } = differences(vault.contents, {
      annotations: ownNotes,
      memory: ownMemory
    })
    if (restore.annotations.length + restore.memory.length + remove.length > 0) {
      await db.transaction('rw', annotations, memory, async () => {
        await annotations.bulkPut([...restore.annotations])
        await annotations.bulkDelete([...remove])
        await memory.bulkPut([...restore.memory])
      })
    }
    for (const part of inParts(handOver).parts) {
      const kept = await door.write(part)
      if (kept.kind === 'failed') return err(kept.problem)
    }
    const restored = vault.isNotebookNew ? 0 : restore.annotations.length
    return ok({ restored, repairs: vault.repairs, checked: vault.checked })
  })
