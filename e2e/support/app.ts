/** Starts and stops the real app for a test, each time in a data folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page
} from '@playwright/test'
import { startDisplay, type Display } from './display'

/** A running app and its window. */
export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
}

export interface LaunchOptions {
  /** Switches for the runtime, before the path of the app. */
  readonly switches?: readonly string[]
  /** A packaged app to start instead of the checkout. */
  readonly executable?: string
  /** Another folder to start the runtime on than the checkout. */
  readonly folder?: string
  /** Arguments of the app itself, after its path. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another data folder than that of the test: a second computer. */
  readonly dataFolder?: string
}

export interface WorkerFixtures {
  /**
   * The display of this worker, or null where the system's is used. Windows of two workers on one
   * display disturb each other: when one opens over the other, the system's own pointer is heard of
   * where it rests, and a drag that a test is at ends there.
   */
  readonly display: Display | null
}

export interface Fixtures {
  /** The data folder of this test; every launch of the test shares it. */
  readonly userData: string
  /** Starts the app and waits until the report can be read. */
  readonly launch: (options?: LaunchOptions) => Promise<Running>
  /** What no test may leave behind: errors in the console, and requests beyond app://. */
  readonly complaints: string[]
}

/** The folder of package.json. */
export const checkout = join(import.meta.dirname, '../..')
/** The folder of the built app: the checkout, or a copy of it that lacks something (bench/controls). */
export const builtApp = process.env.NASLAG_BUILT_APP ?? checkout
/** A packaged app that the user jobs are tried on instead of the checkout; that of dist/test, which lets itself be driven. */
const packagedApp = process.env.NASLAG_PACKAGED_APP
const launchLimit = 15_000

/** The program to start, and what of its command line says where the app is: a packaged one has it inside. */
const programFor = ({
  executable,
  folder
}: LaunchOptions): readonly [string, readonly string[]] => {
  const packed = executable ?? (folder === undefined ? packagedApp : undefined)
  return packed === undefined ? [runtimeFromEnvironment(), [folder ?? builtApp]] : [packed, []]
}

const environment = (extra: Readonly<Record<string, string>>): Record<string, string> => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const]
  )
  return { ...Object.fromEntries(inherited), ...extra }
}

/** Starts the app; a launch was seen to hang now and then before the app ran at all, so one more try. */
export const start = (userData: string, options: LaunchOptions): Promise<ElectronApplication> =>
  startOnce(userData, options).catch(() => startOnce(userData, options))

const startOnce = (userData: string, options: LaunchOptions): Promise<ElectronApplication> => {
  const [executablePath, app] = programFor(options)
  return _electron.launch({
    executablePath,
    args: [...(options.switches ?? []), ...app, ...(options.args ?? [])],
    env: environment({ NASLAG_USER_DATA: userData, ...options.env }),
    timeout: launchLimit
  })
}

/** The Electron that set-up chose. */
export const runtimeFromEnvironment = (): string => {
  const path = process.env.NASLAG_RUNTIME
  if (path === undefined) throw new Error('NASLAG_RUNTIME is not set: run through Playwright')
  return path
}

/**
 * Starts the app once more on the data folder of a running one, as a click on its icon or on a link
 * does; gives the exit code.
 */
export const startAgain = (
  { app }: Running,
  userData: string,
  args: readonly string[] = []
): Promise<number | null> =>
  app.evaluate(
    async ({ app: electron }, [folder, more]) => {
      const { spawn } = process.getBuiltinModule('node:child_process')
      // Without an inspector a packaged app is a release, which refuses to start without the sandbox.
      const path = electron.isPackaged ? '--inspect=0' : electron.getAppPath()
      const child = spawn(process.execPath, ['--no-sandbox', path, ...more], {
        env: { ...process.env, NASLAG_USER_DATA: folder }
      })
      return new Promise<number | null>((resolve) => child.on('exit', resolve))
    },
    [userData, args] as const
  )

/** Kills every process of the app at once, as a power button would. */
export const killHard = async ({ app }: Running): Promise<void> => {
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      const display = process.platform === 'linux' ? await startDisplay('1920x1200x24') : null
      await use(display)
      display?.stop()
    },
    { scope: 'worker' }
  ],
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints).toEqual([])
  },
  launch: async ({ userData, complaints, display }, use) => {
    const started: ElectronApplication[] = []
    const screen = display === null ? {} : { DISPLAY: display.name }
    await use(async (given = {}) => {
      const options = { ...given, env: { ...screen, ...given.env } }
      const app = await start(given.dataFolder ?? userData, options)
      started.push(app)
      const page = await app.firstWindow()
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith('app://naslag/')) complaints.push(`left: ${request.url()}`)
      })
      return { app, page }
    })
    for (const app of started) await app.close().catch(() => undefined)
  }
})

export { expect }
