import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { childrenOf, isAlive } from './processes.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-signals-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const setup = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)

/** A command that launches a program as `npm start` does the app. */
const start = (program: string) => {
  const script = `
    import { runCommand } from ${setup('enter.mjs')}
    import { launch } from ${setup('launch.mjs')}
    await runCommand(() => launch([process.execPath, '-e', ${JSON.stringify(program)}, ${JSON.stringify(folder)}]))`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: folder }
  })
}

/** A program that notes who it is and runs on. */
const noteAndRunOn = `
  require('node:fs').writeFileSync(process.argv[1] + '/ids', process.pid + ' ' + process.ppid)
  setInterval(() => {}, 1000)`

const programIds = async (): Promise<{ program: number; parent: number }> => {
  const file = join(folder, 'ids')
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  await expect.poll(read, { timeout: 10_000 }).toMatch(/^\d+ \d+$/)
  const [program = 0, parent = 0] = read().split(' ').map(Number)
  return { program, parent }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s ends what was started, and then the command',
  async (signal, exitCode) => {
    const command = start(noteAndRunOn)
    const { program } = await programIds()
    command.kill(signal)
    await once(command, 'exit')
    expect(command.exitCode).toBe(exitCode)
    expect(isAlive(program)).toBe(false)
  },
  20_000
)

test('a program that does not listen is killed', async () => {
  const command = start(`process.on('SIGTERM', () => {}); ${noteAndRunOn}`)
  const { program } = await programIds()
  command.kill('SIGTERM')
  await once(command, 'exit')
  expect(command.exitCode).toBe(143)
  await expect.poll(() => isAlive(program)).toBe(false)
}, 20_000)

test.runIf(process.platform === 'linux')(
  'a command that is killed outright leaves no program behind on a display that nobody sees',
  async () => {
    const command = start(noteAndRunOn)
    const { program, parent } = await programIds()
    const [display] = childrenOf(parent).filter(({ name }) => name === 'Xvfb')
    command.kill('SIGKILL')
    await expect.poll(() => isAlive(program), { timeout: 5000 }).toBe(false)
    if (display !== undefined)
      await expect.poll(() => isAlive(display.pid), { timeout: 5000 }).toBe(false)
  },
  20_000
)

test('the exit code of the program is that of the command', async () => {
  const command = start('process.exit(7)')
  await once(command, 'exit')
  expect(command.exitCode).toBe(7)
}, 20_000)
