import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type * as notebookModule from '../renderer/db/notebook'
import type { VaultChange } from '../shared/vault/model'
import { expect, killHard, test } from './support/app'
import { inject } from './support/bundle'
import { layOldNotebook, oldNotebooks, rawNotebook } from './support/old-notebooks'

// The code under test runs in the page; a database of its own leaves the reader's alone.
declare const NaslagNotebook: typeof notebookModule
const name = 'naslag-verhuizing'

const rows = Array.from({ length: 40 }, (_, number) => ({
  kind: 'note' as const,
  id: randomUUID(),
  anchor: { edition: 'rat-2024', block: 'b-1', start: 0, end: 3, quote: 'Het' },
  body: `Notitie ${number} uit een oudere versie`,
  createdAt: 1,
  updatedAt: 1
}))
const ids = rows.map(({ id }) => id).sort()

type Blow = 'none' | 'throw' | 'hang'

/**
 * Opens the notebook while one call of the upgrade, counted from 1, does not come back: it throws, or the
 * page stops there for ever. Gives what was found, how many calls there were.
 */
const upgrade = (page: Page, at: number, blow: Blow, hasVault = false) =>
  page.evaluate(
    async ([name, at, blow, hasVault]) => {
      let calls = 0
      const strike = (): void => {
        calls += 1
        if (calls !== at) return
        if (blow === 'throw') throw new Error('the upgrade was struck')
        // eslint-disable-next-line no-console -- the test listens for it
        console.info('struck')
        for (;;);
      }
      // What an upgrade can do to a database: each of these calls is a step of it.
      const steps = [
        [IDBDatabase.prototype, ['createObjectStore', 'deleteObjectStore']],
        [IDBObjectStore.prototype, ['createIndex', 'deleteIndex', 'put', 'add', 'delete']],
        [IDBCursor.prototype, ['update', 'delete']]
      ] as const
      const undo: (() => void)[] = []
      for (const [prototype, methods] of steps) {
        for (const method of methods) {
          const own = Object.getOwnPropertyDescriptor(prototype, method)
          if (own === undefined) throw new Error(`no ${method}`)
          const original = own.value as (...args: unknown[]) => unknown
          Object.defineProperty(prototype, method, {
            ...own,
            value: function (this: IDBObjectStore | IDBDatabase | IDBCursor, ...args: unknown[]) {
              const transaction =
                this instanceof IDBObjectStore
                  ? this.transaction
                  : this instanceof IDBCursor
                    ? this.request.transaction
                    : null
              if (blow !== 'none' && (transaction === null || transaction.mode === 'versionchange'))
                strike()
              return original.apply(this, args)
            }
          })
          undo.push(() => {
            Object.defineProperty(prototype, method, own)
          })
        }
      }
      const given: { readonly id: string; readonly row: unknown }[] = []
      const door = {
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
            annotations: JSON.stringify({ annotations: given, removed: [] }),
            memory: JSON.stringify([{ key: 'iets', value: 1 }])
          }),
        write: (changes: readonly VaultChange[]) => {
          given.push(
            ...changes.flatMap((one) => (one.kind === 'put' ? [{ id: one.id, row: one.row }] : []))
          )
          return Promise.resolve({ kind: 'kept', at: 1, count: 1, copies: 2, checked: 1 } as const)
        },
        beginAgain: () => Promise.resolve(),
        setAside: () => Promise.resolve()
      }
      const opened = await NaslagNotebook.openNotebook(hasVault ? door : null, name)
      for (const one of undo) one()
      if (!opened.ok) return { problem: opened.error, calls, ids: [] }
      const read = await opened.value.read()
      opened.value.close()
      return {
        problem: null,
        calls,
        ids: read.ok ? read.value.annotations.map(({ id }): string => id).sort() : []
      }
    },
    [name, at, blow, hasVault] as const
  )

for (const old of oldNotebooks) {
  test.describe(`a notebook of version ${old.version}`, () => {
    test('is brought up to date with all that is in it', async ({ launch }) => {
      const { page } = await launch()
      await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
      await layOldNotebook(page, name, old, rows)
      expect(await upgrade(page, 0, 'none')).toMatchObject({ problem: null, ids })
      expect((await rawNotebook(page, name)).nativeVersion).toBeGreaterThan(old.nativeVersion)
    })

    test('stays as it was when any step throws, and is brought up to date the next time', async ({
      launch
    }) => {
      const { page } = await launch()
      await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
      let struck = 0
      for (let step = 1; ; step += 1) {
        await layOldNotebook(page, name, old, rows)
        const found = await upgrade(page, step, 'throw')
        if (found.calls < step) break
        struck += 1
        expect(found.problem, `step ${step}`).toBe('failed')
        expect(await rawNotebook(page, name)).toEqual({ nativeVersion: old.nativeVersion, ids })
        expect(await upgrade(page, 0, 'none')).toMatchObject({ problem: null, ids })
      }
      expect(struck).toBeGreaterThan(0)
    })

    test('that cannot be brought up to date goes only when the vault has all of it', async ({
      launch
    }) => {
      const { page } = await launch()
      await inject(page, 'renderer/db/notebook.ts', 'NaslagNotebook')
      await layOldNotebook(page, name, old, rows)
      expect(await upgrade(page, 1, 'throw', true)).toMatchObject({ problem: null, ids })
    })

    test('survives a kill at any step', async ({ launch }) => {
      // Two starts a step.
      test.slow()
      let struck = 0
      for (let step = 1; ; step += 1) {
        const running = await launch()
        await inject(running.page, 'renderer/db/notebook.ts', 'NaslagNotebook')
        await layOldNotebook(running.page, name, old, rows)
        const isStruck = running.page
          .waitForEvent('console', (message) => message.text() === 'struck')
          .then(() => true)
        const isThrough = upgrade(running.page, step, 'hang').then(
          () => false,
          () => true
        )
        const wasStruck = await Promise.race([isStruck, isThrough])
        await killHard(running)
        await isStruck.catch(() => undefined)
        if (!wasStruck) break
        struck += 1
        const again = await launch()
        await inject(again.page, 'renderer/db/notebook.ts', 'NaslagNotebook')
        expect(await rawNotebook(again.page, name)).toEqual({
          nativeVersion: old.nativeVersion,
          ids
        })
        expect(await upgrade(again.page, 0, 'none')).toMatchObject({ problem: null, ids })
        await killHard(again)
      }
      expect(struck).toBeGreaterThan(0)
    })
  })
}
