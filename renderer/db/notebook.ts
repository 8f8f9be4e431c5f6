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
import { inTime, withinLimit } from './in-time'
import { keeping, mendedIn, type Behind } from './keeping'
import { wayAnew } from './make-anew'
import { netOf } from './net'
import { probe, type Probe } from './probe'
import { openProblemOf, writeProblemOf, type OpenProblem, type ReadProblem } from './problems'
import { revise, type Revision } from './revise'
import { readRows, type Contents } from './rows'
import { version1 } from './schema/v1'
import { version2 } from './schema/v2'
import { version3 } from './schema/v3'
import { version4 } from './schema/v4'
import { settle, whileWriting, type Mended } from './settle'
import { rowsOf } from './some-rows'
import type { VaultDoor } from './vault-door'
import { watchAnnotations, type Told } from './watch'

/** The newest version this app knows. */
const current = version4

const memoryRow = v.object({ key: v.string(), value: v.unknown() })
const identified = v.object({ id: v.string() })

const stores = Object.keys(current.stores)

/** Dexie multiplies its version by ten for IndexedDB, and may raise the last digit itself. */
const nativePerVersion = 10

/** The reader's own notes. `write` is the single door for changes. */
export interface Notebook {
  /** A notebook of a newer app is only read. */
  readonly access: 'write' | 'too-new'
  /** True when the browser found the notebook damaged and began an empty one, and the vault is closed. */
  readonly isLost: boolean
  /** What was mended from the vault; null when the vault is closed or outside of the app, or not yet. */
  readonly mended: Mended | null
  /** Where comparing takes longer than a reader waits: ends with what was mended when it is done. */
  readonly mendedLater: Promise<Mended | null>
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
   * Keeps all changes or none. The promise ends when the vault has them and the notebook shows them, with
   * what the vault said; null where there is no vault.
   */
  readonly write: (changes: readonly Change[]) => Promise<Result<Kept | null, WriteProblem>>
  /** Puts annotations otherwise, by what is here at that moment; waits until no window writes. */
  readonly revise: (plan: Revision) => Promise<Result<undefined, WriteProblem>>
  readonly close: () => void
}

/**
 * Opens the notebook, or says why not. Never upgrades or repairs what a newer app has made. What the vault
 * behind the door has and the notebook lacks comes back; a notebook that cannot be opened or read at all is
 * made anew from it.
 */
export const openNotebook = async (
  door: VaultDoor | null,
  name = 'naslag'
): Promise<Result<Notebook, OpenProblem>> => {
  const opened = await tryOpen(door, name)
  if (opened.ok || opened.error !== 'failed' || door === null) return opened
  const way = await wayAnew(door, name)
  if (way === 'none') return opened
  // Where that fails as well, opening once more says why.
  if (way === 'delete') await withinLimit(Dexie.delete(name)).catch(() => undefined)
  const again = way === 'delete' ? await tryOpen(door, name) : opened
  // The runtime does not get at its own files any more, as when the name of one of them is damaged.
  if (!again.ok && again.error === 'failed') await door.setAside()
  return again
}

const tryOpen = async (
  door: VaultDoor | null,
  name: string
): Promise<Result<Notebook, OpenProblem>> => {
  try {
    const { db, found, access } = await withinLimit(open(name, door !== null))
    if (access === 'too-new' || door === null) return ok(notebook(db, found, access, null))
    const settling = settle(db, door)
    const settled = await inTime(settling)
    // What hangs as a whole has no notes to show; where only the comparing does, the reader can go on.
    if (settled === 'late') await withinLimit(answer(db))
    else if (!settled.ok && settled.error === 'too-new')
      return ok(notebook(db, found, 'too-new', null))
    return ok(notebook(db, found, access, { door, settled, settling }))
  } catch (error) {
    return err(openProblemOf(error))
  }
}

/** Ends when every store of the notebook has answered. */
const answer = async (db: Dexie): Promise<void> => {
  await Promise.all(stores.map((store) => db.table(store).get('')))
}

interface Opened {
  readonly db: Dexie
  readonly found: Probe
  readonly access: Notebook['access']
}

/**
 * Opens the database. With a vault behind it a write does not wait for the disk: the vault has it already, and
 * gives it back should the notebook turn out to lack it.
 */
const open = async (name: string, hasVault: boolean): Promise<Opened> => {
  const found = await probe(name)
  const isNewer = Math.floor(found.nativeVersion / nativePerVersion) > current.version
  const db = new Dexie(name, {
    chromeTransactionDurability: hasVault ? 'relaxed' : 'strict',
    // What is shown is what has been kept: the cache would show changes before they are.
    cache: 'disabled'
  })
  // Without a declared version Dexie opens what is there as it is. With an older one it would add
  // the indexes that it misses, and so write in a newer notebook.
  if (!isNewer) {
    db.version(version1.version).stores(version1.stores)
    db.version(version2.version).stores(version2.stores).upgrade(version2.upgrade)
    db.version(version3.version).stores(version3.stores).upgrade(version3.upgrade)
    db.version(version4.version).stores(version4.stores).upgrade(version4.upgrade)
  }
  db.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: 'schemaVersion', value: current.version })
  })
  await db.open()
  if (!stores.every((store) => db.tables.some(({ name }) => name === store))) {
    db.close()
    throw new DOMException('the notebook has another shape', 'VersionError')
  }
  // A newer app in another window asks for the database: let go, and refuse writes from then on.
  db.on('versionchange', () => {
    db.close()
  })
  const isTooNew = isNewer || (await schemaVersionOf(db)) > current.version
  return { db, found, access: isTooNew ? 'too-new' : 'write' }
}

const notebook = (
  db: Dexie,
  { isLost }: Probe,
  access: Notebook['access'],
  behind: Behind | null
): Notebook => {
  const annotations: Table<unknown, string> = db.table('annotations')
  const memory: Table<unknown, string> = db.table('memory')
  const under = async (prefix: string): Promise<readonly unknown[]> =>
    memory.where('key').startsWith(prefix).toArray()
  const mended = behind === null || behind.settled === 'late' ? null : mendedIn(behind.settled)
  const vault = behind === null ? null : keeping(db, behind)
  return {
    access,
    isLost: isLost && mended === null,
    mended,
    mendedLater:
      behind?.settled === 'late'
        ? behind.settling.then(mendedIn, () => null)
        : Promise.resolve(mended),
    read: async (before = []) => {
      try {
        return ok(readRows(await annotations.toArray(), before))
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
    write: async (changes) => {
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
        return shown.ok ? ok(null) : shown
      }
      const ready = await vault.ready()
      if (!ready.ok) return ready
      // A page that is going away has no time to wait, and what it remembers by itself is not promised to be kept.
      if (changes.every((change) => change.kind === 'remember' && !isInAct(change.key))) {
        const [kept, shown] = await Promise.all([vault.keep(changes), show()])
        return shown.ok ? kept : shown
      }
      return whileWriting(async () => {
        const kept = await vault.keep(changes)
        if (!kept.ok) return kept
        const shown = await show()
        return shown.ok ? kept : shown
      })
    },
    revise: async (plan) => {
      if (access === 'too-new') return err('too-new')
      const ready = (await vault?.ready()) ?? ok(undefined)
      return ready.ok ? revise(db, behind?.door ?? null, plan) : ready
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

/** The app's own record of the version, apart from the native one that Dexie may raise by itself. */
const schemaVersionOf = async (db: Dexie): Promise<number> => {
  const row: unknown = await db.table('meta').get('schemaVersion')
  return typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'number'
    ? row.value
    : 0
}
