/** Files of the vault that are damaged on the disk: mended from what is whole, told, never thrown away. */
import { describe, expect, test } from 'vitest'
import { encodeLine, joined } from './journal/line'
import { emptyImage, fakeDisk, type DiskImage, type FakeDisk } from './journal/testing/fake-disk'
import { randomFrom } from './journal/testing/random'
import {
  ask,
  changesOf,
  openOn,
  sessionLimits,
  testClock,
  textOf,
  work,
  type Asked
} from './journal/testing/session'
import { openVault } from './vault'

/** A few days of work and some writes that are in no snapshot yet, ended by a kill. */
const worked = async (): Promise<{ readonly image: DiskImage; readonly held: string }> => {
  const disk = fakeDisk(emptyImage)
  const log: Asked[] = []
  await work(disk, log)
  const vault = await openOn(disk, testClock(1_700_100_000_000))
  for (let index = 0; index < 4; index += 1) await ask(vault, log)
  return { image: disk.image(), held: textOf(vault.contents()) }
}

const { image, held } = await worked()

/** The files of a folder, of the journal or of snapshots, in their order. */
const filesIn = (disk: FakeDisk, folder: string): readonly (readonly [string, Uint8Array])[] =>
  [...disk.files()]
    .filter(([path]) => path.startsWith(`/data/${folder}/0`))
    .sort(([one], [other]) => (one < other ? -1 : 1))

const lastIn = (disk: FakeDisk, folder: string): readonly [string, Uint8Array] => {
  const last = filesIn(disk, folder).findLast(([, bytes]) => bytes.length > 0)
  if (last === undefined) throw new Error(`nothing in ${folder}`)
  return last
}

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
  const changed = bytes.slice()
  changed[at] = (changed[at] ?? 0) ^ (1 << bit)
  return changed
}

/** Opens what is damaged: all must be there and told, and the next start must find nothing to mend. */
const expectMended = async (disk: FakeDisk): Promise<void> => {
  const vault = await openOn(disk, testClock(1_800_000_000_000))
  expect(textOf(vault.contents())).toBe(held)
  expect(vault.repairs.length).toBeGreaterThan(0)
  expect(vault.repairs.map(({ kind }) => kind)).not.toContain('incomplete')
  const again = await openOn(disk, testClock(1_900_000_000_000))
  expect(textOf(again.contents())).toBe(held)
  expect(again.repairs).toEqual([])
  expect(isSame(filesIn(disk, 'journaal-a'), filesIn(disk, 'journaal-b'))).toBe(true)
}

type Files = ReturnType<typeof filesIn>

const isSame = (one: Files, other: Files): boolean =>
  one.length === other.length &&
  one.every(([, bytes], index) => Buffer.compare(bytes, other[index]?.[1] ?? Buffer.alloc(0)) === 0)

describe('one bit', () => {
  test.each(['journaal-a', 'journaal-b', 'reservekopieen'])(
    'of the last file in %s is noticed and mended',
    async (folder) => {
      const random = randomFrom(3)
      const [path, bytes] = lastIn(fakeDisk(image), folder)
      // Every bit of a file is tried in record.test.ts and format.test.ts; this is the whole way.
      for (let at = 0; at < bytes.length; at += 1 + Math.floor(random() * 40)) {
        const disk = fakeDisk(image)
        const damaged = flipped(bytes, at, Math.floor(random() * 8))
        disk.damage(path, damaged)
        await expectMended(disk)
        const aside = [...disk.files()].filter(([name]) => /beschadigd|staart/.test(name))
        expect(aside.length).toBe(1)
      }
    }
  )
})

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array | null

const damages: Readonly<Record<string, Damage>> = {
  flip: (bytes, random) =>
    flipped(bytes, Math.floor(random() * bytes.length), Math.floor(random() * 8)),
  zeros: (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    return bytes.slice().fill(0, at, at + 512)
  },
  garbage: (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    return bytes.map((byte, index) => (index < at || index >= at + 100 ? byte : random() * 256))
  },
  cut: (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  empty: () => new Uint8Array(0),
  gone: () => null
}

const kinds = Object.values(damages)

/** Damages a file of a folder, any of them that holds something. */
const damageOne = (disk: FakeDisk, folder: string, random: () => number): void => {
  const files = filesIn(disk, folder).filter(([, bytes]) => bytes.length > 0)
  const [path, bytes] = files[Math.floor(random() * files.length)] ?? lastIn(disk, folder)
  const damage = kinds[Math.floor(random() * kinds.length)]
  if (damage !== undefined) disk.damage(path, damage(bytes, random))
}

describe('damage at random', () => {
  test.each([
    ['one copy of the journal', ['journaal-a']],
    ['the other copy', ['journaal-b']],
    ['a copy and a snapshot', ['journaal-a', 'reservekopieen']],
    ['the other copy and a snapshot', ['journaal-b', 'reservekopieen']]
  ])('to %s costs nothing', async (_name, folders) => {
    const random = randomFrom(5)
    for (let run = 0; run < 250; run += 1) {
      const disk = fakeDisk(image)
      for (const folder of folders) damageOne(disk, folder, random)
      const vault = await openOn(disk, testClock(1_800_000_000_000))
      expect(textOf(vault.contents())).toBe(held)
      const again = await openOn(disk, testClock(1_900_000_000_000))
      expect(textOf(again.contents())).toBe(held)
      expect(again.repairs).toEqual([])
    }
  })

  test('to both copies at different records costs nothing', async () => {
    const random = randomFrom(9)
    for (let run = 0; run < 250; run += 1) {
      const disk = fakeDisk(image)
      const [pathA, bytes] = lastIn(disk, 'journaal-a')
      const [pathB] = lastIn(disk, 'journaal-b')
      // The first half of the one, the second half of the other, a record apart.
      const half = bytes.indexOf(0x0a, bytes.length / 2) + 1
      const after = bytes.indexOf(0x0a, half) + 1
      disk.damage(pathA, flipped(bytes, Math.floor(random() * half), 1))
      disk.damage(pathB, flipped(bytes, after + Math.floor(random() * (bytes.length - after)), 1))
      await expectMended(disk)
    }
  })
})

describe('what is gone from everywhere', () => {
  test('is said, and the rest is kept', async () => {
    const disk = fakeDisk(emptyImage)
    const log: Asked[] = []
    const vault = await openOn(disk)
    for (let index = 0; index < 5; index += 1) await ask(vault, log)
    for (const folder of ['journaal-a', 'journaal-b']) {
      const [path, bytes] = lastIn(disk, folder)
      disk.damage(path, flipped(bytes, 20, 0))
    }
    const mended = await openOn(disk)
    expect(mended.repairs).toContainEqual({ kind: 'incomplete' })
    expect(mended.contents().annotations.length).toBe(vault.contents().annotations.length - 1)
    expect((await openOn(disk)).repairs).toEqual([])
  })

  test('is said when all that is left is a snapshot', async () => {
    const disk = fakeDisk(image)
    for (const folder of ['journaal-a', 'journaal-b'])
      for (const [path] of filesIn(disk, folder)) disk.damage(path, null)
    const vault = await openOn(disk)
    expect(vault.repairs).toEqual([{ kind: 'incomplete' }])
    expect(vault.contents().annotations.length).toBeGreaterThan(0)
    expect((await openOn(disk)).repairs).toEqual([])
  })
})

describe('a vault of a newer app', () => {
  const newer = encodeLine({ format: 2, seq: 1 })

  test.each(['journaal-a', 'journaal-b', 'reservekopieen'])(
    'is left alone (%s)',
    async (folder) => {
      const disk = fakeDisk(image)
      const [path, bytes] = lastIn(disk, folder)
      disk.damage(path, folder === 'reservekopieen' ? newer : joined([bytes, newer]))
      const before = disk.files()
      const opened = await openVault('/data', disk, testClock(), sessionLimits)
      expect(opened).toEqual({ ok: false, error: 'too-new' })
      expect(disk.files()).toEqual(before)
    }
  )
})

test('a copy that cannot be written is done without, told, and made good when it can', async () => {
  let isAway = true
  const disk = fakeDisk(image, (_call, _kind, path) =>
    isAway && path.startsWith('/data/journaal-b') ? 'EIO' : null
  )
  const vault = await openOn(disk)
  expect(vault.repairs).toContainEqual({ kind: 'copy-unusable', copy: 'b' })
  expect(textOf(vault.contents())).toBe(held)
  expect(await vault.write(changesOf(500))).toMatchObject({ ok: true, value: { copies: 1 } })
  isAway = false
  expect(await vault.write(changesOf(501))).toMatchObject({ ok: true, value: { copies: 2 } })
  await vault.close()
  expect(isSame(filesIn(disk, 'journaal-a'), filesIn(disk, 'journaal-b'))).toBe(true)
})
