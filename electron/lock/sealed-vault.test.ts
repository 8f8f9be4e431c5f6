/** Sealing the vault and back, on a disk that fails and loses power at every call of it. */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  afterPowerCut,
  emptyImage,
  fakeDisk,
  type DiskImage,
  type FakeDisk
} from '../journal/testing/fake-disk'
import { anything, beginning, everything, momentsOf, nothing } from '../journal/testing/moments'
import { randomFrom } from '../journal/testing/random'
import { openOn, sessionLimits, testClock, textOf, work } from '../journal/testing/session'
import { openVault } from '../vault'
import { keyByPassphrase, makeKeyFile, newKey, type KeyFile } from './key-file'
import { readKeyFile } from './key-store'
import { sealedCodec } from './seal'
import {
  clearLeftovers,
  findSealed,
  hasLeftovers,
  sealedFolder,
  sealVault,
  unsealVault
} from './sealed-vault'
import { deriveHere } from './testing/derive-here'

const passphrase = 'een wachtzin voor de proef'
const cost = { memory: 8, passes: 1, lanes: 1 }
const folder = '/data'
const sealed = sealedFolder(folder)
const key = newKey()
const codec = sealedCodec(key)
const noPages = (): Promise<void> => Promise.resolve()

/** What every note of the session has in it, and nothing else on the disk. */
const canary = 'Notitie '

let file: KeyFile
/** A disk with some days of work, and what the vault holds. */
let plain: DiskImage
let held = ''
/** The same, sealed and cleared. */
let sealedImage: DiskImage

const seal = (disk: FakeDisk) => sealVault(disk, folder, file, codec, testClock(1_800_000_000_000))
const unseal = (disk: FakeDisk) => unsealVault(disk, folder, codec, testClock(1_800_000_000_000))

beforeAll(async () => {
  const made = await makeKeyFile(key, passphrase, 'code', deriveHere, cost)
  if (!made.ok) throw new Error(made.error)
  file = made.value
  const disk = fakeDisk(emptyImage)
  await work(disk, [])
  const vault = await openOn(disk)
  held = textOf(vault.contents())
  await vault.close()
  plain = afterPowerCut(disk.image(), everything)
  expect(await seal(disk)).toEqual({ ok: true, value: undefined })
  expect(await clearLeftovers(disk, folder, noPages)).toBe(true)
  sealedImage = disk.image()
})

const canariesIn = (disk: FakeDisk): readonly string[] =>
  [...disk.files()]
    .filter(
      ([, bytes]) =>
        Buffer.from(bytes).includes(canary) || Buffer.from(bytes).includes(canary, 0, 'utf16le')
    )
    .map(([path]) => path)

/** What a start finds on a disk: which of the two vaults, and what is in it. It must go on keeping. */
const heldOn = async (
  image: DiskImage
): Promise<{ readonly isSealed: boolean; readonly text: string }> => {
  const disk = fakeDisk(image)
  const isSealed = await findSealed(disk, folder)
  if (isSealed) {
    const found = await readKeyFile(disk, sealed)
    if (found === null) throw new Error('the key file is gone')
    const own = await keyByPassphrase(found, passphrase, deriveHere)
    if (!own.ok) throw new Error('the passphrase does not open it')
    expect(await clearLeftovers(disk, folder, noPages)).toBe(true)
    expect(canariesIn(disk)).toEqual([])
  }
  const opened = isSealed
    ? await openVault(sealed, disk, testClock(1_900_000_000_000), sessionLimits, codec)
    : await openVault(folder, disk, testClock(1_900_000_000_000), sessionLimits)
  if (!opened.ok) throw new Error(`the vault did not open: ${opened.error}`)
  const text = textOf(opened.value.contents())
  expect(opened.value.repairs).not.toContainEqual({ kind: 'incomplete' })
  expect((await opened.value.write([{ kind: 'remember', key: 'later', value: 1 }])).ok).toBe(true)
  await opened.value.close()
  return { isSealed, text }
}

describe('a vault that is sealed', () => {
  test('holds what it held, shows nothing of it, and goes on', async () => {
    const disk = fakeDisk(sealedImage)
    expect(canariesIn(disk)).toEqual([])
    expect([...disk.files().keys()].filter((path) => !path.startsWith(`${sealed}/`))).toEqual([])
    expect(await heldOn(sealedImage)).toEqual({ isSealed: true, text: held })
  })

  test('keeps its older snapshots, sealed as well', () => {
    const snapshots = (image: DiskImage, place: string): readonly string[] =>
      [...fakeDisk(image).files().keys()]
        .filter((path) => path.startsWith(`${place}/reservekopieen/`))
        .map((path) => path.slice(place.length))
    const before = snapshots(plain, folder)
    expect(before.length).toBeGreaterThan(3)
    expect(snapshots(sealedImage, sealed)).toEqual(expect.arrayContaining([...before]))
  })

  test('is refused whole by another key, and nothing of it is touched', async () => {
    const disk = fakeDisk(sealedImage)
    const opened = await openVault(
      sealed,
      disk,
      testClock(1_900_000_000_000),
      sessionLimits,
      sealedCodec(newKey())
    )
    if (opened.ok) {
      expect(opened.value.contents().annotations).toEqual([])
      expect(opened.value.repairs).toContainEqual({ kind: 'incomplete' })
    }
  })
})

/** Tries every state that a power cut can leave while something is done. */
const cutAnywhere = async (
  start: DiskImage,
  act: (disk: FakeDisk) => Promise<unknown>
): Promise<{ readonly moments: number; readonly seen: ReadonlySet<boolean> }> => {
  const random = randomFrom(5)
  const moments = await momentsOf(start, (disk) => act(disk as FakeDisk))
  const seen = new Set<boolean>()
  for (const { image } of moments) {
    for (const survivors of [nothing, everything, beginning(random), anything(random)]) {
      const found = await heldOn(afterPowerCut(image, survivors))
      expect(found.text).toBe(held)
      seen.add(found.isSealed)
    }
  }
  return { moments: moments.length, seen }
}

describe('a power cut at any call', () => {
  test('while it is sealed leaves the old vault or the new one, whole', async () => {
    const { moments, seen } = await cutAnywhere(plain, async (disk) => {
      expect((await seal(disk)).ok).toBe(true)
      await clearLeftovers(disk, folder, noPages)
    })
    expect(moments).toBeGreaterThan(100)
    expect(seen.size).toBe(2)
  }, 120_000)

  test('while it is written plain again leaves the old vault or the new one, whole', async () => {
    const { moments, seen } = await cutAnywhere(sealedImage, async (disk) => {
      expect((await unseal(disk)).ok).toBe(true)
    })
    expect(moments).toBeGreaterThan(100)
    expect(seen.size).toBe(2)
  }, 120_000)
})

describe('a disk that does nothing from any call on', () => {
  test.each([
    ['sealed', () => plain, seal],
    ['written plain', () => sealedImage, unseal]
  ] as const)(
    'while it is %s costs nothing',
    async (_what, start, act) => {
      const { length } = await momentsOf(start(), (disk) => act(disk as FakeDisk))
      for (const fault of ['EIO', 'ENOSPC'] as const) {
        for (let failing = 1; failing < length; failing += 3) {
          const disk = fakeDisk(start(), (call) => (call >= failing ? fault : null))
          await act(disk)
          expect((await heldOn(afterPowerCut(disk.image(), everything))).text).toBe(held)
        }
      }
    },
    120_000
  )

  test('for one call says so where it failed, and is as before or done', async () => {
    const { length } = await momentsOf(plain, (disk) => seal(disk as FakeDisk))
    let refused = 0
    for (let failing = 1; failing < length; failing += 1) {
      const disk = fakeDisk(plain, (call) => (call === failing ? 'ENOSPC' : null))
      const ended = await seal(disk)
      const found = await heldOn(afterPowerCut(disk.image(), everything))
      expect(found.text).toBe(held)
      if (ended.ok) expect(found.isSealed).toBe(true)
      else refused += 1
    }
    expect(refused).toBeGreaterThan(50)
  }, 120_000)
})

test('what was mended and no page has shown is told by the sealed vault, and by the plain one after it', async () => {
  const owed = { kind: 'copy-healed', copy: 'a' } as const
  const disk = fakeDisk(plain)
  const before = await openOn(disk)
  await before.owe([owed])
  await before.close()
  expect((await seal(disk)).ok).toBe(true)
  expect(await clearLeftovers(disk, folder, noPages)).toBe(true)
  const between = await openVault(sealed, disk, testClock(1_900_000_000_000), sessionLimits, codec)
  expect(between.ok && between.value.untold).toEqual([owed])
  if (between.ok) await between.value.close()
  expect((await unseal(disk)).ok).toBe(true)
  expect((await openOn(disk)).untold).toEqual([owed])
})

test('a vault that is written plain again has nothing sealed left', async () => {
  const disk = fakeDisk(sealedImage)
  expect((await unseal(disk)).ok).toBe(true)
  expect([...disk.files().keys()].filter((path) => path.includes('kluis'))).toEqual([])
  expect(await heldOn(disk.image())).toEqual({ isSealed: false, text: held })
})

test('what was there before is cleared once, and not again: a reader may put something back', async () => {
  const disk = fakeDisk(plain)
  await seal(disk)
  expect(await hasLeftovers(disk, folder)).toBe(true)
  let cleared = 0
  const count = (): Promise<void> => Promise.resolve(void (cleared += 1))
  expect(await clearLeftovers(disk, folder, count)).toBe(true)
  expect(await clearLeftovers(disk, folder, count)).toBe(true)
  expect(cleared).toBe(1)
  expect(await hasLeftovers(disk, folder)).toBe(false)
})

test('an empty vault can be sealed and written plain again', async () => {
  const disk = fakeDisk(emptyImage)
  const vault = await openOn(disk)
  await vault.close()
  expect((await seal(disk)).ok).toBe(true)
  expect((await heldOn(disk.image())).isSealed).toBe(true)
  expect((await unseal(disk)).ok).toBe(true)
  expect((await heldOn(disk.image())).isSealed).toBe(false)
})
