import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkProgram, checkReports, lookThrough } from './package-files'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A package with two files, of which the header says what their hashes are. */
const asarOf = (files: readonly string[], hashes: readonly string[]): Buffer => {
  const entry = (index: number, offset: number): object => ({
    size: files[index]?.length,
    offset: String(offset),
    integrity: { algorithm: 'SHA256', hash: hashes[index] }
  })
  const header = JSON.stringify({
    files: { een: entry(0, 0), map: { files: { twee: entry(1, files[0]?.length ?? 0) } } }
  })
  const padded = header.padEnd(Math.ceil(header.length / 4) * 4, '\0')
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4, 0)
  sizes.writeUInt32LE(padded.length + 8, 4)
  sizes.writeUInt32LE(padded.length + 4, 8)
  sizes.writeUInt32LE(header.length, 12)
  return Buffer.concat([sizes, Buffer.from(padded), Buffer.from(files.join(''))])
}

it('a package is as its header says', () => {
  const whole = asarOf(['een', 'twee'], [sha256('een'), sha256('twee')])
  expect(lookThrough(whole)).toEqual({ files: 2, damaged: null })
})

it('any changed byte of any file is seen', () => {
  const whole = asarOf(['een', 'twee'], [sha256('een'), sha256('twee')])
  for (let back = 1; back <= 7; back += 1) {
    const damaged = Buffer.from(whole)
    const at = damaged.length - back
    damaged.writeUInt8((damaged[at] ?? 0) ^ 1, at)
    expect(lookThrough(damaged).damaged).toBe(back <= 4 ? 'map/twee' : 'een')
  }
})

it('what is no package, or cut off, is not taken for a whole one', () => {
  expect(() => lookThrough(Buffer.from('iets anders'))).toThrow()
  const whole = asarOf(['een', 'twee'], [sha256('een'), sha256('twee')])
  expect(lookThrough(whole.subarray(0, -1)).damaged).toBe('map/twee')
  expect(checkProgram('/is-er-niet/app.asar').found.ok).toBe(false)
  expect(checkProgram('/een/map').found.ok).toBe(false)
})

it('a report is compared with its hash', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-reports-'))
  try {
    const editions = [
      {
        id: 'rat-2024',
        title: 'Rapport',
        sha256: sha256('tekst'),
        referenceSha256: sha256('naslag')
      }
    ]
    expect((await checkReports(folder)).found.ok).toBe(false)
    writeFileSync(join(folder, 'editions.json'), JSON.stringify({ format: 1, editions }))
    expect((await checkReports(folder)).found).toMatchObject({ ok: false })
    mkdirSync(join(folder, 'rat-2024'))
    writeFileSync(join(folder, 'rat-2024/corpus.json'), 'tekst')
    expect((await checkReports(folder)).found).toMatchObject({ ok: false })
    writeFileSync(join(folder, 'rat-2024/reference.json'), 'naslag')
    expect((await checkReports(folder)).found).toEqual({
      ok: true,
      value: `1 rapport; rat-2024 SHA-256 ${sha256('tekst')}, naslaggegevens ${sha256('naslag')}`
    })
    writeFileSync(join(folder, 'rat-2024/corpus.json'), 'Tekst')
    expect((await checkReports(folder)).found).toMatchObject({ ok: false })
    writeFileSync(join(folder, 'rat-2024/corpus.json'), 'tekst')
    writeFileSync(join(folder, 'rat-2024/reference.json'), 'Naslag')
    expect((await checkReports(folder)).found).toMatchObject({ ok: false })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
