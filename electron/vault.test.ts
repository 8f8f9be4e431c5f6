import { describe, expect, test } from 'vitest'
import type { VaultChange } from '../shared/vault/model'
import { segmentName } from './journal/segment'
import { fakeDisk, type CallKind } from './journal/testing/fake-disk'
import {
  ask,
  changesOf,
  mayHold,
  openOn,
  sessionLimits,
  testClock,
  textOf,
  work,
  type Asked
} from './journal/testing/session'
import { openVault } from './vault'

const note = (body: string): readonly VaultChange[] => [
  { kind: 'put', id: 'note', row: { id: 'note', body } }
]

/** Names of the snapshots on a disk, and of the files of one copy of the journal. */
const namesIn = (files: ReadonlyMap<string, Uint8Array>, folder: string): readonly string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(`/data/${folder}/`))
    .map((path) => path.slice(`/data/${folder}/`.length))
    .sort()

test('a vault is new until something was written in it, and never again', async () => {
  const disk = fakeDisk()
  await (await openOn(disk)).close()
  const vault = await openOn(disk)
  expect(vault.isNew).toBe(true)
  await vault.write(note('één'))
  await vault.close()
  expect((await openOn(disk)).isNew).toBe(false)
  // Not even where nothing is left of it.
  for (const path of disk.files().keys()) disk.damage(path, new Uint8Array())
  expect((await openOn(disk)).isNew).toBe(false)
})

test('what was removed stays known, however many snapshots and starts come after it', async () => {
  const disk = fakeDisk()
  const first = await openOn(disk)
  await first.write(note('één'))
  await first.write([{ kind: 'remove', id: 'note' }])
  await first.snapshot()
  await first.write([{ kind: 'put', id: 'other', row: { id: 'other' } }])
  await first.close()
  await (await openOn(disk)).close()
  expect((await openOn(disk)).contents().removed).toEqual(['note'])
})

test('a snapshot that was damaged before it is needed is replaced, so that the next damage costs nothing', async () => {
  const disk = fakeDisk()
  for (const body of ['één', 'twee', 'drie']) {
    const vault = await openOn(disk)
    await vault.write([{ kind: 'put', id: body, row: { id: body, body } }])
    await vault.close()
  }
  const whole = () => namesIn(disk.files(), 'reservekopieen').filter((name) => /^\d/.test(name))
  const spoil = (name: string | undefined) => {
    disk.damage(`/data/reservekopieen/${name ?? ''}`, new Uint8Array())
  }
  for (const name of whole().slice(0, -1)) spoil(name)
  const mended = await openOn(disk)
  expect(mended.repairs.map(({ kind }) => kind)).toContain('set-aside')
  spoil(whole().at(-1))
  const { repairs, contents } = await openOn(disk)
  expect(contents().annotations.map(({ id }) => id)).toEqual(['één', 'twee', 'drie'])
  expect(repairs.map(({ kind }) => kind)).not.toContain('incomplete')
})

test('a snapshot that was deleted before it is needed is replaced, so that the next damage costs nothing', async () => {
  const disk = fakeDisk()
  for (const body of ['één', 'twee', 'drie']) {
    const vault = await openOn(disk)
    await vault.write([{ kind: 'put', id: body, row: { id: body, body } }])
    await vault.close()
  }
  const whole = () => namesIn(disk.files(), 'reservekopieen').filter((name) => /^\d/.test(name))
  const remove = (name: string | undefined) => {
    disk.damage(`/data/reservekopieen/${name ?? ''}`, null)
  }
  // Of what the newest but one holds, the journal is gone as well.
  remove(whole().at(-2))
  await (await openOn(disk)).close()
  remove(whole().at(-1))
  const { repairs, contents, close } = await openOn(disk)
  expect(contents().annotations.map(({ id }) => id)).toEqual(['één', 'twee', 'drie'])
  expect(repairs.map(({ kind }) => kind)).not.toContain('incomplete')
  await close()

  // Once there are two again, no start makes another.
  const before = whole()
  await (await openOn(disk)).close()
  expect(whole()).toEqual(before)
})

describe('the vault', () => {
  test('has at the next start what was kept', async () => {
    const disk = fakeDisk()
    const log: Asked[] = []
    await work(disk, log)
    const vault = await openOn(disk)
    expect(vault.repairs).toEqual([])
    expect([textOf(vault.contents())]).toEqual(mayHold(log))
    expect(log.filter(({ ended }) => ended === 'kept').length).toBe(64)
  })

  test('holds nothing, and needs no mending, when it was only looked at', async () => {
    const disk = fakeDisk()
    await (await openOn(disk)).close()
    const vault = await openOn(disk)
    expect(vault.contents()).toEqual({ annotations: [], memory: [], removed: [] })
    expect(vault.repairs).toEqual([])
  })

  test('says when, how many annotations and on how many copies', async () => {
    const vault = await openOn(fakeDisk(), testClock(1_000_000))
    const kept = await vault.write(changesOf(0))
    expect(kept).toMatchObject({ ok: true, value: { count: 2, copies: 2 } })
    expect(kept.ok && kept.value.at).toBeGreaterThan(1_000_000)
  })

  test('keeps what waits together, and in the order it was asked', async () => {
    const calls: CallKind[] = []
    const disk = fakeDisk(undefined, (_call, kind) => {
      calls.push(kind)
      return null
    })
    const vault = await openOn(disk)
    await vault.write(note('0'))
    calls.length = 0
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => vault.write(note(String(index + 1))))
    )
    expect(calls.filter((kind) => kind === 'sync').length).toBeLessThanOrEqual(4)
    expect(vault.contents().annotations).toEqual([{ id: 'note', row: { id: 'note', body: '50' } }])
  })

  test('keeps nothing after it was closed', async () => {
    const vault = await openOn(fakeDisk())
    const last = vault.write(note('op tijd'))
    await vault.close()
    expect((await last).ok).toBe(true)
    expect(await vault.write(note('te laat'))).toEqual({ ok: false, error: 'failed' })
  })

  test('does not look emptier when a folder cannot be read for a moment', async () => {
    const log: Asked[] = []
    const disk = fakeDisk()
    await work(disk, log)
    let lists = 0
    for (const failing of [1, 2, 3]) {
      lists = 0
      const vault = await openOn(
        fakeDisk(disk.image(), (_call, kind) => {
          lists += kind === 'list' ? 1 : 0
          return kind === 'list' && lists === failing ? 'EIO' : null
        })
      )
      expect([textOf(vault.contents())]).toEqual(mayHold(log))
      expect(vault.repairs).toEqual([])
    }
  })

  test('of which the snapshots cannot be read, and are needed, is left alone', async () => {
    const disk = fakeDisk()
    await work(disk, [])
    const away = fakeDisk(disk.image(), (_call, kind, path) =>
      kind === 'list' && path.includes('reservekopieen') ? 'EIO' : null
    )
    expect(await openVault('/data', away, testClock())).toEqual({ ok: false, error: 'failed' })
    expect(away.files()).toEqual(disk.files())
  })

  test('of which nothing but an unreadable file is left says that something is missing', async () => {
    const disk = fakeDisk()
    const written = await openOn(disk)
    await written.write(note('één'))
    const damaged = fakeDisk(disk.image(), (_call, kind) => (kind === 'read' ? 'EIO' : null))
    const vault = await openOn(damaged)
    expect(vault.repairs).toContainEqual({ kind: 'incomplete' })
  })

  test('that cannot be read at all says so, and is not taken for a new one', async () => {
    const disk = fakeDisk(undefined, (_call, kind) => (kind === 'list' ? 'EIO' : null))
    expect(await openVault('/data', disk, testClock())).toEqual({ ok: false, error: 'failed' })
  })
})

describe('snapshots', () => {
  test('are made by count, and the journal goes on in a new file', async () => {
    const disk = fakeDisk()
    const vault = await openOn(disk)
    const log: Asked[] = []
    for (let index = 0; index < 30; index += 1) await ask(vault, log)
    await vault.close()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(5)
    expect(namesIn(disk.files(), 'journaal-a').length).toBeGreaterThan(1)
    expect(namesIn(disk.files(), 'journaal-a')).toEqual(namesIn(disk.files(), 'journaal-b'))
  })

  test('begin a new file of the journal also when the app is closed after every few writes', async () => {
    const disk = fakeDisk()
    for (let day = 0; day < 5; day += 1) {
      const vault = await openOn(disk)
      await vault.write(note(String(day)))
      await vault.close()
    }
    expect(namesIn(disk.files(), 'journaal-a')).toEqual([segmentName(5)])
  })

  test('are made by size', async () => {
    const disk = fakeDisk()
    const vault = await openOn(disk)
    await vault.write(note('x'.repeat(sessionLimits.bytes)))
    await vault.snapshot()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(1)
  })

  test('are made daily, when there was something to keep', async () => {
    const disk = fakeDisk()
    let now = 1_700_000_000_000
    const vault = await openOn(disk, () => now)
    await vault.write(note('vandaag'))
    now += sessionLimits.time
    await vault.write(note('morgen'))
    await vault.snapshot()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(1)
    expect(vault.lastChecked()).toBe(now)
    expect(await vault.write(note('later'))).toMatchObject({ ok: true, value: { checked: now } })
  })

  test('are made of what stays the last word for a day', async () => {
    const disk = fakeDisk()
    let now = 1_700_000_000_000
    const vault = await openOn(disk, () => now)
    await vault.write(note('vandaag'))
    now += sessionLimits.time - 1
    await vault.snapshotIfDue()
    expect(namesIn(disk.files(), 'reservekopieen')).toEqual([])
    now += 1
    await vault.snapshotIfDue()
    await vault.snapshotIfDue()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(1)
    now += sessionLimits.time
    await vault.snapshotIfDue()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(1)
  })

  test('are not made twice of the same', async () => {
    const disk = fakeDisk()
    const vault = await openOn(disk)
    await vault.write(note('één'))
    await vault.snapshot()
    await vault.snapshot()
    await vault.close()
    expect(namesIn(disk.files(), 'reservekopieen').length).toBe(1)
  })

  test('that are pinned stay for thirty days, whatever comes after them', async () => {
    const disk = fakeDisk()
    let now = 1_700_000_000_000
    const vault = await openOn(disk, () => now)
    const pinned = (): readonly string[] =>
      namesIn(disk.files(), 'reservekopieen').filter((name) => name.endsWith('-vast.jsonl'))
    const workOn = async (): Promise<void> => {
      for (let index = 0; index < 40; index += 1) {
        now += 3_600_000
        await vault.write(note(String(index)))
        await vault.snapshot()
      }
    }
    await vault.write(note('toen'))
    await vault.snapshot()
    // Of the same record there is a snapshot already.
    expect((await vault.pin()).ok).toBe(true)
    await workOn()
    expect(pinned().length).toBe(1)
    now += 30 * 86_400_000
    await workOn()
    expect(pinned()).toEqual([])
  })

  test('that do not come back as they were written are set aside, and the journal is kept', async () => {
    const disk = fakeDisk()
    const lying = {
      ...disk,
      read: async (path: string) => {
        const bytes = await disk.read(path)
        return path.includes('reservekopieen') ? bytes.slice(1) : bytes
      }
    }
    const vault = await openOn(lying)
    await vault.write(note('één'))
    expect(await vault.snapshot()).toEqual({ ok: false, error: 'failed' })
    expect(namesIn(disk.files(), 'reservekopieen')[0]).toMatch(/^beschadigd-/)
    expect((await openOn(disk)).contents().annotations).toEqual([
      { id: 'note', row: { id: 'note', body: 'één' } }
    ])
  })

  test('let an old file of the journal go only when two of them are whole', async () => {
    const disk = fakeDisk()
    const vault = await openOn(disk)
    const [first] = ['000000000001.jsonl']
    await vault.write(note('1'))
    await vault.snapshot()
    await vault.write(note('2'))
    const [damaged] = namesIn(disk.files(), 'reservekopieen')
    disk.damage(`/data/reservekopieen/${damaged ?? ''}`, new Uint8Array(9))
    await vault.snapshot()
    expect(namesIn(disk.files(), 'journaal-a')).toContain(first)
    await vault.write(note('3'))
    await vault.snapshot()
    expect(namesIn(disk.files(), 'journaal-a')).not.toContain(first)
    expect(namesIn(disk.files(), 'journaal-b')).not.toContain(first)
  })
})
