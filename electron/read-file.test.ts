import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { encodeUtf8 } from '../shared/text/utf8'
import { readChosenFile } from './read-file'

const folder = mkdtempSync(join(tmpdir(), 'naslag-read-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const at = (name: string): string => join(folder, name)

describe('a chosen file', () => {
  test('is read whole', async () => {
    writeFileSync(at('goed'), 'tekst')
    expect(await readChosenFile(at('goed'), 5)).toEqual({ ok: true, value: encodeUtf8('tekst') })
    writeFileSync(at('leeg'), '')
    expect(await readChosenFile(at('leeg'), 5)).toEqual({ ok: true, value: new Uint8Array() })
  })

  test('that is a byte too long is not', async () => {
    expect(await readChosenFile(at('goed'), 4)).toEqual({ ok: false, error: 'too-large' })
  })

  test('that is far too long is not read at all', async () => {
    writeFileSync(at('groot'), '')
    truncateSync(at('groot'), 50_000_000_000)
    expect(await readChosenFile(at('groot'), 1_000)).toEqual({ ok: false, error: 'too-large' })
  })

  test('that is a folder, a device, a pipe or elsewhere is refused', async () => {
    const refused = { ok: false, error: 'not-a-file' }
    expect(await readChosenFile(folder, 9)).toEqual(refused)
    expect(await readChosenFile('\\\\server\\deel\\bestand.json', 9)).toEqual(refused)
    expect(await readChosenFile('//server/deel/bestand.json', 9)).toEqual(refused)
    if (process.platform === 'win32') return
    expect(await readChosenFile('/dev/zero', 9)).toEqual(refused)
    execFileSync('mkfifo', [at('pijp')])
    expect(await readChosenFile(at('pijp'), 9)).toEqual(refused)
    symlinkSync('/dev/zero', at('nul'))
    expect(await readChosenFile(at('nul'), 9)).toEqual(refused)
  })

  test('that is not there cannot be read', async () => {
    expect(await readChosenFile(at('weg'), 9)).toEqual({ ok: false, error: 'unreadable' })
  })
})
