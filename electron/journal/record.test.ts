import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VaultChange } from '../../shared/vault/model'
import { encodeLine, joined } from './line'
import { encodeRecord, firstLink, readRecords, type JournalRecord } from './record'

const text = fc.string({ unit: 'binary', maxLength: 20 })
/** As it comes back: JSON has no -0. */
const row = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }))
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
const change: fc.Arbitrary<VaultChange> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id: fc.uuid(), row }, { noNullPrototype: true }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.uuid() }, { noNullPrototype: true }),
  fc.record(
    { kind: fc.constant('remember' as const), key: text, value: text },
    { noNullPrototype: true }
  ),
  fc.record({ kind: fc.constant('forget' as const), key: text }, { noNullPrototype: true })
)

const journalOf = (batches: readonly (readonly VaultChange[])[]): readonly JournalRecord[] => {
  const records: JournalRecord[] = []
  for (const [index, changes] of batches.entries()) {
    const prev = records.at(-1)?.hash ?? firstLink
    records.push(encodeRecord({ seq: index + 1, prev, at: 1_700_000_000_000 + index, changes }))
  }
  return records
}

const fileOf = (records: readonly JournalRecord[]): Uint8Array =>
  joined(records.map(({ line }) => line))

const small = journalOf(
  Array.from({ length: 8 }, (_, index) => [
    { kind: 'put', id: `id-${index}`, row: { body: `Notitie ${index}: één, ${'x'.repeat(100)}` } },
    { kind: 'remember', key: 'plaats', value: index }
  ])
)
const smallFile = fileOf(small)
const lines = new Set(small.map(({ hash }) => hash))
const hashes = (records: readonly JournalRecord[]): readonly string[] =>
  records.map(({ hash }) => hash)

describe('a file of the journal', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }), (batches) => {
        const records = journalOf(batches)
        const file = fileOf(records)
        const read = readRecords(file)
        expect(read.records.map(({ changes }) => changes)).toEqual(batches)
        expect(hashes(read.records)).toEqual(hashes(records))
        expect(read).toMatchObject({ goodBytes: file.length, damage: null, after: [] })
      })
    )
  })

  test('with any one bit changed loses the record it is in and no other', () => {
    const file = Uint8Array.from(smallFile)
    let flips = 0
    for (let at = 0; at < file.length; at += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const was = file[at] ?? 0
        file[at] = was ^ bit
        const { records, damage, after } = readRecords(file)
        file[at] = was
        flips += 1
        const found = hashes([...records, ...after])
        if (damage === null || found.some((hash) => !lines.has(hash)))
          expect.fail(`bit ${bit} of byte ${at} was not noticed`)
        // A line feed that goes takes the record behind it along.
        if (found.length < small.length - 2) expect.fail(`byte ${at} cost more than its record`)
        if (!hashes(small).join().startsWith(hashes(records).join()))
          expect.fail(`byte ${at} changed what comes before it`)
      }
    }
    expect(flips).toBeGreaterThan(20_000)
  })

  test('cut at any byte keeps every record that is whole', () => {
    let whole = 0
    let end = small[0]?.line.length ?? 0
    for (let length = 0; length < smallFile.length; length += 1) {
      if (length === end) {
        whole += 1
        end += small[whole]?.line.length ?? 0
      }
      const read = readRecords(smallFile.subarray(0, length))
      expect(read.records.length).toBe(whole)
      expect(read.after).toEqual([])
      expect(read.damage?.kind ?? 'none').toBe(length === read.goodBytes ? 'none' : 'torn')
    }
  })

  test('of which a record is missing is noticed, and what follows is kept apart', () => {
    const read = readRecords(fileOf(small.filter((_, index) => index !== 3)))
    expect(read.records.length).toBe(3)
    expect(read.damage?.kind).toBe('chain')
    expect(read.after.length).toBe(4)
  })

  test('is not taken for something else when it holds anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { records, goodBytes, after } = readRecords(bytes)
        expect({ records, goodBytes, after }).toEqual({ records: [], goodBytes: 0, after: [] })
      })
    )
  })

  test('with a record in a newer form says so, also behind damage', () => {
    const newer = encodeLine({ format: 2, seq: 9 })
    expect(readRecords(joined([smallFile, newer]))).toMatchObject({
      goodBytes: smallFile.length,
      damage: { at: smallFile.length, kind: 'newer' }
    })
    expect(readRecords(joined([smallFile.subarray(3), newer])).damage?.kind).toBe('newer')
  })
})
