import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAlive } from './processes.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-signals-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const setup = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)

/** A command that launches a program as `npm start` does the app: it notes its id and runs on. */
const start = (program: string) => {
  const script = `
    import { runCommand } from ${setup('enter.mjs')}
    import { launch } from ${setup('launch.mjs')}
    await runCommand(() => launch([process.execPath, '-e', ${JSON.stringify(program)}, ${JSON.stringify(folder)}]))`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
}

const noteAndRunOn = `
  require('node:fs').writeFileSync(process.argv[1] + '/pid', String(process.pid))
  setInterval(() => {}, 1000)`

const programId = async (): Promise<number> => {
  const read = () => {
    try {
      return Number(readFileSync(join(folder, 'pid'), 'utf8'))
    } catch {
      return 0
    }
  }
  await expect.poll(read, { timeout: 10_000 }).toBeGreaterThan(0)
  return read()
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s ends what was started, and then the command',
  async (signal, exitCode) => {
    const command = start(noteAndRunOn)
    const program = await programId()
    command.kill(signal)
    await once(command, 'exit')
    expect(command.exitCode).toBe(exitCode)
    expect(isAlive(program)).toBe(false)
  },
  20_000
)

test('a program that does not listen is killed', async () => {
  const command = start(`process.on('SIGTERM', () => {}); ${noteAndRunOn}`)
  const program = await programId()
  command.kill('SIGTERM')
  await once(command, 'exit')
  expect(command.exitCode).toBe(143)
  await expect.poll(() => isAlive(program)).toBe(false)
}, 20_000)

test.runIf(process.platform === 'linux')(
  'a command that is killed outright leaves no program behind on a display that nobody sees',
  async () => {
    const command = start(noteAndRunOn)
    const program = await programId()
    command.kill('SIGKILL')
    await expect.poll(() => isAlive(program), { timeout: 5000 }).toBe(false)
  },
  20_000
)

test('the exit code of the program is that of the command', async () => {
  const command = start('process.exit(7)')
  await once(command, 'exit')
  expect(command.exitCode).toBe(7)
}, 20_000)
