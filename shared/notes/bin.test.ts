import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockIdSchema, editionIdSchema, sectionIdSchema } from '../corpus/model'
import { anchorOn, bare } from '../testing/annotations'
import { applyChanges, contentsOf, emptyState, type VaultChange } from '../vault/model'
import { besidesBin, binIn, emptied, keptInBin, putBack, removal } from './bin'
import type { Change, Note } from './commands'
import { annotationIdSchema } from './model'

const block = {
  id: v.parse(blockIdSchema, 'b-een'),
  section: v.parse(sectionIdSchema, 'deel'),
  text: 'De tekst.'
}
const anchor = anchorOn(v.parse(editionIdSchema, 'rat-2024'), block)
const note = (id: string, body: string): Note => ({
  ...bare,
  id: v.parse(annotationIdSchema, id),
  kind: 'note',
  body,
  anchor,
  createdAt: 1,
  updatedAt: 1
})
const first = note('6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c', 'een')
const second = note('0d1c2b3a-4958-4677-8695-a4b3c2d1e0f9', 'twee')

/** What there is after changes, as the vault keeps them. */
const after = (...all: readonly (readonly Change[])[]) => {
  const state = emptyState()
  const changes = all
    .flat()
    .map((change): VaultChange =>
      change.kind === 'put'
        ? { kind: 'put', id: change.annotation.id, row: change.annotation }
        : change
    )
  applyChanges(state, changes)
  const { annotations, memory } = contentsOf(state)
  return { notes: annotations.map(({ row }) => row), memory, bin: binIn(memory) }
}
const put = (...notes: readonly Note[]): readonly Change[] =>
  notes.map((annotation) => ({ kind: 'put', annotation }))

describe('the bin', () => {
  test('holds what was removed, the last one first, and nothing else', () => {
    const { notes, memory, bin } = after(
      put(first, second),
      [{ kind: 'remember', key: 'settings', value: {} }],
      removal([first], 5),
      removal([second], 6)
    )
    expect(notes).toEqual([])
    expect(bin).toEqual([
      { annotation: second, at: 6 },
      { annotation: first, at: 5 }
    ])
    expect(besidesBin(memory)).toEqual([{ key: 'settings', value: {} }])
  })

  test('is as it was when all of it is put back', () => {
    const removed = [put(first, second), removal([first, second], 5)]
    expect(after(...removed, putBack(after(...removed).bin))).toMatchObject({
      notes: [first, second],
      bin: []
    })
  })

  test('gives back what is chosen', () => {
    const removed = [put(first, second), removal([first, second], 5)]
    const chosen = after(...removed).bin.filter(({ annotation }) => annotation.id === first.id)
    expect(after(...removed, putBack(chosen))).toMatchObject({
      notes: [first],
      bin: [{ annotation: second }]
    })
  })

  test('lets go of what has been in it for thirty days', () => {
    const changes = [removal([first], 5), removal([second], 6)]
    const { bin } = after(...changes)
    expect(after(...changes, emptied(bin, 6 + keptInBin)).bin).toEqual([
      { annotation: second, at: 6 }
    ])
  })

  test('leaves out what cannot be read', () => {
    expect(binIn([null, { key: 'x' }, { key: 'prullenbak/x', value: { at: 1 } }])).toEqual([])
  })
})
