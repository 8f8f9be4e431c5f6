import type { Disk } from '../journal/disk'
import type { Cost, Derive } from './passphrase'
import type { Policy } from './policy'
import type { VaultPlace } from './sealed-vault'

/** What the kluis asks of the rest of the app. */
export interface LockTools {
  readonly disk: Disk
  readonly folder: string
  readonly clock: () => number
  readonly policy: Policy
  readonly derive: Derive
  readonly cost?: Cost
  readonly vault: {
    /** Answers pages from the vault at a place. */
    readonly use: (place: VaultPlace) => void
    /** Closes it, with everything in it; what pages ask waits until another place is used. */
    readonly leave: () => Promise<void>
  }
  readonly pages: {
    /** Closes all windows, each when what is typed in it has been kept; false when one could not. */
    readonly close: () => Promise<boolean>
    /** Opens the windows of the reader, in memory only or not. */
    readonly open: (isInMemory: boolean) => void
    /** Opens the one window of a kluis that is locked. */
    readonly showLock: () => void
    /** Clears what pages in memory have kept. */
    readonly forget: () => Promise<void>
    /** Clears what pages have kept on the disk. */
    readonly clearDisk: () => Promise<void>
  }
  /** Hears when it is unlocked, and for how many minutes it may be left alone; null when it is not. */
  readonly onOpen: (minutes: number | null) => void
}
