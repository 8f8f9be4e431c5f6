/** The way to the vault, where what the notebook holds is kept safe: it asks the main process. */
import type { NaslagBridge, Reply } from '../../shared/ipc/contract'
import type { Change } from '../../shared/notes/commands'
import type { VaultChange } from '../../shared/vault/model'

export interface VaultDoor {
  /** What the vault holds, or why it is closed. */
  readonly open: () => Promise<Reply<'vault:open'>>
  /** Keeps changes together or not at all; they are safe when the answer says so. */
  readonly write: (changes: readonly VaultChange[]) => Promise<Reply<'vault:write'>>
  /** Puts the notebook's files out of the way; when that succeeds this page is gone. */
  readonly setAside: () => Promise<void>
}

/** A message that is refused, or that nobody answers any more: the notebook is not to blame. */
const failed = () => ({ kind: 'failed', problem: 'failed' }) as const

/** The door of the app that a page runs in. */
export const vaultDoorOf = ({ invoke }: NaslagBridge): VaultDoor => ({
  open: () => invoke('vault:open', undefined).catch(failed),
  write: (changes) => invoke('vault:write', changes).catch(failed),
  setAside: async () => {
    await invoke('notebook:set-aside', undefined).catch(() => undefined)
  }
})

/** A change of the notebook, as the vault takes it. */
export const forVault = (change: Change): VaultChange =>
  change.kind === 'put' ? { kind: 'put', id: change.annotation.id, row: change.annotation } : change
