/** Everything a disk can do at the worst moment, at every moment of a session. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  afterPowerCut,
  emptyImage,
  fakeDisk,
  type CallKind,
  type DiskImage,
  type Fault,
  type OnCall,
  type Survivors
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
import {
  ask,
  changesOf,
  mayHold,
  mayHoldAfterFailure,
  openOn,
  testClock,
  textOf,
  work,
  type Asked
} from './journal/testing/session'

const survivorsFor = (seed: number): readonly Survivors[] => {
  const random = randomFrom(seed)
  return [
    nothing,
    everything,
    ...Array.from({ length: 8 }, () => beginning(random)),
    ...Array.from({ length: 30 }, () => anything(random))
  ]
}

/** What was found on a disk with some files: many moments leave the same. */
const found = new Map<string, string>()

const heldOn = async (image: DiskImage): Promise<string> => {
  const key = createHash('sha1')
  for (const [path, bytes] of fakeDisk(image).files())
    key.update(`${path} ${bytes.length}\n`).update(bytes)
  const name = key.digest('hex')
  const held = found.get(name) ?? (await openedOn(image))
  found.set(name, held)
  return held
}

/** What the vault on a disk holds; it must open, and go on keeping. */
const openedOn = async (image: DiskImage): Promise<string> => {
  const disk = fakeDisk(image)
  const clock = testClock(1_800_000_000_000)
  const vault = await openOn(disk, clock)
  const held = textOf(vault.contents())
  const more: Asked[] = []
  await ask(vault, more)
  if (more[0]?.ended !== 'kept') throw new Error('the healed vault kept nothing')
  const again = await openOn(disk, clock)
  expect(textOf(again.contents())).toBe(textOf(vault.contents()))
  expect(again.repairs).toEqual([])
  return held
}

describe('a power cut', () => {
  test('at any call, with any part of what was not synced, costs nothing that was kept', async () => {
    const moments = await momentsOf(emptyImage, work)
    let states = 0
    for (const [call, { image, log }] of moments.entries()) {
      const allowed = mayHold(log)
      for (const survivors of survivorsFor(call)) {
        expect(allowed).toContain(await heldOn(afterPowerCut(image, survivors)))
        states += 1
      }
    }
    expect(moments.length).toBeGreaterThan(300)
    expect(states).toBeGreaterThan(10_000)
    expect(found.size).toBeGreaterThan(1_000)
  })

  test('while it is being mended after a power cut costs nothing either', async () => {
    const random = randomFrom(7)
    const moments = await momentsOf(emptyImage, work)
    let states = 0
    for (const [call, { image, log }] of moments.entries()) {
      if (call % 12 !== 0) continue
      const torn = afterPowerCut(image, anything(random))
      const allowed = mayHold(log)
      for (const mending of await momentsOf(torn, (disk) => openOn(disk))) {
        for (const survivors of [nothing, everything, beginning(random), anything(random)]) {
          expect(allowed).toContain(await heldOn(afterPowerCut(mending.image, survivors)))
          states += 1
        }
      }
    }
    expect(states).toBeGreaterThan(1_000)
  })
})

/** A session on a disk with faults, as it is in the end. */
const workWith = async (onCall: OnCall): Promise<Moment> => {
  const disk = fakeDisk(emptyImage, onCall)
  const log: Asked[] = []
  await work(disk, log)
  return { log, image: disk.image() }
}

const callsOfSession = async (): Promise<number> => (await momentsOf(emptyImage, work)).length - 1

describe('a call that fails', () => {
  test.each<Fault>(['EIO', 'ENOSPC', 'short'])('once (%s) costs nothing', async (fault) => {
    const random = randomFrom(11)
    const calls = await callsOfSession()
    for (let failing = 1; failing <= calls; failing += 1) {
      const moments = await momentsOf(emptyImage, work, (call) => (call === failing ? fault : null))
      const last = moments.at(-1)
      expect(last?.log.filter(({ ended }) => ended !== 'kept')).toEqual([])
      if (last === undefined) continue
      expect(mayHold(last.log)).toContain(await heldOn(afterPowerCut(last.image, everything)))
      // And a power cut soon after it.
      const soon = moments[failing + Math.floor(random() * 12)] ?? last
      for (const survivors of [nothing, anything(random)])
        expect(mayHold(soon.log)).toContain(await heldOn(afterPowerCut(soon.image, survivors)))
    }
  })

  test('for good, as a disk that dies, costs nothing that was kept', async () => {
    const calls = await callsOfSession()
    for (let failing = 1; failing <= calls; failing += 1) {
      const { log, image } = await workWith((call) => (call >= failing ? 'EIO' : null))
      const allowed = mayHoldAfterFailure(log)
      for (const survivors of [nothing, everything, anything(randomFrom(failing))])
        expect(allowed).toContain(await heldOn(afterPowerCut(image, survivors)))
    }
  })
})

describe('a disk that takes what it is given, and fails to sync it', () => {
  const isSync = (kind: CallKind, path: string): boolean =>
    kind === 'sync' && path.includes('journaal') && !path.endsWith('.deel')

  /** Fails two syncs in a row: mostly those of both copies of one record. */
  const failingSyncs = (from: number): OnCall => {
    let syncs = 0
    return (_call, kind, path) => {
      if (!isSync(kind, path)) return null
      syncs += 1
      return syncs === from || syncs === from + 1 ? 'EIO' : null
    }
  }

  test('in both copies brings nothing back that was refused', async () => {
    let refused = 0
    for (let from = 1; from <= 64; from += 1) {
      const moments = await momentsOf(emptyImage, work, failingSyncs(from))
      const first = moments.findIndex(({ log }) => log.some(({ ended }) => ended === 'refused'))
      if (first < 0) continue
      refused += 1
      for (const { image, log } of moments.slice(first, first + 8)) {
        for (const survivors of [nothing, everything, anything(randomFrom(from))])
          expect(mayHold(log)).toContain(await heldOn(afterPowerCut(image, survivors)))
      }
    }
    expect(refused).toBeGreaterThan(20)
  })

  test.each(['a', 'b'])('and of which copy %s does nothing from then on, neither', async (gone) => {
    let refused = 0
    for (let from = 1; from <= 64; from += 1) {
      const failing = failingSyncs(from)
      let isGone = false
      const moments = await momentsOf(emptyImage, work, (call, kind, path) => {
        const fault = failing(call, kind, path)
        isGone ||= fault !== null
        return isGone && path.includes(`journaal-${gone}`) ? 'EIO' : fault
      })
      // Once something else was kept, in the other copy: before any snapshot has it.
      const first = moments.findIndex(({ log }) => {
        const last = log.findLastIndex(({ ended }) => ended === 'refused')
        return last >= 0 && log.slice(last).some(({ ended }) => ended === 'kept')
      })
      if (first < 0) continue
      refused += 1
      for (const { image, log } of moments.slice(first, first + 6))
        expect(mayHold(log)).toContain(await heldOn(afterPowerCut(image, everything)))
    }
    expect(refused).toBeGreaterThan(20)
  })
})

/** What a full disk refuses; to cut a file off, to rename and to sync it can do. */
const needRoom: readonly CallKind[] = ['write', 'create', 'makeFolder']

describe('a full disk', () => {
  test('refuses, and keeps again when there is room, without a new start', async () => {
    const calls = await callsOfSession()
    let refused = 0
    for (let failing = 1; failing <= calls / 2; failing += 1) {
      let hasRoom = false
      const disk = fakeDisk(emptyImage, (call, kind) =>
        call >= failing && !hasRoom && needRoom.includes(kind) ? 'ENOSPC' : null
      )
      const log: Asked[] = []
      const vault = await openOn(disk)
      for (let index = 0; index < 20; index += 1) await ask(vault, log)
      refused += log.filter(({ ended }) => ended === 'refused').length
      hasRoom = true
      for (let index = 0; index < 3; index += 1) await ask(vault, log)
      expect(log.slice(-3).map(({ ended }) => ended)).toEqual(['kept', 'kept', 'kept'])
      const allowed = mayHold(log)
      for (const survivors of [nothing, everything])
        expect(allowed).toContain(await heldOn(afterPowerCut(disk.image(), survivors)))
    }
    expect(refused).toBeGreaterThan(calls)
  })

  test('that stays full can be read, says so, and loses nothing', async () => {
    const calls = await callsOfSession()
    for (let failing = 1; failing <= calls; failing += 1) {
      const isFull = (kind: CallKind): boolean => needRoom.includes(kind)
      const { log, image } = await workWith((call, kind) =>
        call >= failing && isFull(kind) ? 'ENOSPC' : null
      )
      const allowed = mayHold(log)
      for (const survivors of [nothing, everything]) {
        const left = afterPowerCut(image, survivors)
        const full = fakeDisk(left, (_call, kind) => (isFull(kind) ? 'ENOSPC' : null))
        const vault = await openOn(full)
        expect(allowed).toContain(textOf(vault.contents()))
        expect(await vault.write(changesOf(900))).toEqual({ ok: false, error: 'disk-full' })
        expect(allowed).toContain(await heldOn(full.image()))
      }
    }
  })
})
