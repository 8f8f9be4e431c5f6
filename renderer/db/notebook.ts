import { Dexie, type Table } from 'dexie'
import * as v from 'valibot'
import type { Slot } from '../../shared/memory/model'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { err, ok, type Result } from '../../shared/result'
import { probe, type Probe } from './probe'
import { openProblemOf, writeProblemOf, type OpenProblem, type ReadProblem } from './problems'
import { readRows, type Contents } from './rows'
import { version1 } from './schema/v1'
import { version2 } from './schema/v2'

/** The newest version this app knows. */
const current = version2

const stores = Object.keys(current.stores)

/** Dexie multiplies its version by ten for IndexedDB, and may raise the last digit itself. */
const nativePerVersion = 10

/** A second program that holds the database makes opening wait for ever. */
const openLimit = 5_000

/** The reader's own notes. `write` is the single door for changes. */
export interface Notebook {
  /** A notebook of a newer app is only read. */
  readonly access: 'write' | 'too-new'
  /** True when the browser found the notebook damaged and began an empty one. */
  readonly isLost: boolean
  readonly read: () => Promise<Result<Contents, ReadProblem>>
  /** What the app remembers in a slot; the slot's own fallback where that is nothing that fits. */
  readonly recall: <T>(slot: Slot<T>) => Promise<T>
  /** The same for many slots in one go, in their order. */
  readonly recallAll: <T>(slots: readonly Slot<T>[]) => Promise<readonly T[]>
  /** Keeps all changes or none. The promise ends after the transaction has been completed on disk. */
  readonly write: (changes: readonly Change[]) => Promise<Result<undefined, WriteProblem>>
  readonly close: () => void
}

/** Opens the notebook, or says why not. Never upgrades or repairs what a newer app has made. */
export const openNotebook = async (name = 'naslag'): Promise<Result<Notebook, OpenProblem>> => {
  try {
    return ok(await withinLimit(open(name)))
  } catch (error) {
    return err(openProblemOf(error))
  }
}

const open = async (name: string): Promise<Notebook> => {
  const found = await probe(name)
  const isNewer = Math.floor(found.nativeVersion / nativePerVersion) > current.version
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // What is shown is what has been kept: the cache would show changes before they are.
    cache: 'disabled'
  })
  // Without a declared version Dexie opens what is there as it is. With an older one it would add
  // the indexes that it misses, and so write in a newer notebook.
  if (!isNewer) {
    db.version(version1.version).stores(version1.stores)
    db.version(version2.version).stores(version2.stores).upgrade(version2.upgrade)
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
  if (isNewer || (await schemaVersionOf(db)) > current.version)
    return notebook(db, found, 'too-new')
  return notebook(db, found, 'write')
}

const notebook = (db: Dexie, { isLost }: Probe, access: Notebook['access']): Notebook => {
  const annotations: Table<unknown, string> = db.table('annotations')
  const memory: Table<unknown, string> = db.table('memory')
  return {
    access,
    isLost,
    read: async () => {
      try {
        return ok(readRows(await annotations.toArray()))
      } catch {
        return err('failed')
      }
    },
    recall: async (slot) => valueIn(slot, await memory.get(slot.key)),
    recallAll: async (slots) => {
      const rows = await memory.bulkGet(slots.map(({ key }) => key))
      return slots.map((slot, at) => valueIn(slot, rows[at]))
    },
    write: async (changes) => {
      if (access === 'too-new') return err('too-new')
      const keep = async (change: Change): Promise<void> => {
        switch (change.kind) {
          case 'put':
            await annotations.put(change.annotation)
            return
          case 'remove':
            await annotations.delete(change.id)
            return
          case 'remember':
            await memory.put({ key: change.key, value: change.value })
        }
      }
      try {
        await db.transaction('rw', annotations, memory, async () => {
          for (const change of changes) await keep(change)
        })
        return ok(undefined)
      } catch (error) {
        return err(writeProblemOf(error))
      }
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

const withinLimit = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('the notebook did not open in time', 'TimeoutError'))
    }, openLimit)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
