import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { realDisk } from '../journal/real-disk'
import { openVault } from '../vault'
import { checkFolder, checkPrivacy, checkVault } from './data'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naslag-self-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A vault with one record in each copy and one snapshot. */
const fill = async (): Promise<void> => {
  const vault = await openVault(folder, realDisk, Date.now)
  if (!vault.ok) throw new Error(vault.error)
  await vault.value.write([{ kind: 'remember', key: 'proef', value: 1 }])
  await vault.value.close()
}

const damage = (part: string): void => {
  for (const name of readdirSync(join(folder, part))) truncateSync(join(folder, part, name), 10)
}

it('a folder that is there is tried, and left as it was', () => {
  expect(checkFolder(folder).found).toEqual({ ok: true, value: folder })
  expect(readdirSync(folder)).toEqual([])
})

it('a folder that is not there yet is not made', () => {
  const later = join(folder, 'later', 'Naslag')
  expect(checkFolder(later).found).toMatchObject({ ok: true })
  expect(readdirSync(folder)).toEqual([])
})

it.skipIf(process.platform === 'win32')(
  'a folder of the data that others can enter is told',
  () => {
    expect(checkPrivacy(folder).found.ok).toBe(true)
    mkdirSync(join(folder, 'journaal-b'), { mode: 0o700 })
    expect(checkPrivacy(folder).found.ok).toBe(true)
    chmodSync(join(folder, 'journaal-b'), 0o750)
    expect(checkPrivacy(folder).found).toMatchObject({ ok: false })
  }
)

it('a whole vault is good, and so is one that is not there yet', async () => {
  expect((await checkVault(folder)).found).toEqual({ ok: true, value: '0 aantekeningen' })
  await fill()
  expect((await checkVault(folder)).found).toEqual({ ok: true, value: '0 aantekeningen' })
})

it.each([
  ['journaal-a', /exemplaren verschillen/],
  ['journaal-b', /exemplaren verschillen/],
  ['reservekopieen', /reservekopie .* is beschadigd/]
])('damage to %s is told, and not mended', async (part, expected) => {
  await fill()
  damage(part)
  for (let time = 0; time < 2; time += 1) {
    const { found } = await checkVault(folder)
    expect(found.ok ? 'good' : found.error).toMatch(expected)
  }
})
