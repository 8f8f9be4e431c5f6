import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { download, downloadProblem, downloadReason, officialExecutable } from './official.mjs'
import { describeRuntime, hasFallback, noRuntime } from './runtime.mjs'

test.each([
  ['linux', 'x64', true, true],
  ['linux', 'x64', false, false],
  ['linux', 'arm64', true, false],
  ['darwin', 'arm64', false, false],
  ['win32', 'x64', false, false]
])('there is a fallback for %s %s (glibc %s): %s', (platform, arch, glibc, expected) => {
  expect(hasFallback(platform, arch, glibc)).toBe(expected)
})

test('where there is none, the message says what can be done', () => {
  const message = noRuntime('45.4.1', 'darwin arm64', 'no connection')
  expect(message).toContain('Electron 45.4.1 could not be downloaded: no connection')
  expect(message).toContain('no other runtime for darwin arm64')
  expect(message).toMatch(/HTTPS_PROXY[^]*ELECTRON_MIRROR[^]*Node 22\.12/)
})

test.each([
  ['TypeError: fetch failed\n    at node:internal', 'no connection to its download site'],
  [
    'Error [ERR_REQUIRE_ESM]: require() of ES Module',
    'needs Node 22.12 or newer and this is 20.1.0'
  ],
  ['HTTPError: Response code 404 (Not Found)', 'HTTPError: Response code 404 (Not Found)'],
  ['', 'no reason given']
])('%j means: %s', (output, reason) => {
  expect(downloadReason(output, '20.1.0')).toContain(reason)
})

describe('the official runtime', () => {
  let root = ''
  const write = (file: string, text: string) => {
    writeFileSync(join(root, 'node_modules/electron', file), text)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'naslag-official-'))
    mkdirSync(join(root, 'node_modules/electron/dist'), { recursive: true })
    write('package.json', '{ "version": "45.4.1" }')
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })
  const unpack = () => {
    write('dist/version', 'v45.4.1')
    write('dist/electron', '')
    write('path.txt', 'electron')
  }

  test('is there when it was unpacked whole, in the version that is asked for', () => {
    expect(officialExecutable(root)).toBeNull()
    unpack()
    expect(officialExecutable(root)).toBe(join(root, 'node_modules/electron/dist/electron'))
  })

  test('is not there when the installer was killed before its last file, or for another version', () => {
    unpack()
    rmSync(join(root, 'node_modules/electron/path.txt'))
    expect(officialExecutable(root)).toBeNull()
    unpack()
    write('package.json', '{ "version": "46.0.0" }')
    expect(officialExecutable(root)).toBeNull()
  })

  test('leaves a note on why it could not be downloaded, which the line on the runtime repeats', async () => {
    write('install.js', 'console.error("TypeError: fetch failed"); process.exit(1)')
    expect(downloadProblem(root)).toBeNull()
    await download(root, () => undefined)
    expect(downloadProblem(root)).toContain('no connection')
    const line = describeRuntime({ path: '', version: '33.2.1', source: 'fallback' }, root)
    expect(line).toMatch(
      /^Runtime: Electron 33\.2\.1, the fallback .*45\.4\.1 .*no connection.*--retry$/
    )
  })
})
