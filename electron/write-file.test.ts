import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-file'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-write-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a file that is there is replaced whole', async () => {
  const file = join(folder, 'verwijzing.ris')
  await writeFile(file, 'oud en veel langer dan nieuw')
  expect(await writeWhole(file, 'één')).toEqual({ ok: true, value: undefined })
  expect(await readFile(file, 'utf8')).toBe('één')
  expect(await readdir(folder)).toEqual(['verwijzing.ris'])
})

test('a folder that is gone is said, not thrown', async () => {
  expect(await writeWhole(join(folder, 'weg', 'a.ris'), 'x')).toEqual({
    ok: false,
    error: 'no-folder'
  })
})

test('a name that is taken by a folder leaves nothing behind', async () => {
  await mkdir(join(folder, 'map', 'vol'), { recursive: true })
  const result = await writeWhole(join(folder, 'map'), 'x')
  expect(result.ok).toBe(false)
  expect(await readdir(folder)).toEqual(['map'])
})
