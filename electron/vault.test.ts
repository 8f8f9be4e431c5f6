import { expect, test } from 'vitest'
import { fakeDisk } from './journal/testing/fake-disk'
import { mayHold, openOn, textOf, work, type Asked } from './journal/testing/session'

test('what was kept is there at the next start', async () => {
  const disk = fakeDisk()
  const log: Asked[] = []
  expect((await openOn(disk)).isNew).toBe(true)
  await work(disk, log)
  const vault = await openOn(disk)
  expect(vault.repairs).toEqual([])
  expect(vault.isNew).toBe(false)
  expect([textOf(vault.contents())]).toEqual(mayHold(log))
  expect(log.every(({ ended }) => ended === 'kept')).toBe(true)
})
