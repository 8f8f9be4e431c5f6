import { describe, expect, test } from 'vitest'
import type { VaultState } from '../../shared/vault/model'
import { encodeLine, joined } from '../journal/line'
import { firstLink } from '../journal/record'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './format'

const stateOf = (count: number): VaultState => ({
  annotations: new Map(
    Array.from({ length: count }, (_, index) => [`id-${index}`, { body: `Notitie ${index}: één` }])
  ),
  memory: new Map<string, unknown>([
    ['settings', { theme: 'light' }],
    ['window/1', null]
  ]),
  removed: new Set(Array.from({ length: count % 3 }, (_, index) => `weg-${index}`))
})

const link = { seq: 12, hash: firstLink }
const snapshotOf = (state: VaultState): Snapshot => ({ link, at: 1_000, generation: 7, state })
const bytesOf = (state: VaultState): Uint8Array => joined([...encodeSnapshot(snapshotOf(state))])

describe('a snapshot', () => {
  test.each([0, 1, 499, 500, 1_301])('of %i rows gives back what was put in', (count) => {
    const state = stateOf(count)
    expect(decodeSnapshot(bytesOf(state))).toEqual({ ok: true, value: snapshotOf(state) })
  })

  test('holds what there was when it was begun', () => {
    const state = stateOf(2)
    const pieces = encodeSnapshot(snapshotOf(state))
    state.annotations.clear()
    expect(decodeSnapshot(joined([...pieces]))).toMatchObject({ value: { state: stateOf(2) } })
  })

  test('with any one bit changed, or cut off anywhere, is damaged', () => {
    const bytes = bytesOf(stateOf(6))
    for (let at = 0; at < bytes.length; at += 1) {
      expect(decodeSnapshot(bytes.subarray(0, at)).ok).toBe(false)
      const was = bytes[at] ?? 0
      for (let bit = 1; bit < 256; bit *= 2) {
        bytes[at] = was ^ bit
        if (decodeSnapshot(bytes).ok) expect.fail(`bit ${bit} of byte ${at} was not noticed`)
      }
      bytes[at] = was
    }
  })

  test('that goes on behind its end, or misses a row, is damaged', () => {
    const bytes = bytesOf(stateOf(3))
    const lines = Buffer.from(bytes).toString().split('\n').slice(0, -1)
    expect(decodeSnapshot(joined([bytes, encodeLine({})])).ok).toBe(false)
    const without = Buffer.from(`${lines.toSpliced(2, 1).join('\n')}\n`)
    expect(decodeSnapshot(without)).toEqual({ ok: false, error: 'damaged' })
  })

  test('in a newer form is not taken for damaged', () => {
    expect(decodeSnapshot(encodeLine({ format: 2 }))).toEqual({ ok: false, error: 'newer' })
  })
})
