import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureApp } from '../setup/app.mjs'
import { ensureCorpus } from '../setup/corpus.mjs'
import { thisPlace } from '../setup/place.mjs'
import { buildElsewhere, builtDifferences } from './reproduce'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-nogmaals-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('the same sources give the same app and corpus, in another folder and later', async () => {
  const place = thisPlace(2)
  await ensureCorpus(place)
  await ensureApp(place)
  await buildElsewhere(place.root, folder)
  expect(await builtDifferences(place.root, folder)).toEqual([])
}, 300_000)

test('a byte that differs, and a file too many, are seen', async () => {
  for (const [copy, files] of [
    ['een', { 'app/main.cjs': 'a', 'corpus/x.json': '1' }],
    ['ander', { 'app/main.cjs': 'b', 'corpus/x.json': '1', 'corpus/y.json': '2' }]
  ] as const) {
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, copy, 'build', file)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, text)
    }
  }
  expect(await builtDifferences(join(folder, 'een'), join(folder, 'ander'))).toEqual([
    join('build/app/main.cjs'),
    join('build/corpus/y.json')
  ])
})
