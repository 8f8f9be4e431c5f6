/** The real app in a window, and what of its speed can be seen from inside. */
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import { runtimeSwitches } from '../../tools/setup/launch.mjs'
import { isRoot } from '../../tools/setup/system-setup.mjs'

/** How long after the report can be read the app has come to rest, in milliseconds. */
const settling = 4_000

/** How long after a place has been opened is looked for tasks that it left behind, in milliseconds. */
const aftermath = 500

/** A quick flick of the wheel that goes on, in CSS pixels a second: two screens of text. */
const scrollSpeed = 2_000

/** What the page notes of its own speed; put there before it is asked. */
declare global {
  interface Window {
    bench: { readonly tasks: number[]; isScrolling: boolean }
  }
}

/** An opened part: how long until it was painted, and the longest task, in milliseconds. */
interface Opened {
  readonly time: number
  readonly longestTask: number
}

/** A part that was scrolled from top to bottom. */
interface Scrolled {
  /** Times between two frames, in milliseconds. */
  readonly frames: readonly number[]
  readonly longestTask: number
}

/** An app under measurement. */
export interface BenchWindow {
  /** Opens an address, without its `#`. */
  readonly open: (address: string) => Promise<Opened>
  /** Scrolls what is open to its end; the pointer stands over the text, as that of a reader. */
  readonly scroll: () => Promise<Scrolled>
  readonly close: () => Promise<void>
}

/** Starts the app of a folder and waits until it has come to rest. */
export const launchBenchApp = async (
  runtime: string,
  folder: string,
  userData: string
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> => {
  const app = await _electron.launch({
    executablePath: runtime,
    args: [...runtimeSwitches(isRoot, process.env), folder],
    env: { ...inherited(), NASLAG_USER_DATA: userData }
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await sizeOf(app)
  await page.waitForTimeout(settling)
  // The compiler that runs the benches names functions with a helper of its own, which no page has.
  await page.evaluate('globalThis.__name = (named) => named')
  return { app, page }
}

/** Starts the app of a folder to open places in it and scroll them. */
export const openBenchWindow = async (
  runtime: string,
  folder: string,
  userData: string
): Promise<BenchWindow> => {
  const { app, page } = await launchBenchApp(runtime, folder, userData)
  await page.evaluate(() => {
    window.bench = { tasks: [], isScrolling: false }
    new PerformanceObserver((list) => {
      window.bench.tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  const devTools = await page.context().newCDPSession(page)
  return {
    open: (address) => open(page, address),
    scroll: () => scroll(page, devTools),
    close: () => app.close()
  }
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]]
    )
  )

/** The window of a laptop, whatever the screen of this machine. */
const sizeOf = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800)
  })

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...window.bench.tasks.splice(0)))

const open = async (page: Page, address: string): Promise<Opened> => {
  await longestTask(page)
  const time = await page.evaluate(async (to) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    const id = to.split('/').at(-1) ?? ''
    const begun = performance.now()
    location.hash = to
    const isThere = (): boolean => document.querySelector(`main h1[data-block="${id}"]`) !== null
    while (!isThere()) await frame()
    // A frame asked for after the one that shows it is begun when that one has been handed over.
    await frame()
    return (await frame()) - begun
  }, address)
  await page.waitForTimeout(aftermath)
  return { time, longestTask: await longestTask(page) }
}

const scroll = async (page: Page, devTools: CDPSession): Promise<Scrolled> => {
  const { x, y, distance } = await page.evaluate(() => {
    const surface = document.querySelector('main')
    if (surface === null) throw new Error('there is nothing to scroll')
    surface.scrollTo({ top: 0 })
    const { left, top, width, height } = surface.getBoundingClientRect()
    return {
      x: Math.round(left + width / 2),
      y: Math.round(top + height / 2),
      distance: surface.scrollHeight - surface.clientHeight
    }
  })
  await page.waitForTimeout(aftermath)
  await longestTask(page)
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        let before = performance.now()
        const onFrame = (now: number): void => {
          times.push(now - before)
          before = now
          if (window.bench.isScrolling) requestAnimationFrame(onFrame)
          else resolve(times.slice(1))
        }
        window.bench.isScrolling = true
        requestAnimationFrame(onFrame)
      })
  )
  // Wheel events through the compositor, as a hand would send them.
  await devTools.send('Input.synthesizeScrollGesture', {
    x,
    y,
    yDistance: -distance,
    speed: scrollSpeed,
    gestureSourceType: 'mouse',
    preventFling: true
  })
  await page.evaluate(() => {
    window.bench.isScrolling = false
  })
  return { frames: await frames, longestTask: await longestTask(page) }
}
