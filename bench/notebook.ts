import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { machine, median, percentile, rounded, type Measurement } from './measurement'
import { changeAll, takeAllOver, type Acts } from './notebook/acts'
import { layBothEditions } from './notebook/both-editions'
import { fill } from './notebook/fill'
import { typeIn, type Keys } from './notebook/keys'
import { manyRows } from './notebook/many'
import { measured, timed, type Awaited, type Measured, type Timed } from './notebook/timed'
import { readyApp } from './ready-app'
import { launchBenchApp } from './scroll/window'

const amount = 5_000
const runs = 5

/** What must be reached, in milliseconds. */
const limits = { open: 100, key: 16, paint: 100, quit: 1_000 } as const

/** The chapter whose highlights are painted, from another one, and the edition that the annotations were made in. */
const part = 'voorkomen'
const elsewhere = 'verwerven'
const edition = 'rat-2024'
const next = 'rat-2025'

/** Milliseconds after which what a chapter sets going has ended. */
const settling = 1_000

/** Opens an address as a link does that is given to the app. */
const openAddress = (app: ElectronApplication, address: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, address) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.send('place:open', { kind: 'address', address })
  }, address)

/** What was seen in one session of the app. */
interface Session {
  /** Opening the chapter with its highlights, and in an app without any. */
  readonly chapter: Timed
  readonly bareChapter: Timed
  readonly open: Timed
  readonly keys: Keys
  readonly inNotebook: Acts
  readonly transition: Timed
  readonly inTransition: Acts
  /** From asking the app to quit until its processes have gone, after all of this. */
  readonly quit: number
}

interface Folders {
  readonly app: string
  readonly full: string
  readonly empty: string
}

/** Opens a chapter of an edition, and waits until it is there. */
const goTo = async (
  app: ElectronApplication,
  page: Page,
  edition: string,
  chapter: string
): Promise<void> => {
  await openAddress(app, `/${edition}/${chapter}`)
  await page.locator(`main h1[data-block="${chapter}"]`).waitFor()
  await page.waitForTimeout(settling)
}

/** Opens the chapter from another one; the app begins where it was left. */
const openChapter = async (
  app: ElectronApplication,
  window: Measured,
  awaited: Awaited
): Promise<Timed> => {
  await goTo(app, window.page, edition, elsewhere)
  return timed(window, () => openAddress(app, `/${edition}/${part}`), awaited)
}

const openBare = async (folders: Folders, runtime: string): Promise<Timed> => {
  const { app, page } = await launchBenchApp(runtime, folders.app, folders.empty)
  const selector = `main h1[data-block="${part}"]`
  const time = await openChapter(app, await measured(page), { kind: 'there', selector })
  await app.close()
  return time
}

const session = async (folders: Folders, runtime: string): Promise<Session> => {
  const bareChapter = await openBare(folders, runtime)
  const { app, page } = await launchBenchApp(runtime, folders.app, folders.full)
  const window = await measured(page)
  const chapter = await openChapter(app, window, { kind: 'painted', part })
  const open = await timed(window, () => page.keyboard.press('Control+Shift+a'), {
    kind: 'there',
    selector: '.notebook-row'
  })
  const keys = await typeIn(window, {
    field: page.getByRole('searchbox', { name: 'Filter op woorden' }),
    list: 'main .notebook',
    typed: 'casusoverleg navragen'
  })
  const inNotebook = await changeAll(window)
  await goTo(app, page, next, part)
  const transition = await timed(window, () => openAddress(app, `/nieuwe-editie/${next}`), {
    kind: 'there',
    selector: '.transition-tabs'
  })
  const inTransition = await takeAllOver(window)
  const begun = performance.now()
  await app.close()
  const quit = performance.now() - begun
  return { chapter, bareChapter, open, keys, inNotebook, transition, inTransition, quit }
}

const lay = async (folder: string, runtime: string): Promise<Folders> => {
  const folders = {
    app: join(folder, 'app'),
    full: join(folder, 'full'),
    empty: join(folder, 'empty')
  }
  const corpus = await layBothEditions(folders.app)
  const { app, page } = await launchBenchApp(runtime, folders.app, folders.full)
  await fill(page, manyRows(corpus, amount))
  await app.close()
  // The first start hands all of them to the vault.
  await (await launchBenchApp(runtime, folders.app, folders.full)).app.close()
  return folders
}

/** The middle of each part of what was timed, by the name of what was done. */
const detailsOf = (all: readonly (readonly [name: string, times: readonly Timed[]])[]) =>
  Object.fromEntries(
    all.flatMap(([name, times]) => [
      [`${name}: ms`, rounded(median(times.map(({ time }) => time)))],
      [`${name}: most ms`, rounded(Math.max(...times.map(({ time }) => time)))],
      [`${name}: work of the page, ms`, rounded(median(times.map(({ work }) => work)))],
      [`${name}: longest task, ms`, rounded(median(times.map((one) => one.longestTask)))]
    ])
  )

const actsOf = (
  sessions: readonly Session[],
  of: 'inNotebook' | 'inTransition'
): readonly (readonly [string, readonly Timed[]])[] =>
  [...(sessions[0]?.[of].keys() ?? [])].map((name) => [
    name,
    sessions.flatMap((one) => one[of].get(name) ?? [])
  ])

/**
 * What 5,000 annotations cost in the real app, in an app with the edition that all of them were made in and a
 * next one: opening the notebook, a key in its filter, opening a chapter with its highlights, acts on all of
 * them, and leaving after those. The value is the time until the notebook is painted, from the key that opens it;
 * the others are held against their limits as well. The work of a page is the time of its main thread alone,
 * whatever else the machine did.
 */
export const benchNotebook = async (): Promise<Measurement> => {
  const { runtime } = await readyApp()
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-notebook-'))
  try {
    const folders = await lay(folder, runtime)
    const sessions: Session[] = []
    for (let run = 0; run < runs; run += 1) sessions.push(await session(folders, runtime))
    const open = median(sessions.map((one) => one.open.time))
    const chapter = median(sessions.map((one) => one.chapter.time))
    const fields = sessions.flatMap(({ keys }) => keys.field)
    const lists = sessions.flatMap(({ keys }) => keys.list)
    const key = median(fields)
    const quit = median(sessions.map((one) => one.quit))
    return {
      name: 'notebook',
      value: rounded(open),
      unit: 'ms',
      limit: limits.open,
      better: 'lower',
      ok:
        open <= limits.open && chapter <= limits.paint && key <= limits.key && quit <= limits.quit,
      runs,
      peers: {},
      details: {
        annotations: amount,
        'key in the filter: median ms': rounded(key),
        'key in the filter: p95 ms': rounded(percentile(fields, 95)),
        'key in the filter: limit ms': limits.key,
        'key in the filter: list follows, median ms': rounded(median(lists)),
        'key in the filter: list follows, p95 ms': rounded(percentile(lists, 95)),
        'key in the filter: work of the page, ms': rounded(
          median(sessions.map(({ keys }) => keys.work))
        ),
        'leaving: ms': rounded(quit),
        'leaving: limit ms': limits.quit,
        'chapter with highlights: limit ms': limits.paint,
        ...detailsOf([
          ['opening the notebook', sessions.map((one) => one.open)],
          ['chapter with highlights', sessions.map((one) => one.chapter)],
          ['chapter without any', sessions.map((one) => one.bareChapter)],
          ...actsOf(sessions, 'inNotebook'),
          ['page of a new edition', sessions.map((one) => one.transition)],
          ...actsOf(sessions, 'inTransition')
        ])
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
