/** The vault behind a notebook: comparing the two, and keeping changes in it. */
import type { Dexie } from 'dexie'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { err, ok, type Result } from '../../shared/result'
import type { Kept } from '../../shared/vault/model'
import { inTime } from './in-time'
import { writeProblemOf } from './problems'
import { settle, type Settled } from './settle'
import { forVault, type VaultDoor } from './vault-door'
import { watchAnnotations } from './watch'

export interface Keeping {
  readonly door: VaultDoor
  /** Compares, when that is asked for the first time; later ones get the same. */
  readonly settled: () => Promise<Settled>
  /** Ends when what is remembered is as the vault has it, and otherwise with how comparing went. */
  readonly remembered: () => Promise<Settled | undefined>
  /**
   * From now on the notebook is shown before it has been compared. Where that then fails by the database the page begins
   * again, as long as no change has come that only this page has.
   */
  readonly show: () => void
  /**
   * Compares before the first change is kept; a vault that was closed when the notebook was opened is tried again.
   * Says whether the change is one of the reader's own.
   */
  readonly ready: (isOfReader: boolean) => Promise<Result<undefined, WriteProblem>>
  readonly keep: (changes: readonly Change[]) => Promise<Result<Kept, WriteProblem>>
  /**
   * The rows of annotations that comparing has read, for who asks first; null where they are not there in time, or
   * were taken, or one of them has been changed since. Reading ten thousand of them takes a page half a second.
   */
  readonly firstRows: () => Promise<readonly unknown[] | null>
}

/** Keeps behind a database; `isWaitedFor` where nobody reads from it before it has been compared. */
export const keeping = (db: Dexie, door: VaultDoor, isWaitedFor: boolean): Keeping => {
  const seed = seedOf(db.name)
  let remember = (): void => undefined
  const remembered = new Promise<undefined>((resolve) => {
    remember = () => {
      resolve(undefined)
    }
  })
  /** Under way; null before and after. */
  let comparing: Promise<Settled> | null = null
  let isSettled = false
  const compare = (): Promise<Settled> => {
    comparing = settle(db, door, {
      onNotes: (annotations) => {
        seed.put(annotations)
        return isWaitedFor ? Promise.resolve() : inTime(seed.taken)
      },
      onMemory: remember
    })
    comparing.then(
      ({ ok }) => {
        comparing = null
        isSettled = ok
      },
      () => {
        comparing = null
      }
    )
    return comparing
  }
  let first: Promise<Settled> | null = null
  let isAsked = false
  let isShown = false
  const settled = (): Promise<Settled> => {
    if (first === null) {
      first = compare()
      first.then(seed.end, () => {
        seed.end()
        if (isShown && !isAsked) void door.beginAgain()
      })
    }
    return first
  }
  return {
    door,
    settled,
    remembered: () => Promise.race([remembered, settled()]),
    show: () => {
      isShown = true
    },
    ready: async (isOfReader) => {
      if (isSettled) return ok(undefined)
      isAsked ||= isOfReader
      try {
        const compared = await inTime(comparing ?? (first === null ? settled() : compare()))
        // Still at it: the next write waits for the same.
        if (compared === 'late') return err('failed')
        return compared.ok ? ok(undefined) : compared
      } catch (error) {
        return err(writeProblemOf(error))
      }
    },
    keep: async (changes) => {
      const kept = await door.write(changes.map(forVault))
      if (kept.kind === 'failed') return err(kept.problem)
      const { at, count, copies, checked } = kept
      return ok({ at, count, copies, checked })
    },
    firstRows: async () => {
      // Who compares says what went wrong; whoever reads finds it out as well.
      settled().catch(() => undefined)
      await inTime(seed.there)
      return seed.take()
    }
  }
}

interface Seed {
  /** Ends when there is something to take, or will not be. */
  readonly there: Promise<void>
  readonly put: (annotations: readonly unknown[]) => void
  readonly end: () => void
  /** Ends once they are taken. */
  readonly taken: Promise<void>
  readonly take: () => readonly unknown[] | null
}

/** Rows on their way to who asks first; they are let go when one of them changes, and once they are taken. */
const seedOf = (notebook: string): Seed => {
  let rows: readonly unknown[] | null = null
  let isTaken = false
  let onTaken = (): void => undefined
  const taken = new Promise<void>((resolve) => {
    onTaken = resolve
  })
  let stopWatching = (): void => undefined
  let end = (): void => undefined
  const there = new Promise<void>((resolve) => {
    end = resolve
  })
  const letGo = (): void => {
    rows = null
    stopWatching()
  }
  return {
    there,
    taken,
    end,
    put: (annotations) => {
      letGo()
      if (isTaken) return
      rows = annotations
      stopWatching = watchAnnotations(notebook, letGo)
      end()
    },
    take: () => {
      const found = rows
      isTaken = true
      letGo()
      onTaken()
      return found
    }
  }
}
