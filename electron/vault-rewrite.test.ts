/** The vault written anew: at every moment either the old or the new contents, and then nothing old. */
import { describe, expect, test } from 'vitest'
import { applyChanges, contentsOf, emptyState, type VaultState } from '../shared/vault/model'
import type { Disk } from './journal/disk'
import {
  afterPowerCut,
  emptyImage,
  fakeDisk,
  type CallKind,
  type DiskImage,
  type FakeDisk,
  type Fault,
  type OnCall
} from './journal/testing/fake-disk'
import {
  anything,
  beginning,
  everything,
  momentsOf,
  nothing,
  type Moment
} from './journal/testing/moments'
import { randomFrom } from './journal/testing/random'
import { ask, changesOf, openOn, testClock, textOf, work } from './journal/testing/session'
import type { Vault } from './vault'

/** Note 13 was removed long ago, note 14 is there until the vault is written anew. */
const erased = ['Notitie 13"', 'Notitie 14"']

const holdsErased = (disk: FakeDisk): boolean =>
  [...disk.files().values()].some((bytes) => {
    const text = Buffer.from(bytes).toString('latin1')
    return erased.some((part) => text.includes(part))
  })

const without14 = ({ annotations, memory }: VaultState): VaultState => ({
  annotations: new Map([...annotations].filter(([id]) => id !== 'note-014')),
  memory,
  removed: new Set()
})

/** Some days of work, damage that was mended and files that were set aside for it. */
const worked = async (): Promise<DiskImage> => {
  const disk = fakeDisk(emptyImage)
  await work(disk, [])
  for (const [folder, at] of [
    ['journaal-a', 40],
    ['reservekopieen', 90]
  ] as const) {
    const path =
      [...disk.files().keys()]
        .filter((name) => name.includes(folder))
        .sort()
        .at(-1) ?? ''
    const bytes = disk.files().get(path)?.slice() ?? new Uint8Array()
    bytes[at] = (bytes[at] ?? 0) ^ 1
    disk.damage(path, bytes)
  }
  const vault = await openOn(disk, testClock(1_700_050_000_000))
  for (let index = 64; index < 67; index += 1) await vault.write(changesOf(index))
  await vault.pin()
  return afterPowerCut(disk.image(), everything)
}

const start = await worked()
const before = (await openOn(fakeDisk(start))).contents()

const oldState = (): VaultState => {
  const state = emptyState()
  for (const { id, row } of before.annotations) state.annotations.set(id, row)
  for (const { key, value } of before.memory) state.memory.set(key, value)
  for (const id of before.removed) state.removed.add(id)
  return state
}

/** Something that was asked and how it ended; a number is that of a write. */
interface Step {
  readonly what: 'rewrite' | number
  ended: 'open' | 'done' | 'refused' | 'unsure'
}

const write = async (vault: Vault, log: Step[], index: number): Promise<void> => {
  const step: Step = { what: index, ended: 'open' }
  log.push(step)
  step.ended = (await vault.write(changesOf(index))).ok ? 'done' : 'refused'
}

/** Two writes are asked for while it goes on: they have to wait. */
const rewrite = async (vault: Vault, log: Step[]): Promise<void> => {
  const step: Step = { what: 'rewrite', ended: 'open' }
  log.push(step)
  const waiting: Promise<void>[] = []
  const { ok } = await vault.rewrite((state) => {
    waiting.push(write(vault, log, 71), write(vault, log, 72))
    return without14(state)
  })
  step.ended = ok ? 'done' : vault.isUsable() ? 'refused' : 'unsure'
  await Promise.all(waiting)
}

const session = async (disk: Disk, log: Step[]): Promise<void> => {
  const vault = await openOn(disk, testClock(1_700_060_000_000))
  await write(vault, log, 70)
  await rewrite(vault, log)
  await write(vault, log, 73)
  await vault.close()
}

/** All that may be found after what is in a log, and in that of the start after it. */
const mayHold = (log: readonly Step[], later: readonly Step[] = []): readonly string[] => {
  const ended = log.find(({ what }) => what === 'rewrite')?.ended ?? 'refused'
  const contents = [...(ended === 'done' ? [] : [false]), ...(ended === 'refused' ? [] : [true])]
  return contents.flatMap((isNew) =>
    beginningsOf(log).flatMap((writes) =>
      beginningsOf(later).map((after) => held([...writes, ...after], isNew))
    )
  )
}

/** What was kept, and a beginning of what nobody was told about. */
const beginningsOf = (log: readonly Step[]): readonly (readonly Step[])[] => {
  const writes = log.filter(({ what }) => what !== 'rewrite')
  const kept = writes.filter((step) => step.ended === 'done')
  const open = writes.filter((step) => step.ended === 'open')
  return Array.from({ length: open.length + 1 }, (_, count) => [...kept, ...open.slice(0, count)])
}

/** What was refused by a disk that did nothing any more may stand there, one group of it. */
const mayHoldAfterFailure = (log: readonly Step[]): readonly string[] => {
  const last = log.findLastIndex(({ ended }) => ended === 'done')
  const refused = log.slice(last + 1).filter(({ ended }) => ended === 'refused')
  return [
    ...mayHold(log),
    ...refused.flatMap((_, from) =>
      [1, 2].flatMap((length) => {
        const group = refused.slice(from, from + length)
        return mayHold(
          log.map((step) => (group.includes(step) ? { ...step, ended: 'done' } : step))
        )
      })
    )
  ]
}

const held = (writes: readonly Step[], isNew: boolean): string => {
  let state = oldState()
  for (const { what } of writes) if (what === 70) applyChanges(state, changesOf(what))
  if (isNew) state = without14(state)
  for (const { what } of writes)
    if (typeof what === 'number' && what !== 70) applyChanges(state, changesOf(what))
  return textOf(contentsOf(state))
}

/** What the next start finds; it must go on keeping, and leave nothing old of a vault written anew. */
const foundOn = async (image: DiskImage): Promise<string> => {
  const disk = fakeDisk(image)
  const clock = testClock(1_800_000_000_000)
  const vault = await openOn(disk, clock)
  const text = textOf(vault.contents())
  if (vault.generation() > 0) expect(holdsErased(disk)).toBe(false)
  expect(await vault.write(changesOf(90))).toMatchObject({ ok: true, value: { copies: 2 } })
  const again = await openOn(disk, clock)
  expect(textOf(again.contents())).toBe(textOf(vault.contents()))
  expect(again.repairs).toEqual([])
  return text
}

describe('the vault, written anew', () => {
  test('holds what was made of its state, in two snapshots and two new files, and nothing else', async () => {
    const disk = fakeDisk(start)
    expect(holdsErased(disk)).toBe(true)
    expect([...disk.files().keys()].filter((name) => name.includes('beschadigd')).length).toBe(2)
    const vault = await openOn(disk)
    expect(await vault.rewrite(without14)).toMatchObject({ ok: true, value: { isClean: true } })
    expect(holdsErased(disk)).toBe(false)
    expect([...disk.files().keys()].map((path) => path.split('/')[2]).sort()).toEqual([
      'journaal-a',
      'journaal-b',
      'reservekopieen',
      'reservekopieen'
    ])
    const again = await openOn(disk)
    expect(again.repairs).toEqual([])
    expect(again.generation()).toBe(vault.generation())
    expect(textOf(again.contents())).toBe(textOf(vault.contents()))
    expect(textOf(again.contents())).toBe(textOf(contentsOf(without14(oldState()))))
  })

  test('survives one damaged file of each kind', async () => {
    const disk = fakeDisk(start)
    const vault = await openOn(disk)
    await vault.rewrite(without14)
    await vault.write(changesOf(71))
    const text = textOf(vault.contents())
    for (const path of disk.files().keys()) {
      const damaged = fakeDisk(disk.image())
      damaged.damage(path, new Uint8Array(9))
      const mended = await openOn(damaged, testClock(1_800_000_000_000))
      expect(textOf(mended.contents())).toBe(text)
      expect(mended.repairs.map(({ kind }) => kind)).not.toContain('incomplete')
    }
  })

  test('again and again, each time leaves nothing of the time before', async () => {
    const disk = fakeDisk(start)
    const vault = await openOn(disk)
    for (let time = 0; time < 3; time += 1) {
      await vault.write(changesOf(14))
      expect(await vault.rewrite(without14)).toMatchObject({ value: { isClean: true } })
      expect(holdsErased(disk)).toBe(false)
      expect(disk.files().size).toBe(4)
    }
    const log: never[] = []
    for (let index = 0; index < 20; index += 1) await ask(vault, log)
    await vault.close()
    expect((await openOn(disk)).generation()).toBe(vault.generation())
  })

  test('has to be so in both copies: it stays as it was while one cannot be written', async () => {
    const disk = fakeDisk(start, (_call, kind, path) =>
      kind !== 'list' && path.includes('journaal-b') ? 'EIO' : null
    )
    const vault = await openOn(disk)
    expect(await vault.rewrite(without14)).toEqual({ ok: false, error: 'failed' })
    expect(vault.generation()).toBe(0)
    expect(await vault.write(changesOf(71))).toMatchObject({ ok: true, value: { copies: 1 } })
  })

  test('is not, when a snapshot is not read back as it was written', async () => {
    const disk = fakeDisk(start)
    const lying = {
      ...disk,
      read: async (path: string) => {
        const bytes = await disk.read(path)
        return path.includes('.deel') ? bytes.slice(1) : bytes
      }
    }
    const vault = await openOn(lying)
    expect(await vault.rewrite(without14)).toEqual({ ok: false, error: 'failed' })
    expect(textOf((await openOn(disk)).contents())).toBe(textOf(before))
  })

  test('says so when something old cannot be removed, and removes it with the next snapshot', async () => {
    let isStuck = true
    const disk = fakeDisk(start, (_call, kind, path) =>
      isStuck && kind === 'remove' && path.includes('beschadigd') ? 'EIO' : null
    )
    const vault = await openOn(disk)
    expect(await vault.rewrite(without14)).toMatchObject({ ok: true, value: { isClean: false } })
    expect(holdsErased(disk)).toBe(true)
    isStuck = false
    await vault.close()
    expect(holdsErased(disk)).toBe(false)
  })
})

/** The calls from before the vault is written anew. */
const moments = await momentsOf<Step>(start, session)
const first = moments.findIndex(({ log }) => log.length > 1)

describe('a power cut while it is written anew', () => {
  test('leaves the old contents or the new ones, with all that was kept', async () => {
    let states = 0
    let news = 0
    for (const [call, { image, log }] of moments.entries()) {
      if (call < first) continue
      const random = randomFrom(call)
      const survivors = [
        nothing,
        everything,
        ...Array.from({ length: 4 }, () => beginning(random)),
        ...Array.from({ length: 4 }, () => anything(random))
      ]
      for (const survivor of survivors) {
        const found = await foundOn(afterPowerCut(image, survivor))
        expect(mayHold(log)).toContain(found)
        states += 1
        news += found.includes('note-014') ? 0 : 1
      }
    }
    expect(states).toBeGreaterThan(500)
    expect(news).toBeGreaterThan(100)
    expect(states - news).toBeGreaterThan(100)
  })

  test('and again while that is finished, does so too', async () => {
    let states = 0
    for (const [call, { image, log }] of moments.entries()) {
      if (call < first || call % 2 !== 0) continue
      const random = randomFrom(call)
      const cut = afterPowerCut(image, beginning(random))
      const finishing = await momentsOf<Step>(cut, async (disk, later) => {
        const vault = await openOn(disk, testClock(1_750_000_000_000))
        await write(vault, later, 74)
      })
      for (const [index, moment] of finishing.entries()) {
        if (index % 4 !== 0) continue
        for (const survivor of [nothing, everything, beginning(random)]) {
          const found = await foundOn(afterPowerCut(moment.image, survivor))
          expect(mayHold(log, moment.log)).toContain(found)
          states += 1
        }
      }
    }
    expect(states).toBeGreaterThan(500)
  })
})

test('a kill while it is written anew, a start that cannot finish it and a power cut leave one', async () => {
  for (const { image, log } of moments.slice(first)) {
    const disk = fakeDisk(image, (_call, kind, path) =>
      kind === 'write' && path.includes('reservekopieen') ? 'ENOSPC' : null
    )
    const later: Step[] = []
    await write(await openOn(disk, testClock(1_750_000_000_000)), later, 74)
    expect(later[0]?.ended).toBe('done')
    expect(mayHold(log, later)).toContain(await foundOn(afterPowerCut(disk.image(), nothing)))
  }
})

/** The session on a disk with faults, from the moment that the vault is written anew. */
const sessionWith = async (onCall: OnCall): Promise<readonly Moment<Step>[]> =>
  momentsOf<Step>(start, session, (call, kind, path) =>
    call <= first ? null : onCall(call, kind, path)
  )

const checkAll = async (failed: readonly Moment<Step>[], seed: number): Promise<void> => {
  const last = failed.at(-1)
  if (last === undefined) return
  for (const survivor of [nothing, everything, anything(randomFrom(seed))])
    expect(mayHoldAfterFailure(last.log)).toContain(
      await foundOn(afterPowerCut(last.image, survivor))
    )
}

describe('a call that fails while it is written anew', () => {
  test.each<Fault>(['EIO', 'ENOSPC', 'short'])('once (%s) leaves one of both', async (fault) => {
    const ends = new Set<string>()
    for (let failing = first + 1; failing < moments.length; failing += 1) {
      const failed = await sessionWith((call) => (call === failing ? fault : null))
      await checkAll(failed, failing)
      const log = failed.at(-1)?.log ?? []
      ends.add(log.find(({ what }) => what === 'rewrite')?.ended ?? 'none')
      expect(log.filter(({ what, ended }) => what !== 'rewrite' && ended !== 'done')).toEqual([])
    }
    expect([...ends].sort()).toEqual(fault === 'short' ? ['done'] : ['done', 'refused'])
  })

  test('twice leaves one of both, and where that is unsure nothing more is kept', async () => {
    const ends = new Set<string>()
    for (let failing = first + 1; failing < moments.length; failing += 1) {
      for (const apart of [1, 2, 3]) {
        const failed = await sessionWith((call) =>
          call === failing || call === failing + apart ? 'EIO' : null
        )
        await checkAll(failed, failing)
        const log = failed.at(-1)?.log ?? []
        const end = log.find(({ what }) => what === 'rewrite')?.ended ?? 'none'
        ends.add(end)
        if (end === 'unsure')
          expect(log.filter(({ ended }) => ended === 'done').map(({ what }) => what)).toEqual([70])
      }
    }
    expect([...ends].sort()).toEqual(['done', 'refused', 'unsure'])
  })

  test('for good, as a disk that dies, leaves one of both', async () => {
    for (let failing = first + 1; failing < moments.length; failing += 1)
      await checkAll(await sessionWith((call) => (call >= failing ? 'EIO' : null)), failing)
  })

  test('on a full disk leaves the old contents, and goes on when there is room', async () => {
    const needRoom: readonly CallKind[] = ['write', 'create', 'makeFolder']
    for (let failing = first + 1; failing < moments.length; failing += 1) {
      let hasRoom = false
      const disk = fakeDisk(start, (call, kind) =>
        call >= failing && !hasRoom && needRoom.includes(kind) ? 'ENOSPC' : null
      )
      const log: Step[] = []
      const vault = await openOn(disk, testClock(1_700_060_000_000))
      await write(vault, log, 70)
      await rewrite(vault, log)
      hasRoom = true
      await write(vault, log, 71)
      expect(log.at(-1)?.ended).toBe('done')
      for (const survivor of [nothing, everything])
        expect(mayHold(log)).toContain(await foundOn(afterPowerCut(disk.image(), survivor)))
    }
  })
})
