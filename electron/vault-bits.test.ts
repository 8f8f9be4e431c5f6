/** Every single bit of the vault's files turned over: what was kept is there, and nothing else ever. */
import { describe, expect, test } from 'vitest'
import { contentsOf } from '../shared/vault/model'
import { plainCodec } from './journal/codec'
import { emptyImage, fakeDisk } from './journal/testing/fake-disk'
import { ask, openOn, testClock, textOf, work, type Asked } from './journal/testing/session'
import { readVault, type VaultFound } from './vault-files'

/** A few days of work, then some writes that are in no snapshot yet, ended by a kill. */
const disk = fakeDisk(emptyImage)
const log: Asked[] = []
await work(disk, log)
const vault = await openOn(disk, testClock(1_700_100_000_000))
for (let index = 0; index < 4; index += 1) await ask(vault, log)
const held = textOf(vault.contents())
const files = disk.files()

/** Every row that was ever asked to be kept, as text. */
const written = new Set(
  log.flatMap(({ changes }) =>
    changes.map((change) =>
      change.kind === 'put' ? JSON.stringify(change.row) : JSON.stringify(change)
    )
  )
)

const lastIn = (folder: string): string => {
  const path = [...files.keys()]
    .filter((one) => one.startsWith(`/data/${folder}/0`))
    .sort()
    .at(-1)
  if (path === undefined) throw new Error(`nothing in ${folder}`)
  return path
}

/** What is found with one bit of a file turned over; the files beside it are as they were, or gone. */
const foundWith = async (
  path: string,
  at: number,
  bit: number,
  gone: readonly string[] = []
): Promise<VaultFound> => {
  const damaged = fakeDisk(disk.image())
  const bytes = (files.get(path) ?? new Uint8Array(0)).slice()
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  damaged.damage(path, bytes)
  for (const one of gone) damaged.damage(one, null)
  const found = await readVault(damaged, '/data', plainCodec)
  if (!found.ok) throw new Error(`bit ${bit} of byte ${at} of ${path}: ${found.error}`)
  return found.value
}

const everyBit = async (
  path: string,
  look: (at: number, bit: number) => Promise<void>
): Promise<number> => {
  const { length = 0 } = files.get(path) ?? {}
  for (let at = 0; at < length; at += 1) for (let bit = 0; bit < 8; bit += 1) await look(at, bit)
  return length * 8
}

describe('one bit', () => {
  test('of any byte of journal or snapshot costs nothing', { timeout: 120_000 }, async () => {
    let flips = 0
    for (const path of [lastIn('journaal-a'), lastIn('reservekopieen')]) {
      flips += await everyBit(path, async (at, bit) => {
        const { state, isWhole } = await foundWith(path, at, bit)
        if (!isWhole || textOf(contentsOf(state)) !== held)
          expect.fail(`bit ${bit} of byte ${at} of ${path} cost something`)
      })
    }
    expect(flips).toBeGreaterThan(20_000)
  })

  test('of the only copy there is costs its own record at most, and is told', async () => {
    const path = lastIn('journaal-a')
    const other = lastIn('journaal-b')
    const rows = vault.contents().annotations.length
    const flips = await everyBit(path, async (at, bit) => {
      const { state, isWhole } = await foundWith(path, at, bit, [other])
      const { annotations } = contentsOf(state)
      const where = `bit ${bit} of byte ${at}`
      // The last record of all may look as if it had never been written to its end: that is no gap.
      if (isWhole && rows - annotations.length > 1) expect.fail(`${where}: not told`)
      if (rows - annotations.length > 2) expect.fail(`${where} cost more than a record`)
      if (annotations.some(({ row }) => !written.has(JSON.stringify(row))))
        expect.fail(`${where}: a row that nobody wrote`)
    })
    expect(flips).toBeGreaterThan(10_000)
  })
})
