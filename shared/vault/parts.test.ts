import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { longestRow, mostChanges, vaultChangesSchema, type VaultChange } from './model'
import { inParts } from './parts'

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const rowsOf = (count: number, row: unknown): readonly VaultChange[] =>
  Array.from({ length: count }, (_, number) => ({ kind: 'put', id: idOf(number), row }))

describe('what is handed over', () => {
  test('goes in one write where that will do', () => {
    const changes = rowsOf(3, { body: 'een' })
    expect(inParts(changes)).toEqual({ parts: [changes], refused: [] })
    expect(inParts([])).toEqual({ parts: [], refused: [] })
  })

  test('goes in more writes when there are more rows than one takes', () => {
    const changes = rowsOf(mostChanges + 1, 1)
    const { parts, refused } = inParts(changes)
    expect(parts.map(({ length }) => length)).toEqual([mostChanges, 1])
    expect(parts.flat()).toEqual(changes)
    expect(refused).toEqual([])
  })

  test('goes in more writes when it is longer than one takes, each of which the vault accepts', () => {
    const changes = rowsOf(70, 'x'.repeat(longestRow - 2))
    const { parts, refused } = inParts(changes)
    expect(parts.length).toBe(3)
    expect(parts.flat()).toEqual(changes)
    for (const part of parts) expect(v.is(vaultChangesSchema, part)).toBe(true)
    expect(refused).toEqual([])
  })

  test('leaves out what the vault does not take, and nothing besides', () => {
    const [one, other] = rowsOf(2, { body: 'goed' })
    const dated = { kind: 'put', id: idOf(7), row: { at: new Date(0) } } as const
    const long = { kind: 'put', id: idOf(8), row: 'x'.repeat(longestRow) } as const
    const changes = [one, dated, other, long].filter((change) => change !== undefined)
    expect(inParts(changes)).toEqual({ parts: [[one, other]], refused: [dated, long] })
  })
})
