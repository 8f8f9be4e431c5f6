import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockIdSchema, blockSchema, editionIdSchema } from '../corpus/model'
import { anchorOn, bare } from '../testing/annotations'
import { annotationIdSchema, type Annotation } from './model'
import { byBlock, inPlaceOrder, landingOf } from './places'

const block = (id: string, text = 'De tekst.') =>
  v.parse(blockSchema, {
    id,
    section: 'inleiding',
    kind: 'paragraph',
    number: 1,
    text,
    marks: [],
    page: null,
    source: [],
    note: null
  })
const edition = v.parse(editionIdSchema, 'rat-2024')

let made = 0
const annotation = (
  on: string,
  what: 'bookmark' | 'highlight' | 'note',
  createdAt = 0
): Annotation => {
  made += 1
  const base = {
    ...bare,
    id: v.parse(annotationIdSchema, `6f3c1f62-5f0e-4a39-9d0c-${String(made).padStart(12, '0')}`),
    anchor: anchorOn(edition, block(on)),
    createdAt,
    updatedAt: createdAt
  }
  if (what === 'bookmark') return { ...base, kind: what, name: '' }
  return what === 'highlight'
    ? { ...base, kind: what, meaning: 'belangrijk' }
    : { ...base, kind: what, body: 'tekst' }
}

const placesOf = ({ anchor }: Annotation) => [anchor]

describe('byBlock', () => {
  test('gathers by block, notes oldest first, and keeps the oldest bookmark', () => {
    const late = annotation('b-een', 'note', 9)
    const early = annotation('b-een', 'note', 1)
    const first = annotation('b-een', 'bookmark', 2)
    const over = annotation('b-twee', 'highlight')
    const map = byBlock([late, annotation('b-een', 'bookmark', 5), early, first, over], placesOf)
    const on = map.get(v.parse(blockIdSchema, 'b-een'))
    expect(on?.notes).toEqual([early, late])
    expect(on?.bookmark).toEqual(first)
    expect(on?.highlights).toEqual([])
    expect(map.get(v.parse(blockIdSchema, 'b-twee'))?.highlights).toEqual([over])
    expect(map.size).toBe(2)
  })

  test('a highlight over several blocks is on each of them, a note on the first', () => {
    const both = ['b-een', 'b-twee'].map((id) => ({
      block: v.parse(blockIdSchema, id),
      start: 0,
      end: 9
    }))
    const map = byBlock([annotation('b-een', 'highlight'), annotation('b-een', 'note')], () => both)
    expect(Array.from(map, ([id, on]) => [id, on.highlights.length, on.notes.length])).toEqual([
      ['b-een', 1, 1],
      ['b-twee', 1, 0]
    ])
  })
})

describe('landingOf', () => {
  const anchor = anchorOn(edition, block('b-een'))

  test.each([
    ['the same text', block('b-een'), { kind: 'exact', start: 0, end: 9 }],
    ['another text', block('b-een', 'Een tekst.'), { kind: 'changed' }],
    ['a shorter text', block('b-een', 'De'), { kind: 'changed' }],
    ['no block', undefined, { kind: 'lost' }]
  ])('%s', (_case, on, landing) => {
    expect(landingOf(anchor, on)).toEqual(landing)
  })
})

test('place order follows the report; what has no place comes last', () => {
  const order = new Map(['b-een', 'b-twee'].map((id, at) => [v.parse(blockIdSchema, id), at]))
  const lost = annotation('b-weg', 'note')
  const second = annotation('b-twee', 'bookmark')
  const note = annotation('b-een', 'note')
  const highlight = annotation('b-een', 'highlight')
  expect(inPlaceOrder([lost, second, note, highlight], order)).toEqual([
    highlight,
    note,
    second,
    lost
  ])
})
