/** How long it takes from what a reader does to the frame that shows what comes of it. */
import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds after something was shown in which what it set going ends, so that the next one is measured alone. */
const aftermath = 700

/** What is in the page once something is done. */
export type Awaited =
  /** A part of the report with what is painted over it. */
  | { readonly kind: 'painted'; readonly part: string }
  /** Something that a selector finds in it. */
  | { readonly kind: 'there'; readonly selector: string; readonly text?: string }
  | { readonly kind: 'gone'; readonly selector: string; readonly text?: string }

/** A window under measurement. */
export interface Measured {
  readonly page: Page
  readonly devTools: CDPSession
}

export interface Timed {
  /** Milliseconds from the key or the address to the frame that shows what was awaited. */
  readonly time: number
  /** Milliseconds that the main thread of the page worked in that time and the moment after it: what else the machine does is not in it. */
  readonly work: number
  /** The longest that the page did not answer, in milliseconds. */
  readonly longestTask: number
}

/** What the page notes of itself. */
declare global {
  interface Window {
    noted: {
      readonly tasks: number[]
      isListening: boolean
    }
  }
}

/** Lets a page note what is measured. */
export const measured = async (page: Page): Promise<Measured> => {
  await page.evaluate(() => {
    window.noted = { tasks: [], isListening: false }
    new PerformanceObserver((list) => {
      window.noted.tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devTools }
}

/** Milliseconds that the main thread of a page has worked since it was started. */
export const workOf = async ({ devTools }: Measured): Promise<number> => {
  const { metrics } = await devTools.send('Performance.getMetrics')
  const found = metrics.find(({ name }) => name === 'ThreadTime')
  if (found === undefined) throw new Error('the page does not tell how long it has worked')
  return found.value * 1000
}

/** Does something by a key or an address, and measures from there until what is awaited has been painted. */
export const timed = async (
  measured: Measured,
  act: () => Promise<void>,
  awaited: Awaited
): Promise<Timed> => {
  const { page } = measured
  const shown = page.evaluate(async (awaited) => {
    window.noted.tasks.splice(0)
    const isPainted = (part: string): boolean => {
      const article = document.querySelector(`main h1[data-block="${part}"]`)?.closest('article')
      return [...CSS.highlights].some(
        ([, ranges]) =>
          article?.isConnected === true &&
          [...ranges].some((range) => article.contains(range.startContainer))
      )
    }
    const isFound = (selector: string, text = ''): boolean =>
      [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text))
    const isThere = (): boolean => {
      switch (awaited.kind) {
        case 'painted':
          return isPainted(awaited.part)
        case 'there':
          return isFound(awaited.selector, awaited.text)
        case 'gone':
          return !isFound(awaited.selector, awaited.text)
      }
    }
    /** What is painted over a text shows in no change of the page: there the text itself is waited for. */
    const isInPage = (): boolean =>
      awaited.kind === 'painted'
        ? document.querySelector(`main h1[data-block="${awaited.part}"]`) !== null
        : isThere()
    const begun = await new Promise<number>((resolve) => {
      const begin = ({ timeStamp }: Event): void => {
        removeEventListener('keydown', begin, { capture: true })
        navigation.removeEventListener('navigate', begin)
        resolve(timeStamp)
      }
      addEventListener('keydown', begin, { capture: true })
      navigation.addEventListener('navigate', begin)
      window.noted.isListening = true
    })
    window.noted.isListening = false
    // Looked for as soon as the page changes, not frame by frame: to ask for frames has the page painted while the
    // reader's own acts need none.
    await new Promise<void>((resolve) => {
      const changes = new MutationObserver(() => {
        look()
      })
      const look = (): void => {
        if (!isInPage()) return
        changes.disconnect()
        resolve()
      }
      const all = { subtree: true, childList: true, characterData: true, attributes: true }
      changes.observe(document.documentElement, all)
      look()
    })
    for (;;) {
      // What is posted in a frame comes when that frame has been handed over, and before what else waits for that.
      const frame = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          resolve(scheduler.postTask(() => performance.now(), { priority: 'user-blocking' }))
        })
      })
      if (isThere()) return frame - begun
    }
  }, awaited)
  await page.waitForFunction(() => window.noted.isListening)
  const before = await workOf(measured)
  await act()
  const time = await shown
  await page.waitForTimeout(aftermath)
  const work = (await workOf(measured)) - before
  const longestTask = await page.evaluate(() => Math.max(0, ...window.noted.tasks))
  return { time, work, longestTask }
}
