/** What pages ask of the vault, and the end of it with the app. */
import { app } from 'electron'
import type { Reply } from '../shared/ipc/contract'
import { slots } from '../shared/memory/model'
import { err, ok, type Result } from '../shared/result'
import { comparedWith } from '../shared/vault/answers'
import type { Kept, VaultChange, VaultProblem, VaultRepair } from '../shared/vault/model'
import { answer } from './ipc'
import { plainCodec } from './journal/codec'
import { realDisk } from './journal/real-disk'
import type { VaultPlace } from './lock/sealed-vault'
import { openVault, usualLimits, type Vault } from './vault'

export interface VaultDoor {
  /** From now on pages are answered from the vault at a place. */
  readonly use: (place: VaultPlace) => void
  /** Ends when all writes are answered and the vault is closed. What pages ask then waits for another place. */
  readonly leave: () => Promise<void>
  /** The vault in use, and where it stands; waits while there is none. */
  readonly current: () => Promise<Result<CurrentVault, VaultProblem>>
  /** Says that the notebook of the pages was emptied on purpose: the next page that asks has lost nothing. */
  readonly expectNewNotebook: () => void
  /** Tells pages, from now on, of something that is about to be mended beside the vault. */
  readonly tell: (repair: VaultRepair) => Promise<void>
  /** That was not done after all. */
  readonly takeBack: (repair: VaultRepair) => Promise<void>
  /** When something was last kept, and on how many copies; null when nothing was yet. */
  readonly lastKept: () => Pick<Kept, 'at' | 'copies'> | null
}

interface CurrentVault {
  readonly vault: Vault
  readonly place: VaultPlace
}

interface InUse {
  readonly place: VaultPlace
  /** Null until it is begun. */
  opening: Promise<Result<Vault, VaultProblem>> | null
}

/**
 * How often the vault is asked whether a snapshot is due, in milliseconds. Not once a day: a computer that
 * sleeps at night counts no hours then.
 */
const hour = 3_600_000

/**
 * Answers pages from the vault. One that does not open, as on a full disk, or that is not sure of itself any
 * more, is opened again when a page asks: saving resumes by itself. `hasNotebook` says whether pages may have notes
 * of their own to show.
 */
export const answerVault = (hasNotebook: () => boolean): VaultDoor => {
  const open = async ({ folder, codec }: VaultPlace): Promise<Result<Vault, VaultProblem>> => {
    const vault = await openVault(folder, realDisk, Date.now, usualLimits, codec)
    // A vault that is empty may be one that lost all; with this in it, it shows that it began so.
    if (vault.ok && vault.value.isNew)
      await vault.value.write([{ kind: 'remember', key: slots.begun.key, value: Date.now() }])
    return vault
  }
  let inUse: InUse | null = null
  const waiting: (() => void)[] = []
  let last: ReturnType<VaultDoor['lastKept']> = null
  let isNew = false
  const mended: VaultRepair[] = []

  const used = async (): Promise<InUse> => {
    while (inUse === null) await new Promise<void>((resolve) => waiting.push(resolve))
    return inUse
  }
  const opened = async (): Promise<Result<Vault, VaultProblem>> => {
    const one = await used()
    const asked = (one.opening ??= open(one.place))
    const vault = await asked
    if (vault.ok && vault.value.isUsable()) return vault
    // Of all that waited, the first one tries again.
    if (one.opening === asked)
      one.opening = vault.ok ? vault.value.close().then(() => open(one.place)) : open(one.place)
    return one.opening
  }
  const isSealed = (): boolean => inUse !== null && inUse.place.codec !== plainCodec
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
    const { lastChecked, untold } = vault.value
    const repairs = [...vault.value.repairs, ...mended]
    const isNotebookNew = isSealed() || isNew
    isNew = false
    return { kind: 'open', repairs, untold, checked: lastChecked(), isNotebookNew }
  })
  answer('vault:told', async () => {
    const vault = await opened()
    if (!vault.ok) return
    const { repairs, untold, told } = vault.value
    await told([...untold, ...repairs, ...mended])
  })
  answer('vault:compare', async (digests): Promise<Reply<'vault:compare'>> => {
    const vault = await opened()
    if (!vault.ok) return { kind: 'failed', problem: vault.error }
    return comparedWith(vault.value.contents(), digests)
  })
  answer('vault:write', async (changes): Promise<Reply<'vault:write'>> => {
    const kept = await write(changes)
    return kept.ok ? { kind: 'kept', ...kept.value } : { kind: 'failed', problem: kept.error }
  })
  const leave = async (): Promise<void> => {
    const left = inUse
    inUse = null
    const vault = await left?.opening?.catch(() => err('failed' as const))
    if (vault?.ok === true) await vault.value.close()
  }
  // An app that stays open for days, in which nothing more is written, keeps its day as well.
  const hourly = setInterval(() => {
    void inUse?.opening?.then((vault) => (vault.ok ? vault.value.snapshotIfDue() : undefined))
  }, hour)
  closeWithApp(() => {
    clearInterval(hourly)
    return leave()
  })
  return {
    use: (place) => {
      // With no notes of their own pages wait for it; else it would hold up the text that they show first.
      const isAwaited = place.codec !== plainCodec || !hasNotebook()
      inUse = { place, opening: isAwaited ? open(place) : null }
      for (const go of waiting.splice(0)) go()
    },
    leave,
    current: async () => {
      const { place } = await used()
      const vault = await opened()
      return vault.ok ? ok({ vault: vault.value, place }) : vault
    },
    expectNewNotebook: () => {
      isNew = true
    },
    tell: async (repair) => {
      mended.push(repair)
      const vault = await opened()
      if (vault.ok) await vault.value.owe([repair])
    },
    takeBack: async (repair) => {
      mended.splice(mended.indexOf(repair), 1)
      const vault = await opened()
      if (vault.ok) await vault.value.told([repair])
    },
    lastKept: () => last
  }
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
