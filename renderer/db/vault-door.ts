/** The way to the vault, where what the notebook holds is kept safe: it asks the main process. */
import type { NaslagBridge, Reply } from '../../shared/ipc/contract'
import type { Change } from '../../shared/notes/commands'
import type { Digests } from '../../shared/vault/answers'
import type { VaultChange } from '../../shared/vault/model'

export interface VaultDoor {
  /** How it is with the vault, or why it is closed. */
  readonly open: () => Promise<Reply<'vault:open'>>
  /** What the vault holds where that is something else than what has these digests, or why it is closed. */
  readonly compare: (digests: Digests) => Promise<Reply<'vault:compare'>>
  /** Keeps changes together or not at all; they are safe when the answer says so. */
  readonly write: (changes: readonly VaultChange[]) => Promise<Reply<'vault:write'>>
  /** Loads the page anew; when that succeeds this one is gone. */
  readonly beginAgain: () => Promise<void>
  /** Puts the notebook's files out of the way; when that succeeds this page is gone. */
  readonly setAside: () => Promise<void>
}

/** A message that is refused, or that nobody answers any more: the notebook is not to blame. */
const failed = () => ({ kind: 'failed', problem: 'failed' }) as const

/** The door of the app that a page runs in. */
export const vaultDoorOf = ({ invoke }: NaslagBridge): VaultDoor => ({
  open: () => invoke('vault:open', undefined).catch(failed),
  compare: (digests) => invoke('vault:compare', digests).catch(failed),
  write: (changes) => invoke('vault:write', changes).catch(failed),
  beginAgain: async () => {
    await invoke('notebook:begin-again', undefined).catch(() => undefined)
  },
  setAside: async () => {
    await invoke('notebook:set-aside', undefined).catch(() => undefined)
  }
})

/** A change of the notebook, as the vault takes it. */
export const forVault = (change: Change): VaultChange =>
  change.kind === 'put' ? { kind: 'put', id: change.annotation.id, row: change.annotation } : change
