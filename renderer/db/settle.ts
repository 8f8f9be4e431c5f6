/** Making the notebook and the vault the same, when a window opens. */
import type { Dexie } from 'dexie'
import { err, ok, type Result } from '../../shared/result'
import { partsIn } from '../../shared/vault/answers'
import { differences, digestsOf, mendedRows } from '../../shared/vault/compare'
import type { VaultProblem, VaultRepair } from '../../shared/vault/model'
import { inParts } from '../../shared/vault/parts'
import { whileComparing } from './lock'
import type { VaultDoor } from './vault-door'

/** What was mended, and since when the vault is known to be right: shown to the reader. */
export interface Mended {
  /** How many notes, highlights and bookmarks the notebook lacked and got back. */
  readonly restored: number
  /** What the vault mended of itself, and what it mended earlier and may not have been told. */
  readonly repairs: readonly VaultRepair[]
  /** When the vault was last read back from the disk and found to be right. */
  readonly checked: number
}

/** How comparing went. */
export type Settled = Result<Mended, VaultProblem>

/** Hears what is there while the two are compared: a reader does not wait for all of it. */
export interface Hearing {
  /**
   * The rows of annotations as they are; once more where something is mended, before that is written. Ends when that
   * can be done: while the storage writes thousands of notes it gives nothing else.
   */
  readonly onNotes: (annotations: readonly unknown[]) => Promise<unknown>
  /** What is remembered is as the vault has it. */
  readonly onMemory: () => void
}

/**
 * Compares the notebook with the vault and gives each what it lacks. A notebook that cannot be read or
 * written throws, as Dexie does; a closed vault is an answer. What the vault would not take stays in
 * the notebook alone, and is no reason to go without all the rest.
 */
export const settle = (db: Dexie, door: VaultDoor, hearing: Hearing): Promise<Settled> =>
  whileComparing(async () => {
    const [annotations, memory] = [db.table<unknown>('annotations'), db.table<unknown>('memory')]
    const [ownNotes, ownMemory] = await Promise.all([annotations.toArray(), memory.toArray()])
    const own = { annotations: ownNotes, memory: ownMemory }
    if (ownNotes.length > 0) void hearing.onNotes(ownNotes)
    const vault = await door.open()
    if (vault.kind === 'failed') return err(vault.problem)
    const compared = await door.compare(digestsOf(own))
    if (compared.kind === 'failed') return err(compared.problem)
    const apart = differences(partsIn(compared), own)
    const { restore, remove, handOver } = apart
    if (restore.memory.length > 0) await memory.bulkPut([...restore.memory])
    hearing.onMemory()
    if (restore.annotations.length + remove.length > 0) {
      await hearing.onNotes(mendedRows(ownNotes, apart))
      await db.transaction('rw', annotations, async () => {
        await annotations.bulkPut([...restore.annotations])
        await annotations.bulkDelete([...remove])
      })
    }
    for (const part of inParts(handOver).parts) {
      const kept = await door.write(part)
      if (kept.kind === 'failed') return err(kept.problem)
    }
    const restored = vault.isNotebookNew ? 0 : restore.annotations.length
    const repairs = [...vault.untold, ...vault.repairs]
    return ok({ restored, repairs, checked: vault.checked })
  })
