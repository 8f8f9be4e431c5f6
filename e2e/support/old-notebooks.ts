/** Notebooks as earlier versions of the app left them: never edited, as what readers have is not. */
import type { Page } from '@playwright/test'

/** The form of one released version, in IndexedDB's own words. */
interface OldNotebook {
  readonly version: number
  readonly nativeVersion: number
  readonly stores: Readonly<
    Record<string, { readonly key: string; readonly indexes: Readonly<Record<string, string[]>> }>
  >
  readonly meta: readonly object[]
}

export const oldNotebooks: readonly OldNotebook[] = [
  {
    version: 1,
    nativeVersion: 10,
    stores: {
      annotations: {
        key: 'id',
        indexes: { '[anchor.edition+anchor.block]': ['anchor.edition', 'anchor.block'] }
      },
      meta: { key: 'key', indexes: {} }
    },
    meta: [{ key: 'schemaVersion', value: 1 }]
  },
  {
    version: 2,
    nativeVersion: 20,
    stores: {
      annotations: {
        key: 'id',
        indexes: { '[anchor.edition+anchor.block]': ['anchor.edition', 'anchor.block'] }
      },
      meta: { key: 'key', indexes: {} },
      memory: { key: 'key', indexes: {} }
    },
    meta: [{ key: 'schemaVersion', value: 2 }]
  },
  {
    version: 3,
    nativeVersion: 30,
    stores: {
      annotations: {
        key: 'id',
        indexes: { '[anchor.edition+anchor.block]': ['anchor.edition', 'anchor.block'] }
      },
      meta: { key: 'key', indexes: {} },
      memory: { key: 'key', indexes: {} }
    },
    meta: [{ key: 'schemaVersion', value: 3 }]
  }
]

/** Makes a notebook of an earlier version, with annotations, under a name; one that is there goes. */
export const layOldNotebook = (
  page: Page,
  name: string,
  old: OldNotebook,
  annotations: readonly object[]
): Promise<void> =>
  page.evaluate(
    ([name, { nativeVersion, stores, meta }, annotations]) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase(name)
        const request = indexedDB.open(name, nativeVersion)
        request.onupgradeneeded = () => {
          for (const [store, { key, indexes }] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, { keyPath: key })
            for (const [index, paths] of Object.entries(indexes)) made.createIndex(index, paths)
            for (const row of store === 'meta' ? meta : []) made.put(row)
            for (const row of store === 'annotations' ? annotations : []) made.put(row)
          }
        }
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    [name, old, annotations] as const
  )

/** What is in a notebook, read without any code of ours: its native version and the ids of its annotations. */
export const rawNotebook = (
  page: Page,
  name: string
): Promise<{ readonly nativeVersion: number; readonly ids: readonly string[] }> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          const db = request.result
          const keys = db.transaction('annotations').objectStore('annotations').getAllKeys()
          keys.onsuccess = () => {
            db.close()
            resolve({ nativeVersion: db.version, ids: keys.result.map(String).sort() })
          }
        }
      }),
    name
  )

/** The rows of annotations of a notebook, read without any code of ours. */
export const rawRows = (page: Page, name: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          const db = request.result
          const rows = db.transaction('annotations').objectStore('annotations').getAll()
          rows.onsuccess = () => {
            db.close()
            resolve(rows.result as unknown[])
          }
        }
      }),
    name
  )
