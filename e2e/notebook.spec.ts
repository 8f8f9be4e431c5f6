import type { Page } from '@playwright/test'
import type * as notebookModule from '../renderer/db/notebook'
import { expect, test } from './support/app'
import { inject } from './support/bundle'
import { bookmark, type Row } from './support/rows'

// The code under test runs in the page; a database of its own leaves the reader's alone.
declare const NaslagNotebook: typeof notebookModule
const name = 'naslag-proef'

/** Opens the notebook, keeps the rows, reads it, and closes it again. */
const visit = (page: Page, rows: readonly Row[] = []) =>
  page.evaluate(
    async ([name, rows]) => {
      const opened = await NaslagNotebook.openNotebook(null, name)
      if (!opened.ok) return { problem: opened.error }
      const notebook = opened.value
      // The rows are what the schema asks for; ids lose their brand on the way into the page.
      const changes = rows.map((row) => ({ kind: 'put', annotation: row as never }) as const)
      const written = rows.length === 0 ? null : await notebook.write(changes)
      const read = await notebook.read()
      notebook.close()
      return {
        access: notebook.access,
        written,
        ids: read.ok ? read.value.annotations.map(({ id }): string => id).sort() : [],
        unreadable: read.ok ? read.value.unreadable : null
      }
    },
    [name, rows] as const
  )

/** Puts rows in without the code under test, at a native version, as another app would. */
const putRaw = (page: Page, version: number | null, rows: readonly Row[]) =>
  page.evaluate(
    ([name, version, rows]) =>
      new Promise<void>((resolve, reject) => {
        const request = version === null ? indexedDB.open(name) : indexedDB.open(name, version)
        const fail = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onerror = fail
        request.onsuccess = () => {
          const db = request.result
          const transaction = db.transaction('annotations', 'readwrite')
          for (const row of rows) transaction.objectStore('annotations').put(row)
          transaction.onabort = fail
          transaction.oncomplete = () => {
            db.close()
            resolve()
          }
        }
      }),
    [name, version, rows] as const
  )

const nativeVersion = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          const { version } = request.result
          request.result.close()
          resolve(version)
        }
      }),
    name
  )

test('the notebook keeps what was written, and all of a change or nothing', async ({ launch }) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const rows = [bookmark(), bookmark()]
  expect(await visit(page)).toMatchObject({ access: 'write', ids: [], unreadable: 0 })
  expect(await visit(page, rows)).toMatchObject({ written: { ok: true } })
  // A row that IndexedDB refuses takes the good one beside it along.
  const refused = { ...bookmark(), id: null as never }
  expect(await visit(page, [bookmark(), refused])).toMatchObject({ written: { ok: false } })
  expect(await visit(page)).toMatchObject({ ids: rows.map(({ id }) => id).sort(), unreadable: 0 })
})

test('rows that cannot be read are kept and counted', async ({ launch }) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const good = bookmark()
  await visit(page, [good])
  await putRaw(page, null, [
    { id: 'stray' },
    { ...bookmark(), kind: 'tekening' },
    { ...bookmark(), createdAt: 'gisteren' }
  ])
  expect(await visit(page)).toMatchObject({ ids: [good.id], unreadable: 3 })
  await visit(page, [bookmark()])
  expect(await visit(page)).toMatchObject({ unreadable: 3 })
})

test('a notebook of a newer version is read, and never written', async ({ launch }) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const kept = bookmark()
  await visit(page, [kept])
  await putRaw(page, 990, [])
  expect(await visit(page, [bookmark()])).toMatchObject({
    access: 'too-new',
    written: { ok: false, error: 'too-new' },
    ids: [kept.id]
  })
  expect(await visit(page)).toMatchObject({ ids: [kept.id] })
  expect(await nativeVersion(page)).toBe(990)
})

test('a second window of another app on the notebook ends in a message, not in waiting', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  await visit(page, [bookmark()])
  // A connection that will not let go while a deletion waits: every later open waits behind it.
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          indexedDB.deleteDatabase(name).onblocked = () => {
            resolve()
          }
        }
      }),
    name
  )
  expect(await visit(page)).toEqual({ problem: 'blocked' })
})
