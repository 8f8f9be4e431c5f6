import * as v from 'valibot'
import { expect, test } from 'vitest'
import { noteOf, numberedId } from '../testing/annotations'
import { handOver } from './hand-over'
import { ownerIdSchema } from './model'

const owner = {
  id: v.parse(ownerIdSchema, '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b'),
  name: 'Anna'
}
const idOf = numberedId

test('what was handed over and is gone since goes along as removed, with when that was', () => {
  const [one, two, three] = [noteOf(1, 'een'), noteOf(2, 'twee'), noteOf(3, 'drie')]
  const first = handOver(owner, null, [one, two, three], [one, two], [], 10)
  expect(first.handedOver).toMatchObject({ annotations: [one, two], removed: [] })

  const bin = [{ annotation: one, at: 15 }]
  const second = handOver(owner, first.own, [three], [three], bin, 20)
  expect(second.handedOver.removed).toEqual([
    { id: idOf(1), at: 15 },
    { id: idOf(2), at: 20 }
  ])

  const third = handOver(owner, second.own, [one, three], [three], [], 30)
  expect(third.handedOver.removed).toEqual([{ id: idOf(2), at: 20 }])
})

test('what was put back after its removal was told becomes later than that, so that it comes back to the group', () => {
  const one = noteOf(1, 'een')
  const first = handOver(owner, null, [one], [one], [], 10)
  const gone = handOver(owner, first.own, [], [], [{ annotation: one, at: 15 }], 20)
  const back = handOver(owner, gone.own, [one], [one], [], 30)
  expect(back.changes).toMatchObject([
    { kind: 'put', annotation: { id: one.id, updatedAt: 30, edits: { content: 1 } } }
  ])
  expect(first.changes).toEqual([])
  const later = { ...one, updatedAt: 30 }
  expect(handOver(owner, back.own, [later], [later], [], 40).changes).toEqual([])
})

test('what was never handed over is not told of when it goes', () => {
  const { own } = handOver(
    owner,
    null,
    [noteOf(1, 'een'), noteOf(2, 'twee')],
    [noteOf(1, 'een')],
    [],
    10
  )
  expect(handOver(owner, own, [noteOf(1, 'een')], [], [], 20).handedOver.removed).toEqual([])
})
