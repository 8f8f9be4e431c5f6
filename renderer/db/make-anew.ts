/** How a notebook that does not open may give way to one made from the vault. */
import { Dexie } from 'dexie'
import { partsIn } from '../../shared/vault/answers'
import { differences, digestsOf, type NotebookRows } from '../../shared/vault/compare'
import { inParts } from '../../shared/vault/parts'
import { inTime } from './in-time'
import type { VaultDoor } from './vault-door'

/** What may be done about a notebook that does not open. */
export type WayAnew =
  /** The vault has all of it: it can be deleted. */
  | 'delete'
  /** Nothing of it can be read, and whether the vault has all is not sure: it can be put aside. */
  | 'put-aside'
  | 'none'

/** Of a notebook of which nothing is known: the vault says all that it holds. */
const unknown = { annotations: null, memory: null }

/**
 * Whether the vault has all that the notebook under a name still gives. What can be read of it, as after
 * an upgrade that failed, is handed over first; and only for a vault that is whole anything is deleted.
 */
export const wayAnew = async (door: VaultDoor, name: string): Promise<WayAnew> => {
  const rows = await inTime(rowsAsTheyAre(name).catch(() => null))
  if (rows === 'late' || (rows !== null && !(await handOver(door, rows)))) return 'none'
  const [vault, compared] = [await door.open(), await door.compare(unknown)]
  if (vault.kind === 'failed' || compared.kind === 'failed') return 'none'
  const { notes, memory } = partsIn(compared)
  const isWhole =
    (notes?.annotations.length ?? 0) + (memory?.length ?? 0) > 0 &&
    vault.repairs.every(({ kind }) => kind !== 'incomplete')
  // What was missing then may stand in what nobody can read now.
  const wasShort = vault.untold.some(({ kind }) => kind === 'incomplete')
  if (isWhole && (rows !== null || !wasShort)) return 'delete'
  return rows === null ? 'put-aside' : 'none'
}

/** All rows, read in whatever version the notebook has; nothing is upgraded. */
const rowsAsTheyAre = async (name: string): Promise<NotebookRows> => {
  const db = new Dexie(name)
  try {
    await db.open()
    const rowsOf = async (store: string): Promise<readonly unknown[]> =>
      db.tables.some((table) => table.name === store) ? db.table(store).toArray() : []
    return { annotations: await rowsOf('annotations'), memory: await rowsOf('memory') }
  } finally {
    db.close()
  }
}

/** Gives the vault what it lacks; false when something could not be given. */
const handOver = async (door: VaultDoor, rows: NotebookRows): Promise<boolean> => {
  const compared = await door.compare(digestsOf(rows))
  if (compared.kind === 'failed') return false
  const { parts, refused } = inParts(differences(partsIn(compared), rows).handOver)
  for (const part of parts) if ((await door.write(part)).kind === 'failed') return false
  return refused.length === 0
}
