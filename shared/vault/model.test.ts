import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  applyChanges,
  contentsOf,
  emptyState,
  longestRow,
  mostChanges,
  vaultChangesSchema,
  type VaultChange
} from './model'

const id = '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11'
const other = 'c0a8b9a2-55a5-4d11-9a2e-0d6c1f6f9a77'

const isAccepted = (changes: unknown): boolean => v.safeParse(vaultChangesSchema, changes).success
const isRowAccepted = (row: unknown): boolean => isAccepted([{ kind: 'put', id, row }])

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)])

describe('changes to the vault', () => {
  test('are accepted when JSON gives them back', () => {
    expect(
      isAccepted([
        {
          kind: 'put',
          id,
          row: { body: 'één\u0000\ud800', list: [1, null, true], deep: { a: {} } }
        },
        { kind: 'remove', id },
        { kind: 'remember', key: 'settings', value: null },
        { kind: 'forget', key: 'settings' }
      ])
    ).toBe(true)
    expect(isAccepted([])).toBe(true)
    expect(isRowAccepted(nested(32))).toBe(true)
  })

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['a number without end', Infinity],
    ['no number', Number.NaN],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(3)],
    ['a large integer', 3n],
    ['a hole', Array(1)],
    ['something undefined', { a: undefined }],
    ['a prototype', JSON.parse('{"__proto__":{"a":1}}')],
    ['too deep', nested(33)],
    ['too long', 'x'.repeat(longestRow)]
  ])('are refused with %s in a row', (_name, row) => {
    expect(isRowAccepted(row)).toBe(false)
    expect(isRowAccepted({ in: row })).toBe(false)
  })

  test.each<[string, unknown]>([
    ['no list', { kind: 'remove', id }],
    ['no kind', [{ id }]],
    ['another kind', [{ kind: 'erase', id }]],
    ['more than it has', [{ kind: 'remove', id, row: {} }]],
    ['another id', [{ kind: 'remove', id: '../journaal-a' }]],
    ['no key', [{ kind: 'remember', key: '', value: 1 }]],
    ['no key to forget', [{ kind: 'forget', key: '' }]],
    ['more to forget than it has', [{ kind: 'forget', key: 'settings', value: null }]],
    ['a long key', [{ kind: 'remember', key: 'k'.repeat(401), value: 1 }]],
    ['too many', Array.from({ length: mostChanges + 1 }, () => ({ kind: 'remove', id }))],
    [
      'too much',
      Array.from({ length: 40 }, () => ({ kind: 'put', id, row: 'x'.repeat(longestRow - 2) }))
    ]
  ])('are refused with %s', (_name, changes) => {
    expect(isAccepted(changes)).toBe(false)
  })
})

test('changes are applied in their order, and the last one holds', () => {
  const state = emptyState()
  const changes: readonly VaultChange[] = [
    { kind: 'put', id, row: 1 },
    { kind: 'put', id: other, row: 2 },
    { kind: 'put', id, row: 3 },
    { kind: 'remove', id: other },
    { kind: 'remove', id: other },
    { kind: 'remember', key: 'plaats', value: 'a' },
    { kind: 'remember', key: 'plaats', value: 'b' },
    { kind: 'remember', key: 'weg', value: 1 },
    { kind: 'forget', key: 'weg' },
    { kind: 'forget', key: 'nooit' }
  ]
  applyChanges(state, changes)
  expect(contentsOf(state)).toEqual({
    annotations: [{ id, row: 3 }],
    memory: [{ key: 'plaats', value: 'b' }],
    removed: [other]
  })
})

test('the removals that are remembered are the last ones, as many as one write can hold', () => {
  const state = emptyState()
  const removals = Array.from({ length: mostChanges }, (_, at) => ({
    kind: 'remove' as const,
    id: `note-${at}`
  }))
  applyChanges(state, [...removals, ...removals.slice(0, 1), { kind: 'remove', id }])
  const { removed } = contentsOf(state)
  expect(removed.length).toBe(mostChanges)
  expect(removed.slice(-2)).toEqual(['note-0', id])
  expect(removed[0]).toBe('note-2')
})
