import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { makeAnchor } from '../anchor/make'
import { blockId, outline } from '../testing/report'
import { annotationSchema, type Anchor, type Annotation } from './model'
import { asItWas, marksBy, placeIn, standingIn, type Standing } from './standing'

const text = editionTextOf(outline.edition.id, [...outline.blocks.values()])
const anchorOn = (block: string, start: number, end: number): Anchor => {
  const anchor = makeAnchor(text, blockId(block), { start, end })
  if (anchor === null) throw new Error('no anchor')
  return anchor
}
const anchor = anchorOn('b-lokaal', 3, 7)
const place = { block: blockId('b-lokaal'), start: 3, end: 7 }

describe('known at once', () => {
  test('what its own edition still says in its place', () => {
    expect(asItWas(outline, anchor)).toEqual({ kind: 'placed', places: [place] })
  })

  test.each([
    ['was made on another edition', { edition: 'proef-2023' }],
    ['has another text', { quote: 'PI-NL' }],
    ['has the same word in other surroundings', { prefix: 'Ook ' }],
    ['hangs on a block that is not there', { block: 'b-weg' }],
    ['has no range', { end: 3, quote: '' }]
  ])('not what %s', (_, other) => {
    expect(asItWas(outline, { ...anchor, ...other } as Anchor)).toBeNull()
  })
})

test('only what is placed has a place', () => {
  expect(placeIn(standingIn({ kind: 'moved', places: [place] }))).toEqual(place)
  expect(placeIn(standingIn({ kind: 'unsure', quote: '', candidates: [] }))).toBeNull()
  expect(placeIn(standingIn({ kind: 'lost', quote: '' }))).toBeNull()
  expect(placeIn({ kind: 'sought' })).toBeNull()
})

describe('what is painted', () => {
  const highlight = (number: number, meaning: string): Annotation =>
    v.parse(annotationSchema, {
      id: `00000000-0000-4000-8000-00000000000${number}`,
      kind: 'highlight',
      meaning,
      anchor,
      createdAt: number,
      updatedAt: number
    })
  const [late, early] = [highlight(2, 'uitzoeken'), highlight(1, 'bespreken')]

  test('of two on the same stretch the oldest, over all blocks that it lies in', () => {
    const other = { block: blockId('b-punt'), start: 0, end: 8 }
    const standing: Standing = { kind: 'placed', places: [place, other] }
    expect([...marksBy([late, early], () => standing)]).toEqual([
      ['b-lokaal', [{ meaning: 'bespreken', start: 3, end: 7 }]],
      ['b-punt', [{ meaning: 'bespreken', start: 0, end: 8 }]]
    ])
  })

  test('nothing that has no certain place', () => {
    expect(marksBy([late], () => ({ kind: 'lost' })).size).toBe(0)
  })
})
