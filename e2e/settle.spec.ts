import type { Page } from '@playwright/test'
import type * as notebookModule from '../renderer/db/notebook'
import type { VaultChange } from '../shared/vault/model'
import { expect, test } from './support/app'
import { inject } from './support/bundle'
import { bookmark, type Row } from './support/rows'

// The code under test runs in the page, on a vault that does what the test says; a database of its own
// leaves the reader's alone.
declare const NaslagNotebook: typeof notebookModule
const name = 'naslag-vergelijk'

/** Makes a notebook as one from before the vault, the first row of it with something JSON has no word for. */
const putRows = (page: Page, rows: readonly Row[], isFirstDated = false) =>
  page.evaluate(
    async ([name, rows, isFirstDated]) => {
      const opened = await NaslagNotebook.openNotebook(null, name)
      if (!opened.ok) throw new Error(opened.error)
      const changes = rows.map((row, at) => ({
        kind: 'put' as const,
        annotation: (isFirstDated && at === 0 ? { ...row, seenAt: new Date(0) } : row) as never
      }))
      const written = await opened.value.write(changes)
      opened.value.close()
      return written
    },
    [name, rows, isFirstDated] as const
  )

test('a vault that does not answer: the window opens, says what is not kept, and goes on when it does', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const found = await page.evaluate(
    async ([name, row]) => {
      let answer = (): void => undefined
      const answered = new Promise<void>((resolve) => {
        answer = resolve
      })
      const kept = { kind: 'kept', at: 1, count: 1, copies: 2, checked: 1 } as const
      const annotations = JSON.stringify({ annotations: [{ id: row.id, row }], removed: [] })
      const opened = await NaslagNotebook.openNotebook(
        {
          open: async () => {
            await answered
            return { kind: 'open', repairs: [], untold: [], checked: 1, isNotebookNew: false }
          },
          compare: () => Promise.resolve({ kind: 'compared', annotations, memory: '[]' }),
          write: () => Promise.resolve(kept),
          beginAgain: () => Promise.resolve(),
          setAside: () => Promise.resolve()
        },
        name
      )
      if (!opened.ok) return { problem: opened.error }
      const notebook = opened.value
      const change = { kind: 'remove', id: 'x' as never } as const
      const whileWaiting = await notebook.write([change])
      answer()
      const later = await notebook.whenCompared()
      const afterwards = await notebook.write([change])
      const read = await notebook.read()
      notebook.close()
      return {
        access: notebook.access,
        mended: notebook.mended,
        whileWaiting,
        later,
        afterwards,
        ids: read.ok ? read.value.annotations.map(({ id }): string => id) : []
      }
    },
    [name, bookmark()] as const
  )
  expect(found).toMatchObject({
    access: 'write',
    mended: null,
    whileWaiting: { ok: false, error: 'failed' },
    later: { ok: true, value: { restored: 1 } },
    afterwards: { ok: true }
  })
  expect(found.ids).toHaveLength(1)
})

test('a notebook in use shows its notes before the vault has answered, and keeps nothing until it has', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const [here, lacking] = [bookmark(), bookmark()]
  await putRows(page, [here])
  const found = await page.evaluate(
    async ([name, here, lacking]) => {
      const remembered = { kind: 'remember', key: 'iets', value: 1 } as const
      const used = await NaslagNotebook.openNotebook(null, name)
      if (!used.ok || !(await used.value.write([remembered])).ok) return { problem: 'not made' }
      used.value.close()
      let answer = (): void => undefined
      const answered = new Promise<void>((resolve) => {
        answer = resolve
      })
      const annotations = JSON.stringify({
        annotations: [here, lacking].map((row) => ({ id: row.id, row })),
        removed: []
      })
      const asked: string[] = []
      const opened = await NaslagNotebook.openNotebook(
        {
          open: async () => {
            asked.push('open')
            await answered
            return { kind: 'open', repairs: [], untold: [], checked: 1, isNotebookNew: false }
          },
          compare: () => Promise.resolve({ kind: 'compared', annotations, memory: null }),
          write: () => {
            asked.push('write')
            return Promise.resolve({ kind: 'kept', at: 1, count: 2, copies: 2, checked: 1 })
          },
          beginAgain: () => Promise.resolve(),
          setAside: () => Promise.resolve()
        },
        name
      )
      if (!opened.ok) return { problem: opened.error }
      const notebook = opened.value
      const readIds = async (): Promise<readonly string[]> => {
        const read = await notebook.read()
        return read.ok ? read.value.annotations.map(({ id }): string => id) : []
      }
      const before = await readIds()
      const writing = notebook.write([{ kind: 'remove', id: lacking.id as never }], () => {
        asked.push('kept')
      })
      const askedBefore = [...asked]
      answer()
      const compared = await notebook.whenCompared()
      const written = await writing
      asked.push('shown')
      const after = await readIds()
      notebook.close()
      return { before, askedBefore, compared, written, after, asked }
    },
    [name, here, lacking] as const
  )
  expect(found).toMatchObject({
    before: [here.id],
    askedBefore: ['open'],
    compared: { ok: true, value: { restored: 1 } },
    written: { ok: true },
    after: [here.id],
    asked: ['open', 'write', 'kept', 'shown']
  })
})

test('a notebook that opens and then hangs ends in a message, not in a blank window', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  await putRows(page, [bookmark()])
  const problem = await page.evaluate(async (name) => {
    // A transaction that never ends: whoever wants to read the store waits behind it.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onerror = () => {
        reject(request.error ?? new Error('indexedDB'))
      }
      request.onsuccess = () => {
        const store = request.result
          .transaction('annotations', 'readwrite')
          .objectStore('annotations')
        const goOn = (): void => {
          store.get('').onsuccess = goOn
        }
        goOn()
        resolve()
      }
    })
    const opened = await NaslagNotebook.openNotebook(
      {
        open: () =>
          Promise.resolve({
            kind: 'open',
            repairs: [],
            untold: [],
            checked: 1,
            isNotebookNew: false
          }),
        compare: () => Promise.resolve({ kind: 'compared', annotations: null, memory: null }),
        write: () => Promise.resolve({ kind: 'kept', at: 1, count: 1, copies: 2, checked: 1 }),
        beginAgain: () => Promise.resolve(),
        setAside: () => Promise.resolve()
      },
      name
    )
    return opened.ok ? null : opened.error
  }, name)
  expect(problem).toBe('blocked')
})

test('what the vault does not take stays where it is, and takes nothing else along', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
  const rows = [bookmark(), bookmark(), bookmark()]
  expect(await putRows(page, rows, true)).toMatchObject({ ok: true })
  const found = await page.evaluate(async (name) => {
    const handedOver: string[] = []
    const door = (isOpen: boolean) => ({
      open: () =>
        Promise.resolve({
          kind: 'open' as const,
          repairs: [],
          untold: [],
          checked: 1,
          isNotebookNew: false
        }),
      compare: () =>
        Promise.resolve({
          kind: 'compared' as const,
          annotations: JSON.stringify({ annotations: [], removed: [] }),
          memory: JSON.stringify([{ key: 'iets', value: 1 }])
        }),
      write: (changes: readonly VaultChange[]) => {
        if (!isOpen) return Promise.resolve({ kind: 'failed', problem: 'failed' } as const)
        handedOver.push(...changes.flatMap((one) => (one.kind === 'put' ? [one.id] : [])))
        return Promise.resolve({ kind: 'kept', at: 1, count: 1, copies: 2, checked: 1 } as const)
      },
      beginAgain: () => Promise.resolve(),
      setAside: () => Promise.resolve()
    })
    const visit = async (isOpen: boolean) => {
      const opened = await NaslagNotebook.openNotebook(door(isOpen), name)
      if (!opened.ok) return opened.error
      const read = await opened.value.read()
      opened.value.close()
      return read.ok ? [read.value.annotations.length, read.value.unreadable] : read.error
    }
    return { closed: await visit(false), open: await visit(true), handedOver }
  }, name)
  expect(found.closed).toEqual([2, 1])
  expect(found.open).toEqual([2, 1])
  expect(found.handedOver.sort()).toEqual([...rows.slice(1).map(({ id }) => id)].sort())
})
