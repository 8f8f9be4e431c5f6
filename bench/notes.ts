import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import * as v from 'valibot'
import { corpusSchema, type Corpus } from '../shared/corpus/model'
import { ensureApp } from '../tools/setup/app.mjs'
import { ensureCorpus } from '../tools/setup/corpus.mjs'
import { thisPlace } from '../tools/setup/place.mjs'
import { ensureRuntime } from '../tools/setup/runtime/runtime.mjs'
import { machine, median, percentile, rounded, type Measurement } from './measurement'
import { manyRows } from './notes/many'
import { launchBenchApp } from './scroll/window'

const root = resolve(import.meta.dirname, '..')

const amount = 5_000
const runs = 5

/** What must be reached, in milliseconds. */
const limits = { open: 100, key: 16, paint: 100, quit: 1_000 } as const

/** Milliseconds after something was shown in which what it set going ends, so that the next one is measured alone. */
const aftermath = 500

/** Milliseconds between two keys: as fast as a reader types, and long enough for the answer to one. */
const betweenKeys = 150

/** What is typed in the filter, letter by letter. */
const typed = 'casusoverleg navragen'

/** Puts rows in the notebook of an app, as an earlier session would have left them. */
const fill = (page: Page, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(async (rows) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('naslag')
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('the notebook does not open'))
      }
    })
    const transaction = opened.transaction('annotations', 'readwrite')
    for (const row of rows) transaction.objectStore('annotations').put(row)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    opened.close()
  }, rows)

/** Runs a command, and gives the time until what it brings is there and has been painted. */
const timeOf = async (
  app: ElectronApplication,
  page: Page,
  channel: 'command:run' | 'place:open',
  args: unknown,
  awaited: string
): Promise<number> => {
  const shown = page.evaluate(async (awaited) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    await new Promise((resolve) => {
      navigation.addEventListener('currententrychange', resolve, { once: true })
    })
    const begun = performance.now()
    const isThere = (): boolean =>
      awaited.startsWith('highlight:')
        ? (CSS.highlights.get(awaited.slice(10))?.size ?? 0) > 0
        : document.querySelector(awaited) !== null
    while (!isThere()) await frame()
    await frame()
    return (await frame()) - begun
  }, awaited)
  await app.evaluate(
    ({ BrowserWindow }, [channel, args]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, args)
    },
    [channel, args] as const
  )
  const time = await shown
  await page.waitForTimeout(aftermath)
  return time
}

/** Times from a key to the frame that shows it, for each letter typed in the filter. */
const timesOfKeys = async (page: Page): Promise<readonly number[]> => {
  await page.locator('input[type="search"]').focus()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          times.push(performance.now() - timeStamp)
        }
        channel.port2.postMessage(null)
      })
    })
  })
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(betweenKeys)
  }
  return page.evaluate(() => (window as unknown as { keyTimes: readonly number[] }).keyTimes)
}

interface Times {
  readonly open: number[]
  readonly keys: number[]
  readonly paint: number[]
  readonly plain: number[]
  readonly quit: number[]
}

const measure = async (runtime: string, folder: string, corpus: Corpus): Promise<Times> => {
  const times: Times = { open: [], keys: [], paint: [], plain: [], quit: [] }
  const part = { kind: 'address', address: '/rat-2024/voorkomen' } as const
  const [full, empty] = [join(folder, 'full'), join(folder, 'empty')]
  const filling = await launchBenchApp(runtime, root, full)
  await fill(filling.page, manyRows(corpus, amount))
  await filling.app.close()
  // The first start hands all of them to the vault.
  await (await launchBenchApp(runtime, root, full)).app.close()
  for (let run = 0; run < runs; run += 1) {
    const bare = await launchBenchApp(runtime, root, empty)
    times.plain.push(
      await timeOf(bare.app, bare.page, 'place:open', part, '[data-block="voorkomen"]')
    )
    await bare.app.close()
    const { app, page } = await launchBenchApp(runtime, root, full)
    times.paint.push(await timeOf(app, page, 'place:open', part, 'highlight:naslag-belangrijk'))
    times.open.push(await timeOf(app, page, 'command:run', 'notebook.open', '.notebook-row'))
    times.keys.push(...(await timesOfKeys(page)))
    const begun = performance.now()
    await app.close()
    times.quit.push(performance.now() - begun)
  }
  return times
}

/**
 * What 5,000 annotations cost in the real app: opening the notebook, a key in its filter, the highlights of a
 * chapter (beside opening that chapter with none), and leaving. The value is the time until the notebook is
 * painted; the others are held against their limits as well.
 */
export const benchNotes = async (): Promise<Measurement> => {
  const place = thisPlace(2)
  const { path: runtime } = await ensureRuntime(place)
  await ensureCorpus(place)
  await ensureApp(place)
  const corpus = v.parse(
    corpusSchema,
    JSON.parse(await readFile(join(root, 'build/corpus/rat-2024/corpus.json'), 'utf8'))
  )
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-notes-'))
  try {
    const times = await measure(runtime, folder, corpus)
    const [open, key, quit] = [median(times.open), median(times.keys), median(times.quit)]
    const paint = median(times.paint) - median(times.plain)
    return {
      name: 'notes',
      value: rounded(open),
      unit: 'ms',
      limit: limits.open,
      better: 'lower',
      ok: open <= limits.open && key <= limits.key && paint <= limits.paint && quit <= limits.quit,
      runs,
      peers: {},
      details: {
        annotations: amount,
        'key in the filter, median ms': rounded(key),
        'key in the filter, p95 ms': rounded(percentile(times.keys, 95)),
        'key in the filter, limit ms': limits.key,
        'highlights of a chapter, more than without, ms': rounded(paint),
        'highlights of a chapter, limit ms': limits.paint,
        'leaving, ms': rounded(quit),
        'leaving, limit ms': limits.quit
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
