/** What somebody who can write in the data folder, but has no key, can do to sealed records: nothing unseen. */
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../backup/format'
import { joined, stretchesOf } from '../journal/line'
import { encodeRecord, firstLink, readRecords, type JournalRecord } from '../journal/record'
import { newKey } from './key-file'
import { sealedCodec } from './seal'

const codec = sealedCodec(newKey())

const journal = ((): readonly JournalRecord[] => {
  const records: JournalRecord[] = []
  for (let index = 0; index < 6; index += 1) {
    const prev = records.at(-1)?.hash ?? firstLink
    const row = { body: `Notitie ${index}`, updatedAt: index }
    records.push(
      encodeRecord(
        { seq: index + 1, prev, at: 1_700_000_000_000, changes: [{ kind: 'put', id: 'een', row }] },
        codec
      )
    )
  }
  return records
})()

const fileOf = (lines: readonly Uint8Array[]): Uint8Array => joined(lines)
const lines = journal.map(({ line }) => line)

/** A line with a right checksum over what was put in it: that anybody can make. */
const forged = (json: string): Uint8Array =>
  Buffer.from(`${crc32(json).toString(16).padStart(8, '0')} ${json}\n`)
const jsonOf = (line: Uint8Array): string => Buffer.from(line).toString('utf8', 9, line.length - 1)

const bodies = (records: readonly JournalRecord[]): unknown[] =>
  records.flatMap(({ changes }) => changes.map((change) => ('row' in change ? change.row : null)))

describe('a sealed record', () => {
  test('comes back with its key, and is hidden without it', () => {
    expect(readRecords(fileOf(lines), codec)).toMatchObject({ damage: null })
    expect(bodies(readRecords(fileOf(lines), codec).records)).toEqual(
      journal.flatMap(({ changes }) => bodies([{ changes } as JournalRecord]))
    )
    expect(Buffer.from(fileOf(lines)).includes('Notitie')).toBe(false)
    for (const other of [sealedCodec(newKey()), undefined]) {
      const read = readRecords(fileOf(lines), other)
      expect([...read.records, ...read.after]).toEqual([])
    }
  })

  test('with any byte changed, and a checksum made to fit, is refused', () => {
    const json = Buffer.from(jsonOf(lines[2] ?? new Uint8Array()))
    for (let at = 0; at < json.length; at += 1) {
      for (const flip of [1, 2, 4, 8, 16, 32]) {
        const changed = Buffer.from(json)
        changed[at] = (changed[at] ?? 0) ^ flip
        const line = forged(changed.toString('latin1'))
        const read = readRecords(fileOf([line]), codec)
        if (read.records.length + read.after.length > 0)
          expect.fail(`flip ${flip} of byte ${at} was taken: ${changed.toString('latin1')}`)
      }
    }
  })

  test('in the place of another one is refused, also under its number', () => {
    const [, second, third] = lines.map(jsonOf)
    const swapped = [second, third].map((json, index) => {
      const own = JSON.parse([second, third][1 - index] ?? '') as Record<string, unknown>
      const place = JSON.parse(json ?? '') as Record<string, unknown>
      return forged(JSON.stringify({ ...place, changes: own.changes }))
    })
    const read = readRecords(fileOf(swapped), codec)
    expect([...read.records, ...read.after]).toEqual([])
  })

  test('that is exchanged or put back as it was breaks the row', () => {
    const exchanged = [0, 2, 1, 3, 4, 5].map((at) => lines[at] ?? new Uint8Array())
    expect(readRecords(fileOf(exchanged), codec).damage).toMatchObject({ kind: 'chain' })
    const rolledBack = [0, 1, 2, 1, 4, 5].map((at) => lines[at] ?? new Uint8Array())
    expect(readRecords(fileOf(rolledBack), codec).damage).toMatchObject({ kind: 'chain' })
  })

  test('is not replaced by one that is not sealed', () => {
    const { seq, prev, at } = journal[5] ?? { seq: 0, prev: '', at: 0 }
    const plain = encodeRecord({
      seq,
      prev,
      at,
      changes: [{ kind: 'put', id: 'een', row: { body: 'vals' } }]
    })
    const read = readRecords(fileOf([...lines.slice(0, 5), plain.line]), codec)
    expect(read.records.length).toBe(5)
    expect(read.after).toEqual([])
  })
})

const snapshotOf = (words: string, at = 1_000): Snapshot => ({
  link: { seq: 6, hash: journal[5]?.hash ?? '' },
  at,
  generation: 0,
  state: {
    annotations: new Map([
      ['een', { body: `${words} een` }],
      ['twee', { body: `${words} twee` }]
    ]),
    memory: new Map([['plaats', 3]]),
    removed: new Set(['weg'])
  }
})

const bytesOf = (snapshot: Snapshot): Uint8Array => joined([...encodeSnapshot(snapshot, codec)])

const linesOf = (bytes: Uint8Array): Uint8Array[] =>
  stretchesOf(bytes).map(({ start, end }) => bytes.subarray(start, end))

describe('a sealed snapshot', () => {
  const snapshot = snapshotOf('Notitie')
  const bytes = bytesOf(snapshot)

  test('comes back with its key, and is hidden without it', () => {
    expect(decodeSnapshot(bytes, codec)).toEqual({ ok: true, value: snapshot })
    for (const word of ['Notitie', 'een', 'plaats', 'weg'])
      expect(Buffer.from(bytes).includes(word)).toBe(false)
    expect(decodeSnapshot(bytes, sealedCodec(newKey())).ok).toBe(false)
    expect(decodeSnapshot(bytes).ok).toBe(false)
  })

  test('with any bit changed is refused', () => {
    const changed = Uint8Array.from(bytes)
    for (let at = 0; at < changed.length; at += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const was = changed[at] ?? 0
        changed[at] = was ^ bit
        if (decodeSnapshot(changed, codec).ok) expect.fail(`bit ${bit} of byte ${at} was taken`)
        changed[at] = was
      }
    }
  })

  test('with a row or an end of another one is refused, whatever its checksums say', () => {
    const own = linesOf(bytes)
    const other = linesOf(bytesOf(snapshotOf('Anders', 2_000)))
    for (let at = 0; at < own.length; at += 1)
      expect(decodeSnapshot(joined(own.with(at, other[at] ?? new Uint8Array())), codec).ok).toBe(
        false
      )
    const exchanged = own.with(1, own[2] ?? new Uint8Array()).with(2, own[1] ?? new Uint8Array())
    expect(decodeSnapshot(joined(exchanged), codec).ok).toBe(false)
    expect(decodeSnapshot(joined(own.toSpliced(2, 1)), codec).ok).toBe(false)
  })
})
