import { expect, test } from 'vitest'
import { contentsOf, emptyState } from '../../shared/vault/model'
import { plainCodec } from '../journal/codec'
import { firstLink } from '../journal/record'
import { fakeDisk } from '../journal/testing/fake-disk'
import { ask, openOn, testClock } from '../journal/testing/session'
import { newKey } from '../lock/key-file'
import { sealedCodec } from '../lock/seal'
import { earlierIn, earlierState } from './earlier'
import { pinnedFor } from './keep'
import { makeSnapshot, snapshotFolder } from './snapshot'

test('snapshots are told newest first, with what is in them, and damaged ones as such', async () => {
  const disk = fakeDisk()
  const vault = await openOn(disk, testClock(1_000_000_000_000))
  for (let round = 0; round < 3; round += 1) {
    await ask(vault, [])
    await vault.snapshot()
    await vault.write([{ kind: 'put', id: `extra-${round}`, row: {} }])
    await vault.snapshot()
  }
  const all = await earlierIn(disk, '/data', plainCodec)
  // Of one day the five newest stay.
  expect(all.length).toBe(5)
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a))
  expect(all[0]?.annotations).toBe(5)
  const [path] = [...disk.files().keys()].filter((name) => name.includes('reservekopieen')).sort()
  disk.damage(path ?? '', new Uint8Array(9))
  expect((await earlierIn(disk, '/data', plainCodec)).at(-1)?.annotations).toBeNull()
})

test('a vault that was written anew has one earlier state, though it stands there twice', async () => {
  const disk = fakeDisk()
  const vault = await openOn(disk)
  await ask(vault, [])
  await vault.rewrite((state) => state)
  expect(await earlierIn(disk, '/data', plainCodec)).toMatchObject([{ annotations: 2 }])
})

test('none is told when the folder cannot be read', async () => {
  const disk = fakeDisk(undefined, (_call, kind) => (kind === 'list' ? 'EIO' : null))
  expect(await earlierIn(disk, '/data', plainCodec)).toEqual([])
})

test('snapshots of a sealed vault are told by its key only', async () => {
  const disk = fakeDisk()
  const codec = sealedCodec(newKey())
  const snapshot = { link: { seq: 3, hash: firstLink }, at: 5, generation: 0, state: emptyState() }
  await makeSnapshot(disk, snapshotFolder('/data'), snapshot, codec)
  expect(await earlierIn(disk, '/data', codec)).toMatchObject([{ at: 5, annotations: 0 }])
  expect(await earlierIn(disk, '/data', plainCodec)).toMatchObject([{ at: 5, annotations: null }])
  expect(await earlierState(disk, '/data', codec, 5)).toEqual(emptyState())
  expect(await earlierState(disk, '/data', plainCodec, 5)).toBeNull()
})

test('of an earlier state all is there, and of none that never was', async () => {
  const disk = fakeDisk()
  const vault = await openOn(disk, testClock(1_000_000_000_000))
  await ask(vault, [])
  await vault.snapshot()
  const { contents } = vault
  const then = contents()
  await ask(vault, [])
  const [earlier] = await earlierIn(disk, '/data', plainCodec)
  const state = await earlierState(disk, '/data', plainCodec, earlier?.at ?? 0)
  expect(state === null ? null : contentsOf(state).annotations).toEqual(then.annotations)
  expect(await earlierState(disk, '/data', plainCodec, 1)).toBeNull()
})

test('one that is pinned says until when, also where there is another of the same record', async () => {
  const disk = fakeDisk()
  const vault = await openOn(disk, testClock(1_000_000_000_000))
  await ask(vault, [])
  await vault.pin()
  await vault.rewrite((state) => state)
  await vault.snapshot()
  expect(await earlierIn(disk, '/data', plainCodec)).toMatchObject([{ pinnedUntil: null }])
  await vault.pin()
  const [pinned] = await earlierIn(disk, '/data', plainCodec)
  expect(pinned?.pinnedUntil).toBe((pinned?.at ?? 0) + pinnedFor)
})
