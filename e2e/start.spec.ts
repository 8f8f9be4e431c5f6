import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout, expect, runtimeFromEnvironment, test as base } from './support/app'

interface Fixtures {
  readonly folder: string
  /** Runs a command to its end, in a folder, on this worker's display. */
  readonly run: (command: string, args: readonly string[], cwd: string) => Promise<Ended>
}

const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-start-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  run: async ({ display }, use) => {
    const screen = display === null ? {} : { DISPLAY: display.name }
    await use((command, args, cwd) => ended(command, args, cwd, { ...process.env, ...screen }))
  }
})

interface Ended {
  readonly code: number | null
  readonly output: string
}

const ended = (
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, output })
    })
  })

const start = join(checkout, 'tools/start.mjs')

/** Width and height of a PNG, from its header. */
const sizeOf = async (file: string): Promise<[width: number, height: number]> => {
  const bytes = await readFile(file)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('npm start -- --screenshot writes a picture of the report and ends', async ({
  folder,
  run
}) => {
  const begun = Date.now()
  const { code, output } = await run(process.execPath, [start, '--screenshot', 'beeld.png'], folder)
  const seconds = (Date.now() - begun) / 1000
  expect(output).toContain('Runtime: Electron')
  expect(code).toBe(0)
  const picture = join(folder, 'beeld.png')
  const [width, height] = await sizeOf(picture)
  expect(width).toBe(1280)
  expect(height).toBeGreaterThan(700)
  // The page that is still opening is a picture of 10 kB; the report is ten times that.
  expect((await stat(picture)).size).toBeGreaterThan(60_000)
  // With everything set up the window is asked to be there in 5 s; this is the whole command, beside
  // other tests.
  expect(seconds).toBeLessThan(15)
})

test('npm start says what is wrong with what was typed', async ({ folder, run }) => {
  const wrong = await run(process.execPath, [start, '--schermafbeelding'], folder)
  expect(wrong).toMatchObject({ code: 2 })
  expect(wrong.output).toContain('--screenshot FILE')
  const nowhere = await run(
    process.execPath,
    [start, '--screenshot', join(folder, 'geen/map/beeld.png')],
    folder
  )
  expect(nowhere.code).not.toBe(0)
  expect(nowhere.output).toContain('geen/map')
})

test('an app without its page ends with a message, not with a blank window', async ({
  folder,
  run
}) => {
  for (const part of ['package.json', 'build/app/main', 'build/app/preload']) {
    await cp(join(checkout, part), join(folder, part), { recursive: true })
  }
  const { code, output } = await run(
    runtimeFromEnvironment(),
    ['--no-sandbox', folder, `--screenshot=${join(folder, 'beeld.png')}`],
    folder
  )
  expect(code).toBe(1)
  expect(output).toContain('screenshot: app://naslag/: 404')
})
