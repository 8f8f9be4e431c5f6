import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requiredFuses } from '../../tools/package/fuses'
import { checkFuses, differentFuses, readWire, releaseFuses } from './fuse-wire'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-fuse-wire-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A file with a fuse wire in it, behind so many bytes of something else. */
const binary = (states: string, at = 64): string => {
  const file = join(folder, 'naslag')
  const wire = Buffer.from([1, states.length, ...Buffer.from(states)])
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
  writeFileSync(file, Buffer.concat([Buffer.alloc(at), sentinel, wire, Buffer.alloc(1000)]))
  return file
}

const hardened = '01001100'

it('asks the same of the fuses as electron-builder.yml', async () => {
  const config = join(import.meta.dirname, '../../electron-builder.yml')
  expect(Object.fromEntries(releaseFuses)).toEqual(await requiredFuses(config))
})

describe('readWire', () => {
  it('finds the wire wherever it is, also where two reads meet', async () => {
    const read = 4 * 1024 * 1024
    for (const at of [0, 1, read - 40, read - 32, read - 1, read, read + 1, 2 * read + 200]) {
      expect(await readWire(binary(hardened, at))).toBe(hardened)
    }
  })

  it('gives null where there is none', async () => {
    const file = join(folder, 'leeg')
    writeFileSync(file, Buffer.alloc(5000))
    expect(await readWire(file)).toBeNull()
  })
})

describe('differentFuses', () => {
  it.each([
    ['Electron 33, as released', hardened, []],
    ['Electron 45, as released', `${hardened}1`, []],
    ['Electron 45, without trap handlers', `${hardened}0`, ['wasmTrapHandlers']],
    ['one open', '11001100', ['runAsNode']],
    ['one removed', '0100110r', ['grantFileProtocolExtraPrivileges']],
    ['a shorter wire', '0100110', ['grantFileProtocolExtraPrivileges']],
    ['one that nobody decided on', `${hardened}11`, ['nr. 10']]
  ])('%s', (_what, wire, expected) => {
    expect(differentFuses(wire)).toEqual(expected)
  })
})

it('tells in words what it finds', async () => {
  expect((await checkFuses(binary(hardened))).found).toEqual({ ok: true, value: '8 gelezen' })
  expect((await checkFuses(binary('11001100'))).found).toEqual({
    ok: false,
    error: 'anders dan verpakt: runAsNode'
  })
  expect((await checkFuses(join(folder, 'is-er-niet'))).found.ok).toBe(false)
})
