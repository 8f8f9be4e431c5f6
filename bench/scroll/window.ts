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
    bench: { readonly tasks: number[]; isScrolling: boolean; isAwaited: boolean }
  }
}

/** What was opened or closed: how long until that was painted, and the longest task, in milliseconds. */
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
  /** Opens an address, without its `#`, as a link to it would. */
  readonly open: (address: string) => Promise<Opened>
  /** Shows the place a second time beside itself, and takes that away again. */
  readonly split: () => Promise<{ readonly opened: Opened; readonly closed: Opened }>
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
    window.bench = { tasks: [], isScrolling: false, isAwaited: false }
    new PerformanceObserver((list) => {
      window.bench.tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  const devTools = await page.context().newCDPSession(page)
  return {
    open: (address) => open(app, page, address),
    split: () => split(app, page),
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

/** Tells the page something as main does. */
const tell = (app: ElectronApplication, channel: string, args: unknown): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [channel, args]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, args)
    },
    [channel, args] as const
  )

/** What the page shows once an act is done: a passage, or so many surfaces. */
type Awaited = { readonly passage: string } | { readonly surfaces: number }

/** Does something that changes the address, and measures from there until what is awaited has been painted. */
const timed = async (page: Page, act: () => Promise<void>, awaited: Awaited): Promise<Opened> => {
  await longestTask(page)
  const shown = page.evaluate(async (awaited) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    const isInSight = (passage: string): boolean => {
      const element = document.querySelector(`main [data-block="${passage}"]`)
      const surface = element?.closest('.reader')
      if (element === null || surface === null || surface === undefined) return false
      // A part that was read before opens where it was left.
      if (element.tagName === 'H1') return true
      const [at, of] = [element.getBoundingClientRect(), surface.getBoundingClientRect()]
      return at.top < of.bottom && at.bottom > of.top
    }
    const isThere = (): boolean =>
      'passage' in awaited
        ? isInSight(awaited.passage)
        : document.querySelectorAll('main .reader h1').length === awaited.surfaces
    window.bench.isAwaited = true
    await new Promise((resolve) => {
      navigation.addEventListener('currententrychange', resolve, { once: true })
    })
    window.bench.isAwaited = false
    const begun = performance.now()
    while (!isThere()) await frame()
    // A frame asked for after the one that shows it is begun when that one has been handed over.
    await frame()
    return (await frame()) - begun
  }, awaited)
  await page.waitForFunction(() => window.bench.isAwaited)
  await act()
  const time = await shown
  await page.waitForTimeout(aftermath)
  return { time, longestTask: await longestTask(page) }
}

const open = (app: ElectronApplication, page: Page, address: string): Promise<Opened> =>
  timed(page, () => tell(app, 'place:open', { kind: 'address', address }), {
    passage: address.split('/').at(-1) ?? ''
  })

const split = async (
  app: ElectronApplication,
  page: Page
): Promise<{ readonly opened: Opened; readonly closed: Opened }> => {
  const toggle = (): Promise<void> => tell(app, 'command:run', 'split.toggle')
  const opened = await timed(page, toggle, { surfaces: 2 })
  return { opened, closed: await timed(page, toggle, { surfaces: 1 }) }
}

const scroll = async (page: Page, devTools: CDPSession): Promise<Scrolled> => {
  const { x, y, distance } = await page.evaluate(() => {
    const surface = document.querySelector('main .reader')
    if (surface === null) throw new Error('there is nothing to scroll')
    surface.scrollTo({ top: 0 })
    const { left, top, width, height } = surface.getBoundingClientRect()
    return {
      x: Math.round(left + width / 2),
      y: Math.round(top + height / 2),
      distance: surface.scrollHeight - surface.clientHeight
    }
  })
  if (distance === 0) throw new Error('there is no text below the window')
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
  const passed = await page.evaluate(() => {
    window.bench.isScrolling = false
    return document.querySelector('main .reader')?.scrollTop ?? 0
  })
  // Text that is laid out when it comes into sight is another bit higher or lower than was thought.
  if (passed < distance / 2) throw new Error(`scrolled ${passed} of ${distance} pixels`)
  return { frames: await frames, longestTask: await longestTask(page) }
}
