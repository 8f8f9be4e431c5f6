/** Changing annotations by what is in the notebook at that moment, and not by what a page remembers of it. */
import type { Dexie } from 'dexie'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { err, ok, type Result } from '../../shared/result'
import { inParts } from '../../shared/vault/parts'
import { whileAlone } from './lock'
import { writeProblemOf } from './problems'
import { readRows } from './rows'
import { forVault, type VaultDoor } from './vault-door'

/** Works out changes from all annotations that there are. */
export type Revision = (annotations: readonly Annotation[]) => readonly Change[]

/**
 * Works changes out and keeps them while no window writes, so that nothing that a reader types at the same time
 * is undone by it. The vault has each part before the notebook shows it; what it has is not taken back when a
 * later part fails.
 */
export const revise = (
  db: Dexie,
  door: VaultDoor | null,
  plan: Revision
): Promise<Result<undefined, WriteProblem>> =>
  whileAlone(async () => {
    try {
      const annotations = db.table<unknown, string>('annotations')
      const changes = plan(readRows(await annotations.toArray()).annotations)
      for (const part of inParts(changes.map(forVault)).parts) {
        const kept = door === null ? null : await door.write(part)
        if (kept?.kind === 'failed') return err(kept.problem)
        await annotations.bulkPut(part.flatMap((one) => (one.kind === 'put' ? [one.row] : [])))
      }
      return ok(undefined)
    } catch (error) {
      return err(writeProblemOf(error))
    }
  })
