/**
 * Drives the page of the app from the inside: its own notebook, the very object that the app's
 * components write through. Bundled and put into the page by the bench; nothing of it is in the app.
 */
import type { Notebook } from '../../renderer/db/notebook'
import type { Mended, Settled } from '../../renderer/db/settle'
import type { Beginning } from '../../renderer/memory/begin'
import { fill, shown, timesOfSaves } from './page-cost'
import { stepsOf, writers } from './script'

/** What of React's tree the way to the notebook leads over. */
interface Fiber {
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly memoizedProps: { readonly opening?: unknown } | null
}

/** The tree of a drawn page; null as long as there is none. */
const treeOf = (root: HTMLElement): Fiber | null => {
  const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'))
  const host = key === undefined ? undefined : (root as unknown as Record<string, FiberRoot>)[key]
  return host?.stateNode?.current ?? null
}

interface FiberRoot {
  readonly stateNode?: { readonly current: Fiber }
}

const openingIn = (fiber: Fiber | null): Promise<readonly [unknown, Beginning]> | null => {
  if (fiber === null) return null
  const opening = fiber.memoizedProps?.opening
  if (opening instanceof Promise) return opening as Promise<readonly [unknown, Beginning]>
  return openingIn(fiber.child) ?? openingIn(fiber.sibling)
}

/** Waits until the page has been drawn, and for the notebook that it was given. */
const notebookOfPage = async (): Promise<Beginning['notebook']> => {
  for (;;) {
    const root = document.getElementById('app')
    const opening = root === null ? null : openingIn(treeOf(root))
    if (opening !== null) return (await opening)[1].notebook
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Tells the bench: main writes it to its standard output at once. */
const say = (...words: readonly (string | number)[]): void => {
  // eslint-disable-next-line no-console -- the way out of the page that needs nothing of the app
  console.info(['naslag-bench', ...words].join(' '))
}

/** After a refusal the page waits so long, in milliseconds. */
const breath = 20

/** Keeps one step after the other, each after the last was answered. What is refused is tried again. */
const write = async (notebook: Notebook, run: number, writer: number): Promise<never> => {
  let count = 0
  for (const { changes } of stepsOf(run, writer)) {
    for (;;) {
      const begun = performance.now()
      const kept = await notebook.write(changes)
      if (kept.ok) {
        count += 1
        say('kept', run, writer, count, (performance.now() - begun).toFixed(2))
        break
      }
      say('refused', run, writer, count + 1, (performance.now() - begun).toFixed(2), kept.error)
      await new Promise((resolve) => setTimeout(resolve, breath))
    }
  }
  throw new Error('the steps of a writer have no end')
}

/** Fills the notebook, or measures saves when nothing is to be added; says what came of it. */
export const measure = async (amount: number): Promise<unknown> => {
  const opened = await notebookOfPage()
  if (!opened.ok) return { problem: opened.error }
  try {
    if (amount === 0) return { times: await timesOfSaves(opened.value) }
    await fill(opened.value, amount)
    return { times: {} }
  } catch (error) {
    // The bench would wait for an answer that never comes.
    return { problem: String(error) }
  }
}

/** How many annotations the storage of the page holds. */
const amountStored = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('naslag')
    request.onerror = () => {
      reject(request.error ?? new Error('no storage'))
    }
    request.onsuccess = () => {
      const counted = request.result.transaction('annotations').objectStore('annotations').count()
      counted.onsuccess = () => {
        request.result.close()
        resolve(counted.result)
      }
    }
  })

/** Says when the page showed its text and, where it has any, notes, and when the notebook was compared. */
export const look = async (hasNotes: boolean): Promise<unknown> => {
  const opened = await notebookOfPage()
  if (!opened.ok) return { problem: opened.error }
  await shown()
  const text = performance.now()
  const comparing = opened.value.whenCompared().then((compared) => ({
    mended: mendedIn(compared),
    time: performance.now()
  }))
  await shown(hasNotes)
  const notes = performance.now()
  const { mended, time } = await comparing
  // Asked for after all that is measured: it would wait behind what the storage is at, and hold that up.
  const amount = await amountStored()
  return {
    rows: [],
    amount,
    unreadable: 0,
    mended,
    time,
    shown: { origin: performance.timeOrigin, text, notes }
  }
}

const mendedIn = (compared: Settled | null): Mended | null =>
  compared?.ok === true ? compared.value : null

/** Says what the notebook holds, and begins to write when there is a run. */
export const drive = async (run: number | null): Promise<unknown> => {
  const opened = await notebookOfPage()
  if (!opened.ok) return { problem: opened.error }
  const notebook = opened.value
  // Where comparing takes longer than a reader waits, the notebook is whole after that.
  const mended = mendedIn(await notebook.whenCompared())
  const read = await notebook.read()
  if (!read.ok) return { problem: read.error }
  const { annotations, unreadable } = read.value
  if (run !== null)
    setTimeout(() => void Promise.all(writers.map((writer) => write(notebook, run, writer))))
  return { rows: annotations, unreadable, mended, time: performance.now() }
}
