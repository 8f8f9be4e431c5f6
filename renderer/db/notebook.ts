import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'
import {
  assignmentsIn,
  assignmentsPrefix,
  type KeptAssignment
} from '../../shared/assignments/kept'
import { collectionPrefix, collectionsIn, type Collection } from '../../shared/collections/model'
import { layerPrefix, layersIn, type Layer } from '../../shared/groups/model'
import type { Slot } from '../../shared/memory/model'
import { binIn, binPrefix, type Binned } from '../../shared/notes/bin'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { isInAct } from '../../shared/notes/history'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { err, ok, type Result } from '../../shared/result'
import type { Kept } from '../../shared/vault/model'
import { answerOf, openDatabase, type Opened } from './database'
import { inTime, withinLimit } from './in-time'
import { keeping, type Keeping } from './keeping'
import { whileWriting } from './lock'
import { wayAnew } from './make-anew'
import { netOf } from './net'
import { openProblemOf, writeProblemOf, type OpenProblem, type ReadProblem } from './problems'
import { revise, type Revision } from './revise'
import { readRows, type Contents } from './rows'
import type { Mended, Settled } from './settle'
import { rowsOf } from './some-rows'
import type { VaultDoor } from './vault-door'
import { watchAnnotations, type Told } from './watch'

const memoryRow = v.object({ key: v.string(), value: v.unknown() })
const identified = v.object({ id: v.string() })

/** Hears that changes are safe, with what the vault said of it; null where there is no vault. */
export type OnKept = (kept: Kept | null) => void

/** The reader's own notes. `write` is the single door for changes. */
export interface Notebook {
  /** A notebook of a newer app is only read; where only its vault is newer, comparing may find that later. */
  readonly access: Opened['access']
  /** True when the browser found the notebook damaged and began an empty one, and the vault is closed. */
  readonly isLost: boolean
  /** What was mended from the vault; null when the vault is closed or outside of the app, or not yet. */
  readonly mended: Mended | null
  /** Ends with how comparing went; null where there is no vault, or the notebook could not be compared. */
  readonly whenCompared: () => Promise<Settled | null>
  /** All annotations. One that has not changed since it was among `before` stays the same object. */
  readonly read: (before?: readonly Annotation[]) => Promise<Result<Contents, ReadProblem>>
  /** Some annotations by their ids, as far as they are there. */
  readonly some: (ids: readonly AnnotationId[]) => Promise<Result<Contents, ReadProblem>>
  /** Tells which annotations changed, in this window or another one; the answer ends it. */
  readonly watch: (tell: (ids: Told) => void) => () => void
  /** What the app remembers in a slot; the slot's own fallback where that is nothing that fits. */
  readonly recall: <T>(slot: Slot<T>) => Promise<T>
  /** The same for many slots in one go, in their order. */
  readonly recallAll: <T>(slots: readonly Slot<T>[]) => Promise<readonly T[]>
  /** What is remembered under some keys, by those that have something. */
  readonly rows: (
    keys: readonly string[]
  ) => Promise<Result<ReadonlyMap<string, unknown>, ReadProblem>>
  /** What colleagues handed over. */
  readonly layers: () => Promise<readonly Layer[]>
  /** The rows of what is remembered under all keys with a prefix. */
  readonly under: (prefix: string) => Promise<readonly unknown[]>
  /** The reader's collections by name, those that were removed too. */
  readonly collections: () => Promise<readonly Collection[]>
  /** Reading assignments, with all answers to them. */
  readonly assignments: () => Promise<readonly KeptAssignment[]>
  /** What is in the bin, what was removed last first. */
  readonly bin: () => Promise<readonly Binned[]>
  /**
   * Keeps all changes or none. They are safe, and `onKept` hears so, as soon as the vault has them, with what it said; null
   * where there is no vault. The promise ends when the notebook shows them as well.
   */
  readonly write: (
    changes: readonly Change[],
    onKept?: OnKept
  ) => Promise<Result<undefined, WriteProblem>>
  /** Puts annotations otherwise, by what is here at that moment; waits until no window writes. */
  readonly revise: (plan: Revision) => Promise<Result<undefined, WriteProblem>>
  readonly close: () => void
}

/** Whether this page was loaded before in its window, as after it could not compare. */
const isLoadedAgain = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')

/**
 * Opens the notebook, or says why not. Never upgrades or repairs what a newer app has made. What the vault
 * behind the door has and the notebook lacks comes back; a notebook that cannot be opened or read at all is
 * made anew from it. One that is in use is not held up by comparing it, which begins once notes are read: where that
 * fails the page begins again, and waits for it.
 */
export const openNotebook = async (
  door: VaultDoor | null,
  name = 'naslag',
  isAgain = isLoadedAgain()
): Promise<Result<Notebook, OpenProblem>> => {
  const opened = await tryOpen(door, name, isAgain)
  if (opened.ok || opened.error !== 'failed' || door === null) return opened
  const way = await wayAnew(door, name)
  if (way === 'none') return opened
  // Where that fails as well, opening once more says why.
  if (way === 'delete') await withinLimit(Dexie.delete(name)).catch(() => undefined)
  const again = way === 'delete' ? await tryOpen(door, name, true) : opened
  // The runtime does not get at its own files any more, as when the name of one of them is damaged.
  if (!again.ok && again.error === 'failed') await door.setAside()
  return again
}

const tryOpen = async (
  door: VaultDoor | null,
  name: string,
  isAgain: boolean
): Promise<Result<Notebook, OpenProblem>> => {
  try {
    const { db, found, access } = await withinLimit(openDatabase(name, door !== null))
    if (access === 'too-new' || door === null) return ok(notebook(db, found, access, null))
    const vault = keeping(db, door, isAgain)
    const settled = await inTime(beginningOf(db, vault, isAgain))
    // What hangs as a whole has no notes to show; where only the comparing does, the reader can go on.
    if (settled === 'late' || settled === 'later') await withinLimit(answerOf(db))
    else if (!settled.ok && settled.error === 'too-new')
      return ok(notebook(db, found, 'too-new', null))
    return ok(notebook(db, found, access, { vault, settled }))
  } catch (error) {
    return err(openProblemOf(error))
  }
}

/** The vault behind a notebook, and how comparing the two went. */
interface Behind {
  readonly vault: Keeping
  /** `late` where it takes longer than a reader waits; `later` where it is done once notes are read. */
  readonly settled: Settled | 'late' | 'later'
}

/**
 * What has to be known before a notebook is shown: of one that could not be compared just now all, and of one that has
 * nothing, as when it was lost, what the vault remembers.
 */
const beginningOf = async (
  db: Dexie,
  vault: Keeping,
  isAgain: boolean
): Promise<Settled | 'later'> => {
  if (isAgain) return vault.settled()
  const isUsed = (await db.table('memory').count()) > 0
  const settled = isUsed ? undefined : await vault.remembered()
  if (settled !== undefined) return settled
  vault.show()
  return 'later'
}

const notebook = (
  db: Dexie,
  { isLost }: Opened['found'],
  access: Opened['access'],
  behind: Behind | null
): Notebook => {
  const annotations: Table<unknown, string> = db.table('annotations')
  const memory: Table<unknown, string> = db.table('memory')
  const under = async (prefix: string): Promise<readonly unknown[]> =>
    memory.where('key').startsWith(prefix).toArray()
  const vault = behind?.vault ?? null
  const settled = behind?.settled
  const mended = typeof settled === 'object' && settled.ok ? settled.value : null
  return {
    access,
    isLost: isLost && mended === null,
    mended,
    whenCompared: async () => {
      if (vault === null) return null
      return vault.settled().catch(() => null)
    },
    read: async (before = []) => {
      try {
        const first = settled === 'late' ? null : await vault?.firstRows()
        return ok(readRows(first ?? (await annotations.toArray()), before))
      } catch {
        return err('failed')
      }
    },
    some: async (ids) => {
      try {
        const asked = new Set<string>(ids)
        const rows = await rowsOf(annotations, ids)
        return ok(readRows(rows.filter((row) => v.is(identified, row) && asked.has(row.id))))
      } catch {
        return err('failed')
      }
    },
    watch: (tell) => watchAnnotations(db.name, tell),
    recall: async (slot) => valueIn(slot, await memory.get(slot.key)),
    recallAll: async (slots) => {
      const rows = await memory.bulkGet(slots.map(({ key }) => key))
      return slots.map((slot, at) => valueIn(slot, rows[at]))
    },
    rows: async (keys) => {
      try {
        const asked = new Set(keys)
        const found = await rowsOf(memory, keys)
        return ok(
          new Map(
            found.flatMap((row) =>
              v.is(memoryRow, row) && asked.has(row.key) ? [[row.key, row.value]] : []
            )
          )
        )
      } catch {
        return err('failed')
      }
    },
    under,
    layers: async () => layersIn(await under(layerPrefix)),
    collections: async () => collectionsIn(await under(collectionPrefix)),
    assignments: async () => assignmentsIn(await under(assignmentsPrefix)),
    bin: async () => binIn(await under(binPrefix)),
    write: async (changes, onKept = () => undefined) => {
      if (access === 'too-new') return err('too-new')
      const show = async (): Promise<Result<undefined, WriteProblem>> => {
        try {
          await db.transaction('rw', annotations, memory, async () => {
            const { put, removed, remembered, forgotten } = netOf(changes)
            await annotations.bulkPut(put)
            await annotations.bulkDelete([...removed])
            await memory.bulkPut(remembered)
            await memory.bulkDelete([...forgotten])
          })
          return ok(undefined)
        } catch (error) {
          return err(writeProblemOf(error))
        }
      }
      if (vault === null) {
        const shown = await show()
        if (shown.ok) onKept(null)
        return shown
      }
      const isOfReader = changes.some((change) => change.kind !== 'remember' || isInAct(change.key))
      const ready = await vault.ready(isOfReader)
      if (!ready.ok) return ready
      // A page that is going away has no time to wait, and what it remembers by itself is not promised to be kept.
      if (!isOfReader) {
        const [kept, shown] = await Promise.all([vault.keep(changes), show()])
        if (kept.ok) onKept(kept.value)
        return kept.ok ? shown : kept
      }
      return whileWriting(async () => {
        const kept = await vault.keep(changes)
        if (!kept.ok) return kept
        onKept(kept.value)
        return show()
      })
    },
    revise: async (plan) => {
      if (access === 'too-new') return err('too-new')
      const ready = (await vault?.ready(true)) ?? ok(undefined)
      return ready.ok ? revise(db, vault?.door ?? null, plan) : ready
    },
    close: () => {
      db.close()
    }
  }
}

const valueIn = <T>({ schema, fallback }: Slot<T>, row: unknown): T => {
  const parsed = v.safeParse(v.object({ value: schema }), row)
  return parsed.success ? parsed.output.value : fallback
}
