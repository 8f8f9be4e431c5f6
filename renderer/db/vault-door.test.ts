import { expect, test } from 'vitest'
import { vaultDoorOf } from './vault-door'

test('a message that is refused is an answer as any other: it says nothing about the notebook', async () => {
  const door = vaultDoorOf({
    invoke: () => Promise.reject(new Error('refused, arguments do not fit')),
    on: () => () => undefined
  })
  expect(await door.open()).toEqual({ kind: 'failed', problem: 'failed' })
  expect(await door.write([])).toEqual({ kind: 'failed', problem: 'failed' })
  await expect(door.beginAgain()).resolves.toBeUndefined()
  await expect(door.setAside()).resolves.toBeUndefined()
})
