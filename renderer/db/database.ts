/** Opening the database of the notebook: IndexedDB, by Dexie. */
import { Dexie } from 'dexie'
import { probe, type Probe } from './probe'
import { version1 } from './schema/v1'
import { version2 } from './schema/v2'
import { version3 } from './schema/v3'
import { version4 } from './schema/v4'

/** The newest version this app knows. */
const current = version4

const stores = Object.keys(current.stores)

/** Dexie multiplies its version by ten for IndexedDB, and may raise the last digit itself. */
const nativePerVersion = 10

export interface Opened {
  readonly db: Dexie
  readonly found: Probe
  /** A notebook of a newer app is only read. */
  readonly access: 'write' | 'too-new'
}

/**
 * Opens the database. With a vault behind it a write does not wait for the disk: the vault has it already, and
 * gives it back should the notebook turn out to lack it.
 */
export const openDatabase = async (name: string, hasVault: boolean): Promise<Opened> => {
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

/** The app's own record of the version, apart from the native one that Dexie may raise by itself. */
const schemaVersionOf = async (db: Dexie): Promise<number> => {
  const row: unknown = await db.table('meta').get('schemaVersion')
  return typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'number'
    ? row.value
    : 0
}

/** Ends when every store of the notebook has answered. */
export const answerOf = async (db: Dexie): Promise<void> => {
  await Promise.all(stores.map((store) => db.table(store).get('')))
}
