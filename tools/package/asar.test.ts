import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asarFiles, strayFiles } from './asar'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-asar-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the files of an asar are read from its header', async () => {
  const header = {
    files: {
      'package.json': { size: 2, offset: '0' },
      build: {
        files: { app: { files: { main: { files: { 'index.cjs': { size: 1, offset: '2' } } } } } }
      }
    }
  }
  const json = Buffer.from(JSON.stringify(header))
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4, 0)
  sizes.writeUInt32LE(json.length + 8, 4)
  sizes.writeUInt32LE(json.length + 4, 8)
  sizes.writeUInt32LE(json.length, 12)
  const file = join(folder, 'app.asar')
  writeFileSync(file, Buffer.concat([sizes, json, Buffer.from('{};')]))
  expect(await asarFiles(file)).toEqual(['package.json', 'build/app/main/index.cjs'])
})

test('only the built app and corpus belong in it', () => {
  const fine = [
    'package.json',
    'build/app/main/index.cjs',
    'build/app/renderer/assets/index-abc.js',
    'build/corpus/rat-2024/corpus.json'
  ]
  const stray = [
    'node_modules/react/index.js',
    'electron/main.ts',
    'build/types/shared/result.d.ts',
    'build/app/renderer/assets/index-abc.js.map',
    'build/app/renderer/node_modules/x.js',
    'build/setup/app.stamp',
    'package-lock.json'
  ]
  expect(strayFiles([...fine, ...stray])).toEqual(stray)
})
