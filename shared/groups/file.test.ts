import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { anyAnnotation, anyId } from '../testing/any-annotation'
import { encodeUtf8 } from '../text/utf8'
import {
  handedOverSchema,
  readGroupFile,
  writeGroupFile,
  type GroupRefusal,
  type HandedOver
} from './file'
import { ownerIdSchema } from './model'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const maker = { madeAt: 1_764_000_000_000, madeBy: 'Naslag 1.0' }

const handedOver: fc.Arbitrary<HandedOver> = fc.record({
  owner: fc.record({
    id: fc.uuid({ version: 4 }).map((id) => v.parse(ownerIdSchema, id)),
    name: fc.stringMatching(/^[A-Z][a-z ]{0,9}[a-z]$/)
  }),
  annotations: fc.uniqueArray(anyAnnotation(maker.madeAt), {
    maxLength: 6,
    selector: ({ id }) => id
  }),
  removed: fc.uniqueArray(fc.record({ id: anyId, at: fc.nat(maker.madeAt) }), {
    maxLength: 6,
    selector: ({ id }) => id
  })
})

const bytesOf = (contents: HandedOver): Uint8Array =>
  encodeUtf8(writeGroupFile(contents, maker, sha256))
const read = (bytes: Uint8Array) => readGroupFile(bytes, sha256)

test('gives back every field', () => {
  fc.assert(
    fc.property(handedOver, (contents) => {
      expect(read(bytesOf(contents))).toEqual({
        ok: true,
        value: { ...contents, madeAt: maker.madeAt }
      })
    }),
    { numRuns: 1_000 }
  )
})

/** Annotations as an app knew them that read the first version only. */
const firstAnnotation = v.looseObject({ entry: v.optional(v.never()) })

test('is of the first version for as long as an app of then can read it, and else of a newer one', () => {
  const written = v.object({
    version: v.number(),
    content: v.object({ annotations: v.array(v.unknown()) })
  })
  fc.assert(
    fc.property(handedOver, (contents) => {
      const text = writeGroupFile(contents, maker, sha256)
      const { version, content } = v.parse(written, JSON.parse(text))
      expect(version).toBe(contents.annotations.some(({ entry }) => entry !== null) ? 2 : 1)
      expect(v.is(v.array(firstAnnotation), content.annotations)).toBe(version === 1)
    })
  )
})

test('10,000 files with some bytes changed, cut or doubled never become other notes', () => {
  fc.assert(
    fc.property(
      handedOver,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.constantFrom('change', 'cut', 'double'),
      (contents, edits, place, how) => {
        const bytes = bytesOf(contents)
        const at = place % bytes.length
        const harmed =
          how === 'change'
            ? bytes.slice()
            : how === 'cut'
              ? bytes.slice(0, at)
              : Uint8Array.from([...bytes.slice(0, at), ...bytes])
        if (how === 'change')
          for (const [where, byte] of edits) harmed[where % harmed.length] = byte
        const answer = read(harmed)
        if (answer.ok) expect({ ...answer.value, madeAt: 0 }).toEqual({ ...contents, madeAt: 0 })
        else expect(typeof answer.error).toBe('string')
      }
    ),
    { numRuns: 10_000 }
  )
})

test('10,000 files with anything at all in their contents are refused, or are what the schema promises', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (content) => {
      const file = {
        format: 'naslag-groep',
        version: 1,
        madeAt: '2026-11-28T10:00:00.000Z',
        madeBy: 'Naslag 1.0',
        sha256: sha256(JSON.stringify(content)),
        content
      }
      const answer = read(encodeUtf8(JSON.stringify(file)))
      if (answer.ok) expect(v.is(handedOverSchema, content)).toBe(true)
    }),
    { numRuns: 10_000 }
  )
})

describe('is refused with its reason', () => {
  const anchor = { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' }
  const id = '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'
  const note = { id, anchor, createdAt: 1, updatedAt: 2, kind: 'note', body: 'tekst' }
  const owner = { id: '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b', name: 'Anna' }
  const fileWith = (content: object, more: object = {}): object => ({
    format: 'naslag-groep',
    version: 1,
    madeAt: '2026-11-28T10:00:00.000Z',
    madeBy: 'Naslag 1.0',
    sha256: sha256(JSON.stringify(content)),
    content,
    ...more
  })
  const entry = { entry: 'procedure', id: 'vera-2r', title: 'VERA-2R' }
  const good = { owner, annotations: [note, { ...note, id: owner.id, entry }], removed: [] }

  test('none when it is right', () => {
    for (const version of [1, 2])
      expect(read(encodeUtf8(JSON.stringify(fileWith(good, { version })))).ok).toBe(true)
  })

  test.each<[string, object, GroupRefusal]>([
    ['another kind of file', { a: 1 }, 'other-format'],
    ['the file with everything', fileWith(good, { format: 'naslag-gegevens' }), 'everything'],
    ['one of a newer app', fileWith(good, { version: 3 }), 'newer'],
    ['one of no version', fileWith(good, { version: 'een' }), 'bad-envelope'],
    ['something more', fileWith(good, { meer: true }), 'bad-envelope'],
    ['contents that were changed', fileWith(good, { sha256: '0'.repeat(64) }), 'wrong-hash'],
    ['nobody’s', fileWith({ annotations: [], removed: [] }), 'bad-annotation'],
    [
      'of someone without a name',
      fileWith({ ...good, owner: { ...owner, name: ' ' } }),
      'bad-annotation'
    ],
    [
      'a note on an entry of no kind',
      fileWith({ ...good, annotations: [{ ...note, entry: { ...entry, entry: 'raad' } }] }),
      'bad-annotation'
    ],
    [
      'a note without words',
      fileWith({ ...good, annotations: [{ ...note, body: 1 }] }),
      'bad-annotation'
    ],
    ['one note twice', fileWith({ ...good, annotations: [note, note] }), 'duplicate-id'],
    [
      'a passage that ends before it begins',
      fileWith({ ...good, annotations: [{ ...note, anchor: { ...anchor, start: 9 } }] }),
      'bad-annotation'
    ]
  ])('%s', (_case, file, reason) => {
    expect(read(encodeUtf8(JSON.stringify(file)))).toEqual({ ok: false, error: reason })
  })

  test('a moment long after the file was made counts as when it was made', () => {
    const ahead = { ...note, updatedAt: maker.madeAt * 2 }
    const answer = read(encodeUtf8(JSON.stringify(fileWith({ ...good, annotations: [ahead] }))))
    expect(answer).toMatchObject({
      value: { annotations: [{ updatedAt: Date.parse('2026-11-28T10:00:00.000Z') }] }
    })
  })

  test('a clock that is ahead keeps its own order: an older file is older, whenever it is read', () => {
    const ahead = Date.now() + 400 * 86_400_000
    for (const at of [ahead, ahead + 1]) {
      const madeAt = new Date(at).toISOString()
      const file = fileWith({ ...good, annotations: [{ ...note, updatedAt: at }] }, { madeAt })
      expect(read(encodeUtf8(JSON.stringify(file)))).toMatchObject({
        value: { madeAt: at, annotations: [{ updatedAt: at }] }
      })
    }
  })
})
