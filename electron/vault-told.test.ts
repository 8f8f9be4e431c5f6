/** What a start mends is told: by that start, or, where the app is killed before it could, by a later one. */
import { describe, expect, test } from 'vitest'
import { untoldName } from './backup/untold'
import {
  afterPowerCut,
  emptyImage,
  fakeDisk,
  type DiskImage,
  type FakeDisk
} from './journal/testing/fake-disk'
import { anything, everything, momentsOf } from './journal/testing/moments'
import { randomFrom } from './journal/testing/random'
import { ask, openOn, testClock, work, type Asked } from './journal/testing/session'
import type { Vault } from './vault'

/** A few days of work and some writes that are in no snapshot yet, ended by a kill. */
const worked = async (): Promise<DiskImage> => {
  const disk = fakeDisk(emptyImage)
  const log: Asked[] = []
  await work(disk, log)
  const vault = await openOn(disk, testClock(1_700_100_000_000))
  for (let index = 0; index < 4; index += 1) await ask(vault, log)
  return disk.image()
}

const image = await worked()
const start = (disk: FakeDisk): Promise<Vault> => openOn(disk, testClock(1_800_000_000_000))

/** The file of a folder that is so many from the end, of those that hold something. */
const fileOf = (disk: FakeDisk, folder: string, fromEnd: number): readonly [string, Uint8Array] => {
  const found = [...disk.files()]
    .filter(([path, bytes]) => path.startsWith(`/data/${folder}/0`) && bytes.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .at(-fromEnd)
  if (found === undefined) throw new Error(`no such file in ${folder}`)
  return found
}

const flip = (disk: FakeDisk, folder: string, fromEnd = 1): void => {
  const [path, bytes] = fileOf(disk, folder, fromEnd)
  disk.damage(
    path,
    bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte))
  )
}

/** What can be wrong at a start. */
const damages: Readonly<Record<string, (disk: FakeDisk) => void>> = {
  'a copy that never got its last line': (disk) => {
    const [path, bytes] = fileOf(disk, 'journaal-b', 1)
    disk.damage(path, bytes.subarray(0, -30))
  },
  'a copy that is gone': (disk) => {
    for (const path of disk.files().keys())
      if (path.startsWith('/data/journaal-a/')) disk.damage(path, null)
  },
  'one bit of a copy': (disk) => {
    flip(disk, 'journaal-a')
  },
  'one bit of the newest snapshot': (disk) => {
    flip(disk, 'reservekopieen')
  },
  'one bit of the snapshot before it': (disk) => {
    flip(disk, 'reservekopieen', 2)
  },
  'a copy and a snapshot': (disk) => {
    flip(disk, 'journaal-b')
    flip(disk, 'reservekopieen')
  },
  'the same line in both copies': (disk) => {
    flip(disk, 'journaal-a')
    flip(disk, 'journaal-b')
  }
}

/** The kinds of what a start has to tell. */
const toTell = ({ repairs, untold }: Vault): ReadonlySet<string> =>
  new Set([...untold, ...repairs].map(({ kind }) => kind))

/** What there is to tell when nothing comes between. */
const mended = async (damaged: DiskImage): Promise<readonly string[]> => [
  ...new Set((await start(fakeDisk(damaged))).repairs.map(({ kind }) => kind))
]

describe.each(Object.entries(damages))('%s', (_what, damage) => {
  const disk = fakeDisk(image)
  damage(disk)
  const damaged = disk.image()

  test('is told after a kill or a power cut at any call of mending it', async () => {
    const kinds = await mended(damaged)
    expect(kinds.length).toBeGreaterThan(0)
    const random = randomFrom(5)
    const moments = await momentsOf(damaged, (broken) =>
      openOn(broken, testClock(1_750_000_000_000))
    )
    for (const moment of moments) {
      for (const survivors of [everything, anything(random)]) {
        const left = fakeDisk(afterPowerCut(moment.image, survivors))
        expect([...toTell(await start(left))]).toEqual(expect.arrayContaining([...kinds]))
      }
    }
    expect(moments.length).toBeGreaterThan(20)
  })

  test('is told by a start for which the disk does not remember it', async () => {
    const kinds = await mended(damaged)
    for (let failing = 1; failing <= 12; failing += 1) {
      let calls = 0
      const broken = fakeDisk(damaged, (_call, _kind, path) => {
        calls += path.includes(untoldName) ? 1 : 0
        return path.includes(untoldName) && calls === failing ? 'EIO' : null
      })
      expect([...toTell(await start(broken))]).toEqual(expect.arrayContaining([...kinds]))
    }
  })

  test('is told at every start until a page has shown it, and then no more', async () => {
    const again = fakeDisk(damaged)
    const first = await start(again)
    const second = await start(again)
    expect(second.repairs).toEqual([])
    expect(toTell(second)).toEqual(toTell(first))
    const third = await start(again)
    await third.told([...third.untold, ...third.repairs])
    expect(toTell(await start(again)).size).toBe(0)
    expect([...again.files().keys()].filter((path) => path.includes(untoldName))).toEqual([])
  })
})

test('where there is nothing to tell no start touches anything for it', async () => {
  const disk = fakeDisk(image)
  await (await start(disk)).close()
  const paths: string[] = []
  const quiet = fakeDisk(disk.image(), (_call, _kind, path) => {
    paths.push(path)
    return null
  })
  const vault = await start(quiet)
  await vault.told([...vault.untold, ...vault.repairs])
  await vault.close()
  expect(paths.filter((path) => path.includes(untoldName))).toEqual([])
})

test('what is told does not take along what was found since', async () => {
  const disk = fakeDisk(image)
  damages['one bit of a copy']?.(disk)
  const first = await start(disk)
  await first.owe([{ kind: 'set-aside', what: 'notebook', file: 'beschadigd-IndexedDB' }])
  await first.told(first.repairs)
  expect((await start(disk)).untold).toEqual([
    { kind: 'set-aside', what: 'notebook', file: 'beschadigd-IndexedDB' }
  ])
})

test('a snapshot that is damaged while the app is open is told at the next start', async () => {
  const disk = fakeDisk(image)
  const vault = await start(disk)
  await ask(vault, [])
  flip(disk, 'reservekopieen')
  await vault.close()
  expect((await start(disk)).untold).toMatchObject([{ kind: 'set-aside', what: 'snapshot' }])
})

test('a remembered file that is in ruins does not stop a start', async () => {
  const disk = fakeDisk(image)
  damages['one bit of a copy']?.(disk)
  await start(disk)
  disk.damage(`/data/reservekopieen/${untoldName}`, Buffer.from('geen bestand van Naslag'))
  const vault = await start(disk)
  expect(vault.repairs).toEqual([])
  expect(vault.untold).toMatchObject([{ kind: 'set-aside', what: 'snapshot' }])
})
