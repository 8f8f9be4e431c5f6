import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fuseDifferences, openInspector, readFuses, requiredFuses } from './fuses'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-fuses-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A file with a fuse wire in it, as in an Electron binary. */
const binary = (states: string): string => {
  const file = join(folder, 'binary')
  const wire = Buffer.from([1, states.length, ...Buffer.from(states)])
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
  writeFileSync(file, Buffer.concat([Buffer.alloc(64), sentinel, wire, Buffer.alloc(64)]))
  return file
}

const hardened = '01001100'
const config = join(import.meta.dirname, '../../electron-builder.yml')

test('electron-builder.yml asks for the hardened fuses, each by name', async () => {
  expect(await requiredFuses(config)).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    wasmTrapHandlers: true
  })
})

test('a configuration that leaves a fuse to chance is refused', async () => {
  const file = join(folder, 'builder.yml')
  writeFileSync(file, 'electronFuses:\n  runAsNode: false\n')
  await expect(requiredFuses(file)).rejects.toThrow(
    'does not name the fuses enableCookieEncryption'
  )
})

describe('the wire of a binary', () => {
  const differences = async (states: string) =>
    fuseDifferences(await readFuses(binary(states)), await requiredFuses(config))

  test.each([
    ['Electron 33, hardened', hardened, []],
    ['Electron 45, hardened', `${hardened}1`, []],
    ['Electron 45, no trap handlers', `${hardened}0`, ['wasmTrapHandlers: off, must be on']],
    ['one fuse forgotten', '11001100', ['runAsNode: on, must be off']],
    [
      'as it ships',
      '10110001',
      [
        'runAsNode: on, must be off',
        'enableCookieEncryption: off, must be on',
        'enableNodeOptionsEnvironmentVariable: on, must be off',
        'enableNodeCliInspectArguments: on, must be off',
        'enableEmbeddedAsarIntegrityValidation: off, must be on',
        'onlyLoadAppFromAsar: off, must be on',
        'grantFileProtocolExtraPrivileges: on, must be off'
      ]
    ],
    ['an older, shorter wire', '0100110', ['grantFileProtocolExtraPrivileges: absent, must be off']]
  ])('%s', async (_, states, expected) => {
    expect(await differences(states)).toEqual(expected)
  })

  test.each([
    ['a fuse that nobody has decided on', `${hardened}11`],
    ['a fuse that was removed', '0100110r']
  ])('%s is refused', async (_, states) => {
    await expect(differences(states)).rejects.toThrow('is unknown, or neither on nor off')
  })
})

test.each([hardened, `${hardened}1`])(
  'the test build of %s differs in one fuse',
  async (states) => {
    const file = binary(states)
    const before = await readFuses(file)
    await openInspector(file)
    expect(await readFuses(file)).toEqual({ ...before, enableNodeCliInspectArguments: true })
  }
)
