/** What pages ask of the vault, and the end of it with the app. */
import { app } from 'electron'
import type { Reply } from '../shared/ipc/contract'
import { err, type Result } from '../shared/result'
import type { Kept, VaultChange, VaultProblem } from '../shared/vault/model'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import { openVault, type Vault } from './vault'

/** In milliseconds. */
const day = 86_400_000

/** What other doors of main ask of the vault. */
export interface VaultDoor {
  readonly opened: () => Promise<Result<Vault, VaultProblem>>
  /** When something was last kept, and on how many copies; null when nothing was yet. */
  readonly lastKept: () => Pick<Kept, 'at' | 'copies'> | null
}

/**
 * Opens the vault in a folder and answers pages. One that does not open, as on a full disk, or that is not
 * sure of itself any more, is opened again when a page asks: saving resumes by itself.
 */
export const answerVault = (folder: string): VaultDoor => {
  const open = (): Promise<Result<Vault, VaultProblem>> => openVault(folder, realDisk, Date.now)
  let opening = open()
  let last: Pick<Kept, 'at' | 'copies'> | null = null

  const opened = async (): Promise<Result<Vault, VaultProblem>> => {
    const asked = opening
    const vault = await asked
    if (vault.ok && vault.value.isUsable()) return vault
    // Of all that waited, the first one tries again.
    if (opening === asked) opening = vault.ok ? vault.value.close().then(open) : open()
    return opening
  }
  const write = async (changes: readonly VaultChange[]): Promise<Result<Kept, VaultProblem>> => {
    const vault = await opened()
    if (!vault.ok) return vault
    const kept = await vault.value.write(changes)
    if (kept.ok) last = { at: kept.value.at, copies: kept.value.copies }
    return kept
  }

  answer('vault:open', async (): Promise<Reply<'vault:open'>> => {
    const vault = await opened()
    if (!vault.ok) return { kind: 'failed', problem: vault.error }
    const { contents, repairs } = vault.value
    return { kind: 'open', contents: contents(), repairs }
  })
  answer('vault:write', async (changes): Promise<Reply<'vault:write'>> => {
    const kept = await write(changes)
    return kept.ok ? { kind: 'kept', ...kept.value } : { kind: 'failed', problem: kept.error }
  })
  // An app that stays open for days, in which nothing more is written, keeps its day as well.
  const daily = setInterval(() => {
    void opening.then((vault) => (vault.ok ? vault.value.snapshot() : undefined))
  }, day)
  closeWithApp(async () => {
    clearInterval(daily)
    const vault = await opening.catch(() => err('failed' as const))
    if (vault.ok) await vault.value.close()
  })
  return { opened, lastKept: () => last }
}

/** Pages write until they are gone: the vault closes after the last window, and the app after the vault. */
const closeWithApp = (close: () => Promise<void>): void => {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void close().finally(() => {
      isClosed = true
      // Asked for while the event is still being handled, the second quit would be lost.
      setImmediate(() => {
        app.quit()
      })
    })
  })
}
