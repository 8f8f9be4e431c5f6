import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canWriteIn, dataFolderOf, nearestFolder, prepareFolder } from './data-folder'

describe('where the data stand', () => {
  const beside = { PORTABLE_EXECUTABLE_DIR: 'E:\\Map van mij' }
  const installed = { platform: 'win32', isPackaged: true, appData: '/data', env: {} } as const

  test('in the folder of the system', () => {
    const expected = { path: join('/data', 'Naslag'), isBeside: false }
    expect(dataFolderOf(installed)).toEqual(expected)
    expect(dataFolderOf({ ...installed, platform: 'linux' })).toEqual(expected)
    expect(dataFolderOf({ ...installed, isPackaged: false })).toEqual({
      path: join('/data', 'Naslag (ontwikkeling)'),
      isBeside: false
    })
  })

  test('beside the program that is not installed', () => {
    expect(dataFolderOf({ ...installed, env: beside })).toEqual({
      path: 'E:\\Map van mij\\Naslag-gegevens',
      isBeside: true
    })
    expect(dataFolderOf({ ...installed, env: { PORTABLE_EXECUTABLE_DIR: 'E:\\' } }).path).toBe(
      'E:\\Naslag-gegevens'
    )
  })

  test.each([
    ['on a system that has no such program', { platform: 'linux', env: beside }],
    ['in a development run', { isPackaged: false, env: beside }],
    ['for no folder', { env: { PORTABLE_EXECUTABLE_DIR: '' } }],
    ['for one that depends on where one is', { env: { PORTABLE_EXECUTABLE_DIR: 'data' } }]
  ] as const)('not beside it %s', (_, other) => {
    expect(dataFolderOf({ ...installed, ...other }).isBeside).toBe(false)
  })
})

describe('whether it can be written in', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'naslag-map-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('one that is there, and one that is made; nothing of the trial is left', () => {
    expect(canWriteIn(folder)).toBe(true)
    const data = join(folder, 'diep', 'Naslag-gegevens')
    expect(nearestFolder(data)).toBe(folder)
    expect(prepareFolder(data)).toBe(true)
    expect(readdirSync(folder, { recursive: true })).toEqual([
      'diep',
      join('diep', 'Naslag-gegevens')
    ])
  })

  test('not where a file is in the way', () => {
    const file = join(folder, 'Naslag-gegevens')
    writeFileSync(file, '')
    expect(canWriteIn(file)).toBe(false)
    expect(prepareFolder(file)).toBe(false)
    expect(prepareFolder(join(file, 'dieper'))).toBe(false)
  })
})
