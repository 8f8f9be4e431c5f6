import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  notebookAsideName,
  notebookFolder,
  removeSetAside,
  setNotebookAside
} from './notebook-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-notebook-'))
})
afterEach(() => rm(folder, { recursive: true }))

const make = async (): Promise<void> => {
  await mkdir(notebookFolder(folder))
  await writeFile(join(notebookFolder(folder), 'CURRENT'), 'x')
}

test('a notebook that is set aside is not lost, until what is erased takes it along', async () => {
  await make()
  await setNotebookAside(folder, notebookAsideName(1_700_000_000_000))
  await make()
  await setNotebookAside(folder, notebookAsideName(1_700_000_001_000))
  await make()
  expect(await readdir(folder)).toEqual([
    'IndexedDB',
    'beschadigd-2023-11-14T22-13-20-000Z-IndexedDB',
    'beschadigd-2023-11-14T22-13-21-000Z-IndexedDB'
  ])
  await removeSetAside(folder)
  expect(await readdir(folder)).toEqual(['IndexedDB'])
  expect(await readdir(notebookFolder(folder))).toEqual(['CURRENT'])
})

test('where there is none, that is said', async () => {
  await expect(setNotebookAside(folder, notebookAsideName(0))).rejects.toMatchObject({
    code: 'ENOENT'
  })
})
