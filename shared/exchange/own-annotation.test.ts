import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { targetAt } from '../notes/commands'
import { targetOf, type Annotation } from '../notes/model'
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

/** As far as Thorium looks at a set: it refuses the whole file where anything is not like this. */
const strictSetSchema = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
  type: v.literal('AnnotationSet'),
  generator: v.object({ id: v.string(), type: v.string(), name: v.string() }),
  generated: v.pipe(v.string(), v.isoTimestamp()),
  title: v.string(),
  about: v.object({
    'dc:identifier': v.array(v.string()),
    'dc:title': v.string(),
    'dc:publisher': v.array(v.string()),
    'dc:creator': v.array(v.string()),
    'dc:date': v.string()
  }),
  items: v.array(
    v.object({
      '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
      id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
      type: v.literal('Annotation'),
      created: v.pipe(v.string(), v.isoTimestamp()),
      modified: v.pipe(v.string(), v.isoTimestamp()),
      body: v.optional(v.object({ type: v.literal('TextualBody'), value: v.string() })),
      target: v.object({
        source: v.string(),
        meta: v.optional(
          v.object({
            headings: v.array(v.object({ level: v.number(), txt: v.string() })),
            page: v.optional(v.string())
          })
        ),
        selector: v.array(v.looseObject({ type: v.string() }))
      })
    })
  )
})

const anySet = v.looseObject({ items: v.array(v.looseObject({})) })

const [first] = targetAt(text, [{ block: blockId('b-lokaal'), start: 3, end: 7 }])
const [second] = targetAt(text, [{ block: blockId('b-lokaal'), start: 8, end: 15 }])
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
    const set = v.parse(anySet, JSON.parse(written([sample])))
    const said = { type: 'TextualBody', purpose: 'commenting', value: 'Wie *leidt*?' }
    const body = [said, { type: 'TextualBody', purpose: 'tagging', value: 'overleg' }]
    const items = set.items.map((item) => ({ ...item, body }))
    expect(readBack(JSON.stringify({ ...set, 'naslag:version': 1, items }))).toMatchObject({
      ok: true,
      value: { brought: asOwn([sample]), unread: [] }
    })
  })

  test('of the second version, in which several passages were a list of targets, is read as well', () => {
    const whole = { ...sample, further: [second] }
    const { items, ...set } = v.parse(anySet, JSON.parse(written([whole])))
    const [one, other] = items
    const target = [one?.target, other?.target]
    const withoutCount = Object.entries(one ?? {}).filter(([key]) => key !== 'naslag:passages')
    const item = { ...Object.fromEntries(withoutCount), target }
    const earlier = { ...set, 'naslag:version': 2, items: [item] }
    expect(readBack(JSON.stringify(earlier))).toMatchObject({
      ok: true,
      value: { brought: asOwn([whole]), unread: [] }
    })
  })

  test('says for each passage where it is, and its text once, as Thorium wants it', () => {
    fc.assert(
      fc.property(anyAnnotation(now), (annotation) => {
        const { items } = v.parse(strictSetSchema, JSON.parse(written([annotation])))
        expect(items.map(({ target }) => target.selector[0])).toEqual(
          targetOf(annotation).map(({ quote: exact, prefix, suffix }) => ({
            type: 'TextQuoteSelector',
            exact,
            prefix,
            suffix
          }))
        )
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        const said = items.flatMap(({ body }) => body?.value ?? [])
        if (annotation.kind === 'note') expect(said).toEqual([annotation.body])
      })
    )
  })

  test('in any order gives back the same, one by one', () => {
    const [one, other] = [{ ...sample, further: [second] }, noteOf(2, 'x')]
    const set = v.parse(anySet, JSON.parse(written([one, other])))
    const turned = JSON.stringify({ ...set, items: set.items.toReversed() })
    expect(accepted(turned).brought).toEqual(asOwn([other, one]))
  })

  test('of which a passage was taken out is read as one of another program, with what is left', () => {
    const set = v.parse(anySet, JSON.parse(written([{ ...sample, further: [second, second] }])))
    const left = (keep: readonly number[]) =>
      accepted(JSON.stringify({ ...set, items: set.items.filter((_, at) => keep.includes(at)) }))
    expect(left([0, 2]).brought).toMatchObject([
      {
        from: 'elsewhere',
        foreign: {
          id: sample.id,
          said: { kind: 'note', body: 'Wie *leidt*?' },
          words: [{ exact: first.quote }, { exact: second.quote }]
        }
      }
    ])
    // Without the annotation itself, what is left marks its words.
    expect(left([1, 2]).brought).toMatchObject([
      { from: 'elsewhere', foreign: { said: { kind: 'highlight' }, words: [{}] } },
      { from: 'elsewhere', foreign: { said: { kind: 'highlight' }, words: [{}] } }
    ])
  })

  test('of a newer version is refused', () => {
    const newer = written([sample]).replace('"naslag:version": 3', '"naslag:version": 4')
    expect(readBack(newer)).toEqual({ ok: false, error: 'newer' })
  })
})
