import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const tools = join(import.meta.dirname, '..')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-entry-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const node = (file: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [join(tools, file), ...args], {
    cwd: folder,
    encoding: 'utf8'
  })
  return { status, stderr }
}

describe('a command that cannot be meant is refused before any set-up', () => {
  test.each([
    ['start.mjs', ['--fast'], 2, 'Unknown argument: --fast'],
    ['start.mjs', ['--screenshot'], 2, '--screenshot needs the name of the file'],
    ['start.mjs', ['--screenshot', 'absent/a.png'], 1, 'there is no folder'],
    ['start.mjs', ['--screenshot', '.'], 1, 'EISDIR'],
    ['test.mjs', ['--quick'], 2, 'Unknown argument: --quick'],
    ['run.mjs', [], 2, 'NAME is one of bench, check, corpus, package, edition, search, runtime'],
    ['run.mjs', ['tea'], 2, 'NAME is one of']
  ])('%s %j', (file, args, status, message) => {
    const ended = node(file, ...args)
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(message)
  })
})

test('a file that can be written is not left behind empty', () => {
  node('start.mjs', '--screenshot', 'a.png', '--fast')
  expect(existsSync(join(folder, 'a.png'))).toBe(false)
})
