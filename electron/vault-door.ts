/** What pages ask of the vault, and the end of it with the app. */
import { app } from 'electron'
import type { Reply } from '../shared/ipc/contract'
import { err, type Result } from '../shared/result'
import type { Kept, VaultChange, VaultProblem } from '../shared/vault/model'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import { openVault, type Vault } from './vault'

/**
 * Opens the vault in a folder and answers pages. One that does not open, as on a full disk, or that is not
 * sure of itself any more, is opened again when a page asks: saving resumes by itself.
 */
export const answerVault = (folder: string): void => {
  const open = (): Promise<Result<Vault, VaultProblem>> => openVault(folder, realDisk, Date.now)
  let opening = open()

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
    return vault.value.write(changes)
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
  closeWithApp(async () => {
    const vault = await opening.catch(() => err('failed' as const))
    if (vault.ok) await vault.value.close()
  })
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
