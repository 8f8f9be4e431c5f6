import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { annotationIdSchema } from '../shared/notes/model'
import { ok } from '../shared/result'
import type { VaultChange } from '../shared/vault/model'
import { erase, finishErasing } from './erase'
import { plainCodec } from './journal/codec'
import { fakeDisk, type FakeDisk } from './journal/testing/fake-disk'
import { openOn } from './journal/testing/session'
import type { Vault } from './vault'

const folder = '/data'
const canary = 'kanarie'
const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const key = `prullenbak/${id}`
const erasure = { kind: 'binned', ids: [id] } as const
const kept: VaultChange = { kind: 'put', id: 'kept', row: { body: 'blijft' } }

const holdsCanary = (disk: FakeDisk): boolean =>
  [...disk.files().values()].some((bytes) => Buffer.from(bytes).includes(canary))

/** A vault in which a note was written, kept in a snapshot, and put in the bin. */
const begin = async (disk = fakeDisk()) => {
  const vault = await openOn(disk)
  await vault.write([kept, { kind: 'put', id, row: { body: canary } }])
  await vault.snapshot()
  await vault.write([
    { kind: 'remove', id },
    { kind: 'remember', key, value: { body: canary } }
  ])
  const told: string[] = []
  return { disk, vault, told, tools: toolsOf(disk, vault, told) }
}

const toolsOf = (disk: FakeDisk, vault: Vault, told: string[]) => ({
  disk,
  folder,
  vault: {
    current: () => Promise.resolve(ok({ vault, place: { folder, codec: plainCodec } })),
    expectNewNotebook: () => {
      told.push('new notebook')
    }
  }
})

const marked = (disk: FakeDisk): boolean => disk.files().has('/data/wissen')

describe('erasing', () => {
  test('leaves nothing of it, and all the rest', async () => {
    const { disk, vault, told, tools } = await begin()
    expect(holdsCanary(disk)).toBe(true)
    const erased = await erase(tools, erasure, () => {
      told.push(marked(disk) ? 'cleared, marked' : 'cleared')
      return Promise.resolve()
    })
    expect(erased).toEqual({ kind: 'erased', what: 'binned', amount: 1, isClean: true })
    expect(holdsCanary(disk)).toBe(false)
    expect(told).toEqual(['new notebook', 'cleared, marked'])
    expect(marked(disk)).toBe(false)
    expect(vault.contents()).toMatchObject({ annotations: [{ id: 'kept' }], memory: [] })
    expect((await openOn(disk)).contents().annotations).toEqual(vault.contents().annotations)
  })

  test('of all leaves nothing at all', async () => {
    const { disk, vault, tools } = await begin()
    const erased = await erase(tools, { kind: 'all' }, () => Promise.resolve())
    expect(erased).toMatchObject({ kind: 'erased', amount: 1 })
    expect(vault.contents()).toEqual({ annotations: [], memory: [], removed: [] })
    expect([...disk.files().values()].some((bytes) => Buffer.from(bytes).includes('blijft'))).toBe(
      false
    )
  })

  test('that finds no room changes nothing, and says so', async () => {
    let isFull = false
    const disk = fakeDisk(undefined, (_call, kind) =>
      isFull && kind === 'write' ? 'ENOSPC' : null
    )
    const { vault, told, tools } = await begin(disk)
    isFull = true
    const before = vault.contents()
    const cleared = (): Promise<void> => Promise.reject(new Error('the pages were cleared'))
    expect(await erase(tools, erasure, cleared)).toEqual({ kind: 'failed', problem: 'disk-full' })
    expect(vault.contents()).toEqual(before)
    expect(marked(disk)).toBe(false)
    expect(told).toEqual([])
  })

  test('is not clean while the pages could not be cleared, and the next start clears them', async () => {
    const { disk, told, tools } = await begin()
    const refused = (): Promise<void> =>
      Promise.reject(Object.assign(new Error('in use'), { code: 'EBUSY' }))
    expect(await erase(tools, erasure, refused)).toMatchObject({ isClean: false })
    expect(marked(disk)).toBe(true)
    await finishErasing(tools, () => {
      told.push('cleared')
      return Promise.resolve()
    })
    expect(told).toEqual(['new notebook', 'new notebook', 'cleared'])
    expect(marked(disk)).toBe(false)
  })
})

test('a start after a whole end clears nothing', async () => {
  const { told, tools } = await begin()
  await finishErasing(tools, () => Promise.reject(new Error('the pages were cleared')))
  expect(told).toEqual([])
})

test('a start on a vault that does not open keeps the notebook for now', async () => {
  const { disk, tools } = await begin()
  const refused = (): Promise<void> =>
    Promise.reject(Object.assign(new Error('in use'), { code: 'EBUSY' }))
  await erase(tools, erasure, refused)
  const closed = {
    ...tools,
    vault: {
      ...tools.vault,
      current: () => Promise.resolve({ ok: false, error: 'failed' } as const)
    }
  }
  await finishErasing(closed, () => Promise.reject(new Error('the pages were cleared')))
  expect(marked(disk)).toBe(true)
})
