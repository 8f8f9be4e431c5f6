import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { targetAt } from '../notes/commands'
import type { Annotation } from '../notes/model'
import { noteOf } from '../testing/annotations'
import { anyAnnotation } from '../testing/any-annotation'
import { blockId, otherOutline, outline } from '../testing/report'
import { encodeUtf8 } from '../text/utf8'
import { readExchange } from './read'
import { webAnnotationsOf } from './web-annotation'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const now = Date.UTC(2026, 10, 29, 12)
const reading = { sha256, now }
const maker = { madeAt: now, madeBy: 'Naslag 1.0' }
const setId = '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b'
const reports = [outline, otherOutline]
const text = editionTextOf(outline.edition.id, [...outline.blocks.values()])

const written = (annotations: readonly Annotation[]): string =>
  webAnnotationsOf(annotations, reports, maker, setId)
const readBack = (json: string) => readExchange(encodeUtf8(json), reading)
/** What is read of a file that has to be accepted. */
const accepted = (json: string) => {
  const read = readBack(json)
  if (!read.ok) throw new Error(read.error)
  return read.value
}
const asOwn = (annotations: readonly Annotation[]) =>
  annotations.map((annotation) => ({ from: 'naslag', annotation }))

const [first] = targetAt(text, [{ block: blockId('b-lokaal'), start: 3, end: 7 }])
const sample: Annotation = { ...noteOf(1, 'Wie *leidt*?', ['overleg']), anchor: first }

test('a note is a comment on its words and their place, with its labels, for any program that knows the model', () => {
  expect(JSON.parse(written([sample]))).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationSet',
    about: {
      'dc:identifier': ['naslag://proef-2024'],
      'dc:title': 'Proefrapport',
      'dc:date': '2024'
    },
    items: [
      {
        id: 'urn:uuid:1f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
        type: 'Annotation',
        motivation: 'commenting',
        created: '1970-01-01T00:00:00.001Z',
        body: {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'Wie *leidt*?',
          format: 'text/markdown',
          tag: 'overleg',
          tags: ['overleg']
        },
        target: {
          source: 'naslag://proef-2024/b-lokaal',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'DT&V',
              prefix: first.prefix,
              suffix: first.suffix
            },
            { type: 'TextPositionSelector', start: 3, end: 7 }
          ],
          meta: { page: 'par. 1.1 begint op p. 10' }
        }
      }
    ]
  })
})

test('a place is counted in characters, as the model has it', () => {
  const odd = {
    ...outline,
    blocks: new Map(
      [...outline.blocks].map(([id, block]) => [id, { ...block, text: `😀😀${block.text}` }])
    )
  }
  const anchor = { ...first, start: 4, end: 6 }
  const json = webAnnotationsOf([{ ...sample, anchor }], [odd], maker, setId)
  expect(json).toContain('"start": 2,\n')
  expect(readBack(json)).toMatchObject({
    ok: true,
    value: { brought: asOwn([{ ...sample, anchor }]) }
  })
})

describe('a file of our own', () => {
  test('gives back every field of every annotation', () => {
    const several = fc.uniqueArray(anyAnnotation(now), {
      minLength: 1,
      maxLength: 6,
      selector: ({ id }) => id
    })
    fc.assert(
      fc.property(several, (annotations) => {
        const { live, ...read } = accepted(written(annotations))
        expect(read).toEqual({
          program: 'naslag',
          brought: asOwn(annotations),
          unread: [],
          ahead: 0
        })
        expect(live).toBeLessThanOrEqual(annotations.length)
      }),
      { numRuns: 2_000 }
    )
  })

  test('with moments that have yet to come says how many, and takes them for now', () => {
    const late = { ...sample, createdAt: 1e17, updatedAt: now + 2 * 86_400_000 }
    expect(readBack(written([late, noteOf(2, 'x')]))).toMatchObject({
      ok: true,
      value: {
        ahead: 1,
        brought: asOwn([{ ...late, createdAt: now, updatedAt: now }, noteOf(2, 'x')])
      }
    })
  })

  test('in which another program changed something is read as that of another program', () => {
    const changed = written([sample]).replaceAll(/"naslag:(start|end)": \d+/gu, '"x:$1": 1')
    const read = readBack(changed)
    expect(read).toMatchObject({
      ok: true,
      value: {
        unread: [],
        brought: [
          {
            from: 'elsewhere',
            foreign: {
              id: sample.id,
              said: { kind: 'note', body: 'Wie *leidt*?' },
              tags: ['overleg'],
              words: [{ exact: 'DT&V' }],
              link: { edition: 'proef-2024', block: 'b-lokaal' }
            }
          }
        ]
      }
    })
  })

  test('of the first version, in which each label was a body, is read as well', () => {
    const set = v.parse(
      v.looseObject({ items: v.array(v.looseObject({})) }),
      JSON.parse(written([sample]))
    )
    const said = { type: 'TextualBody', purpose: 'commenting', value: 'Wie *leidt*?' }
    const body = [said, { type: 'TextualBody', purpose: 'tagging', value: 'overleg' }]
    const items = set.items.map((item) => ({ ...item, body }))
    expect(readBack(JSON.stringify({ ...set, 'naslag:version': 1, items }))).toMatchObject({
      ok: true,
      value: { brought: asOwn([sample]), unread: [] }
    })
  })

  test('has one body for each annotation, as Thorium wants it', () => {
    const one = v.object({
      body: v.optional(v.object({ type: v.literal('TextualBody'), value: v.string() }))
    })
    fc.assert(
      fc.property(anyAnnotation(now), (annotation) => {
        const set = v.parse(v.object({ items: v.array(one) }), JSON.parse(written([annotation])))
        expect(set.items).toHaveLength(1)
      })
    )
  })

  test('of a newer version is refused', () => {
    const newer = written([sample]).replace('"naslag:version": 2', '"naslag:version": 3')
    expect(readBack(newer)).toEqual({ ok: false, error: 'newer' })
  })
})
