/** Keeping changes in the vault behind a notebook. */
import type { Dexie } from 'dexie'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { err, ok, type Result } from '../../shared/result'
import type { Kept, VaultProblem } from '../../shared/vault/model'
import { inTime } from './in-time'
import { writeProblemOf } from './problems'
import { settle, type Mended } from './settle'
import { forVault, type VaultDoor } from './vault-door'

/** The vault behind a notebook, and how comparing the two went. */
export interface Behind {
  readonly door: VaultDoor
  readonly settled: Result<Mended, VaultProblem> | 'late'
  readonly settling: Promise<Result<Mended, VaultProblem>>
}

interface Keeping {
  /** A vault that was closed when the notebook was opened is tried again, and compared first. */
  readonly ready: () => Promise<Result<undefined, WriteProblem>>
  readonly keep: (changes: readonly Change[]) => Promise<Result<Kept, WriteProblem>>
}

export const mendedIn = (settled: Result<Mended, VaultProblem>): Mended | null =>
  settled.ok ? settled.value : null

export const keeping = (db: Dexie, { door, settled, settling }: Behind): Keeping => {
  let isSettled = settled !== 'late' && settled.ok
  let comparing = settled === 'late' ? settling : null
  return {
    ready: async () => {
      if (isSettled) return ok(undefined)
      comparing ??= settle(db, door)
      try {
        const compared = await inTime(comparing)
        // Still at it: the next write waits for the same.
        if (compared === 'late') return err('failed')
        comparing = null
        if (!compared.ok) return compared
        isSettled = true
        return ok(undefined)
      } catch (error) {
        comparing = null
        return err(writeProblemOf(error))
      }
    },
    keep: async (changes) => {
      const kept = await door.write(changes.map(forVault))
      if (kept.kind === 'failed') return err(kept.problem)
      const { at, count, copies, checked } = kept
      return ok({ at, count, copies, checked })
    }
  }
}
