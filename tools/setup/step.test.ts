import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isHeld } from './lock.mjs'

let root = ''
let started: ChildProcess[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'naslag-step-'))
})
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started = []
  rmSync(root, { recursive: true, force: true })
})

const setup = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)

/** A set-up of one step in a process of its own: it notes each begin and end, and takes a while. */
const script = (milliseconds: number) => `
  import { appendFileSync, writeFileSync } from 'node:fs'
  import { run } from ${setup('command.mjs')}
  import { ensure, stampFile } from ${setup('step.mjs')}
  const root = process.argv[1]
  const place = { root, cache: root, fd: 1, say: (line) => { console.log(line) } }
  await ensure(place, {
    title: 'Working',
    stamp: () => ({ file: stampFile(place, 'work'), hash: 'h', results: [root + '/result'] }),
    act: async (noteChild) => {
      appendFileSync(root + '/log', 'begin ')
      const work = 'setTimeout(() => { require("fs").appendFileSync(process.argv[1] + "/log", "end ") }, ${milliseconds})'
      await run(process.execPath, ['-e', work, root], { onStart: noteChild })
      writeFileSync(root + '/result', '')
    }
  })`

const start = (milliseconds: number): ChildProcess => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(milliseconds), root], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  started.push(child)
  return child
}

const finished = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

const log = () => (existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8') : '')
/** The step has begun: its program is at work, and the lock names it. */
const begun = () =>
  expect
    .poll(
      () => {
        const lock = join(root, 'build', 'setup', 'lock')
        return existsSync(lock) ? readFileSync(lock, 'utf8') : ''
      },
      { timeout: 5000 }
    )
    .toMatch(/"child":\d/)

describe('a step', () => {
  test('is done once by two processes at the same time', async () => {
    const both = [start(300), start(300)]
    expect(await Promise.all(both.map(finished))).toEqual([0, 0])
    expect(log()).toBe('begin end ')
  })

  test('is done again after it was killed half-way, and only when its own program has ended', async () => {
    const killed = start(1500)
    await begun()
    killed.kill('SIGKILL')
    await finished(killed)
    expect(await finished(start(10))).toBe(0)
    expect(log()).toBe('begin end begin end ')
  })

  test('is not done again once it is done', async () => {
    await finished(start(10))
    await finished(start(10))
    expect(log()).toBe('begin end ')
  })

  test('goes on past a lock file that a power cut left half-written', async () => {
    await finished(start(10))
    rmSync(join(root, 'result'))
    const lock = join(root, 'build/setup/lock')
    writeFileSync(lock, '{"pi')
    utimesSync(lock, 0, 0)
    expect(await finished(start(10))).toBe(0)
    expect(log()).toBe('begin end begin end ')
  })
})

describe('a lock', () => {
  const alive =
    (...pids: number[]) =>
    (pid: number) =>
      pids.includes(pid)

  test.each([
    ['of a living process', { pid: 1, child: null }, 0, [1], true],
    ['of a process that hangs', { pid: 1, child: null }, 120_000, [1], false],
    ['of a dead process', { pid: 1, child: null }, 0, [], false],
    ['of a dead process whose program goes on', { pid: 1, child: 2 }, 120_000, [2], true],
    [
      'of a dead process with a program that never ends',
      { pid: 1, child: 2 },
      3_600_000,
      [2],
      false
    ],
    ['of a dead process and program', { pid: 1, child: 2 }, 0, [], false],
    ['that is being written', null, 10, [], true],
    ['that nobody finished writing', null, 10_000, [], false]
  ])('%s', (_, holder, age, pids, expected) => {
    expect(isHeld(holder, age, alive(...pids))).toBe(expected)
  })
})
