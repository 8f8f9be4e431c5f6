/** What the door lets in, whatever it is given. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { annotationSchema } from '../notes/model'
import { anyAnnotation, typedText } from '../testing/any-annotation'
import { encodeUtf8 } from '../text/utf8'
import { readExport, writeExport, type Exported } from './format'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const maker = { madeAt: 1_764_000_000_000, madeBy: 'Naslag 1.0' }

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const text = typedText
const annotation = anyAnnotation(maker.madeAt)
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.array(slug, { maxLength: 4 }),
  fc.record({ block: slug, above: fc.double({ min: 0, max: 1, noNaN: true }) })
)
const exported: fc.Arbitrary<Exported> = fc.record({
  annotations: fc.uniqueArray(annotation, { maxLength: 8, selector: (one) => one.id }),
  memory: fc.uniqueArray(fc.record({ key: slug, value }), {
    maxLength: 5,
    selector: ({ key }) => key
  })
})

const fileOf = (contents: Exported): Uint8Array => encodeUtf8(writeExport(contents, maker, sha256))

/** Whatever was let in is what the schema promises. */
const isSound = (bytes: Uint8Array): boolean => {
  const read = readExport(bytes, sha256, maker.madeAt)
  return read.ok
    ? read.value.annotations.every((one) => v.is(annotationSchema, one))
    : typeof read.error === 'string'
}

describe('an own file', () => {
  test('gives back every field', () => {
    fc.assert(
      fc.property(exported, (contents) => {
        const read = readExport(fileOf(contents), sha256, maker.madeAt)
        expect(read).toEqual({ ok: true, value: { ...contents, madeAt: maker.madeAt } })
      }),
      { numRuns: 2_000 }
    )
  })

  test('of an earlier version is read, without what stood around the passages', () => {
    const anchor = { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' }
    const old = {
      id: '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
      anchor,
      createdAt: 1,
      updatedAt: 2,
      kind: 'note',
      body: 'tekst'
    }
    const content = { annotations: [old], memory: [] }
    const file = {
      format: 'naslag-gegevens',
      version: 1,
      madeAt: '2026-11-28T10:00:00.000Z',
      madeBy: 'Naslag 0.1',
      annotations: 1,
      memory: 0,
      sha256: sha256(JSON.stringify(content)),
      content
    }
    const read = readExport(encodeUtf8(JSON.stringify(file)), sha256, maker.madeAt)
    const full = { ...old, anchor: { ...anchor, prefix: '', suffix: '' } }
    expect(read).toMatchObject({ ok: true, value: { annotations: [full] } })
  })

  test('can be read again when a clock was ahead while something was made', () => {
    const [one] = fc.sample(annotation, 1)
    if (one === undefined) throw new Error('no sample')
    const ahead = { ...one, createdAt: 1, updatedAt: maker.madeAt * 2 }
    const read = readExport(fileOf({ annotations: [ahead], memory: [] }), sha256, maker.madeAt)
    expect(read).toMatchObject({
      ok: true,
      value: { annotations: [{ ...one, createdAt: 1, updatedAt: maker.madeAt }] }
    })
  })

  test('leaves out what a paste brought along and nobody sees, and can be read again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)) }),
        (body) => {
          const [one] = fc.sample(
            annotation.filter(({ kind }) => kind === 'note'),
            1
          )
          if (one?.kind !== 'note') return
          const read = readExport(
            fileOf({ annotations: [{ ...one, body }], memory: [] }),
            sha256,
            maker.madeAt
          )
          expect(read.ok).toBe(true)
        }
      ),
      { numRuns: 300 }
    )
  })

  test('of which any one byte was changed is refused, or says the same', () => {
    const [contents] = fc.sample(
      exported.filter(({ annotations }) => annotations.length > 2),
      1
    )
    if (contents === undefined) throw new Error('no sample')
    const bytes = fileOf(contents)
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      const read = readExport(changed, sha256, maker.madeAt)
      if (read.ok) expect(read.value).toMatchObject(contents)
    }
  })
})

describe('whatever else is given', () => {
  test('as bytes gets an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), isSound), { numRuns: 15_000 })
  })

  test('as JSON gets an answer', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => isSound(encodeUtf8(json))),
      { numRuns: 15_000 }
    )
  })

  test('as a good file in which something was changed gets an answer', () => {
    const files = fc.sample(exported, 50).map(fileOf)
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'flip', 'twice'), fc.nat(255)), {
          minLength: 1,
          maxLength: 3
        }),
        (file, mutations) => {
          let bytes = file
          for (const [place, kind, byte] of mutations) {
            const at = place % Math.max(1, bytes.length)
            const changed = bytes.slice()
            changed[at] = byte
            bytes =
              kind === 'cut'
                ? bytes.slice(0, at)
                : kind === 'flip'
                  ? changed
                  : Buffer.concat([bytes.slice(0, at), bytes.slice(Math.floor(at / 2))])
          }
          return isSound(bytes)
        }
      ),
      { numRuns: 20_000 }
    )
  })

  test('as a file whose fields hold anything gets an answer', () => {
    const anything = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(
        fc.record(
          { id: anything, anchor: anything, kind: anything, createdAt: anything, body: anything },
          { requiredKeys: [] }
        ),
        fc.record({ key: anything, value: anything }),
        (one, row) => {
          const content = { annotations: [one], memory: [row] }
          const json = JSON.stringify({
            format: 'naslag-gegevens',
            version: 3,
            madeAt: '2026-11-28T10:00:00.000Z',
            madeBy: '',
            annotations: 1,
            memory: 1,
            sha256: sha256(JSON.stringify(content)),
            content
          })
          return isSound(encodeUtf8(json))
        }
      ),
      { numRuns: 10_000 }
    )
  })
})
