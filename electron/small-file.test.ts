import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSmallFile, writeSmallFile } from './small-file'

const schema = v.strictObject({ format: v.literal(1), words: v.array(v.string()) })
const value = { format: 1, words: ['een', 'twee'] }

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-small-'))
  file = join(folder, 'klein.json')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a small file', () => {
  it('gives back what was written, and nothing else is left', () => {
    writeSmallFile(file, { ...value, words: [] })
    writeSmallFile(file, value)
    expect(readSmallFile(file, schema)).toEqual(value)
    expect(readdirSync(folder)).toEqual(['klein.json'])
  })

  it('that is not there is nothing', () => {
    expect(readSmallFile(file, schema)).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['is empty', ''],
    ['is cut off', '{"format":1,"wo'],
    ['is of another format', '{"format":2,"words":[]}'],
    ['holds something else', '[1,2,3]'],
    ['holds bytes', '\0\0\0\0']
  ])('that %s is kept aside', (_what, text) => {
    writeFileSync(file, text)
    expect(readSmallFile(file, schema)).toBeNull()
    expect(readdirSync(folder)).toEqual(['klein.json.damaged'])
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text)
    writeSmallFile(file, value)
    expect(readSmallFile(file, schema)).toEqual(value)
  })

  it('that cannot be written is done without', () => {
    const nowhere = join(folder, 'geen', 'map', 'klein.json')
    expect(() => {
      writeSmallFile(nowhere, value)
    }).not.toThrow()
    expect(readSmallFile(nowhere, schema)).toBeNull()
  })
})
