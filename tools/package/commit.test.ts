import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commitOf } from './commit'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-commit-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@n.invalid', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '1700000000 +0000' }
  })

test('the commit of a clean checkout, and nothing of one with changes', async () => {
  git('init', '--quiet')
  writeFileSync(join(folder, 'bestand'), 'een')
  git('add', '.')
  git('commit', '--quiet', '-m', 'een')
  const id = git('rev-parse', 'HEAD').trim()
  expect(await commitOf(folder)).toEqual({ id, time: 1_700_000_000 })
  writeFileSync(join(folder, 'bestand'), 'twee')
  expect(await commitOf(folder)).toBeNull()
})

test('nothing outside of a checkout', async () => {
  expect(await commitOf(folder)).toBeNull()
})
