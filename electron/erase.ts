/**
 * Erasing for good: the vault is written anew without it, and what the pages have kept on the disk is cleared
 * and made again from the vault. A mark on the disk says that it was begun: cut off half-way, the pages' own
 * notebook is cleared at the next start, before it can hand back what was erased.
 */
import { join } from 'node:path'
import { withoutErased, type Erased, type Erasure } from '../shared/vault/erase'
import { attempt, problemOf, type Disk } from './journal/disk'
import { writeWhole } from './journal/whole'
import { isSealed } from './lock/sealed-vault'
import type { VaultDoor } from './vault-door'

/** What erasing asks of the rest of the app. */
export interface EraseTools {
  readonly disk: Disk
  /** The data folder. */
  readonly folder: string
  readonly vault: Pick<VaultDoor, 'current' | 'expectNewNotebook'>
}

/** Stands in the data folder for as long as the pages' notebook may hold what was erased. */
const mark = 'wissen'

/** Erases. No page may be open; `clearPages` clears what they have kept. */
export const erase = async (
  { disk, folder, vault }: EraseTools,
  erasure: Erasure,
  clearPages: () => Promise<void>
): Promise<Erased> => {
  const now = await vault.current()
  if (!now.ok) return { kind: 'failed', problem: now.error }
  try {
    await writeWhole(disk, folder, mark, [])
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) }
  }
  const amount = amountOf(erasure, now.value.vault.contents().annotations.length)
  const rewritten = await now.value.vault.rewrite((state) => withoutErased(state, erasure))
  if (!rewritten.ok) {
    // The notebook holds what the vault holds: should the mark stay, it is made again for nothing.
    await attempt(() => disk.remove(join(folder, mark)))
    return { kind: 'failed', problem: rewritten.error }
  }
  vault.expectNewNotebook()
  const isCleared = await clear(disk, folder, clearPages)
  return {
    kind: 'erased',
    what: erasure.kind,
    amount,
    isClean: rewritten.value.isClean && isCleared
  }
}

const amountOf = (erasure: Erasure, annotations: number): number => {
  switch (erasure.kind) {
    case 'all':
      return annotations
    case 'binned':
      return erasure.ids.length
    case 'collection':
      return 1
  }
}

/** Clears what was left by erasing that was cut off. Comes before the first page. */
export const finishErasing = async (
  { disk, folder, vault }: EraseTools,
  clearPages: () => Promise<void>
): Promise<void> => {
  await attempt(async () => {
    if (!(await disk.list(folder)).includes(mark)) return
    // Pages of a kluis keep nothing on the disk.
    if (await isSealed(disk, folder)) return disk.remove(join(folder, mark))
    // A vault that does not open may need the notebook: it is cleared another time.
    if (!(await vault.current()).ok) return
    vault.expectNewNotebook()
    await clear(disk, folder, clearPages)
  })
}

const clear = (disk: Disk, folder: string, clearPages: () => Promise<void>): Promise<boolean> =>
  attempt(async () => {
    await clearPages()
    await disk.remove(join(folder, mark))
    await disk.syncFolder(folder)
  })
