import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { makeAnchor } from '../anchor/make'
import { blockId, outline } from '../testing/report'
import {
  annotationIdSchema,
  annotationSchema,
  targetOf,
  type Anchor,
  type Annotation
} from './model'
import {
  asItWas,
  byPlaces,
  marksBy,
  placeIn,
  placesIn,
  placesKey,
  standingIn,
  standingOfAll,
  type Standing
} from './standing'

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
  expect(placeIn(standingIn(anchor, { kind: 'moved', places: [place] }))).toEqual(place)
  expect(placeIn(standingIn(anchor, { kind: 'unsure', quote: '', candidates: [] }))).toBeNull()
  expect(placeIn(standingIn(anchor, { kind: 'lost', quote: '' }))).toBeNull()
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
    expect([
      ...marksBy(
        [late, early],
        () => standing,
        () => 99,
        () => false
      )
    ]).toEqual([
      ['b-lokaal', [{ as: 'bespreken', start: 3, end: 7 }]],
      ['b-punt', [{ as: 'bespreken', start: 0, end: 8 }]]
    ])
  })

  test('nothing that has no certain place', () => {
    expect(
      marksBy(
        [late],
        () => ({ kind: 'lost' }),
        () => 99,
        () => false
      ).size
    ).toBe(0)
  })
})

test('the words of a note are painted, but not the whole of a block', () => {
  const note = v.parse(annotationSchema, {
    id: '00000000-0000-4000-8000-000000000003',
    kind: 'note',
    body: 'Navragen',
    anchor,
    createdAt: 1,
    updatedAt: 1
  })
  const marksFor = (length: number) =>
    marksBy(
      [note],
      () => ({ kind: 'placed', places: [{ ...place, start: 0 }] }),
      () => length,
      () => false
    )
  expect([...marksFor(9)]).toEqual([['b-lokaal', [{ as: 'notitie', start: 0, end: 7 }]]])
  expect(marksFor(7).size).toBe(0)
})

test('what a colleague marked is painted as such, over what it means', () => {
  const marked = v.parse(annotationSchema, {
    id: '00000000-0000-4000-8000-000000000003',
    kind: 'highlight',
    meaning: 'bespreken',
    anchor,
    createdAt: 1,
    updatedAt: 1
  })
  const own = { ...marked, id: v.parse(annotationIdSchema, '00000000-0000-4000-8000-000000000005') }
  const lent = (one: Annotation) => one === marked
  const marks = marksBy(
    [own, marked],
    () => ({ kind: 'placed', places: [place] }),
    () => 99,
    lent
  )
  const { start, end } = place
  expect([...marks]).toEqual([
    [
      'b-lokaal',
      [
        { as: 'bespreken', start, end },
        { as: 'collega', start, end }
      ]
    ]
  ])
})

describe('an annotation over several passages', () => {
  const second = anchorOn('b-punt', 0, 8)
  const over = v.parse(annotationSchema, {
    id: '00000000-0000-4000-8000-000000000004',
    kind: 'bookmark',
    anchor,
    further: [second],
    createdAt: 1,
    updatedAt: 1
  })
  const [here, there]: readonly Standing[] = [
    { kind: 'placed', places: [place] },
    { kind: 'placed', places: [{ block: blockId('b-punt'), start: 0, end: 8 }] }
  ]
  const lost: Standing = { kind: 'lost' }
  const unsure: Standing = { kind: 'unsure', asked: second, candidates: [] }
  const standingFor = (first: Standing | null | undefined, other: Standing | null | undefined) =>
    standingOfAll(targetOf(over), (one) => (one.block === anchor.block ? first : other) ?? null)

  test('stands where all of them do', () => {
    expect(placesIn(standingFor(here, there))).toHaveLength(2)
  })

  test('is asked for by the passage that is not certain', () => {
    expect(standingFor(here, unsure)).toEqual(unsure)
    expect(standingFor(lost, unsure)).toEqual(unsure)
    expect(standingFor(here, lost)).toEqual(unsure)
  })

  test('is lost when all of them are, and sought as long as one is', () => {
    expect(standingFor(lost, lost)).toEqual(lost)
    expect(standingFor(here, null)).toEqual({ kind: 'sought' })
  })
})

test('what stands on the same words is found together, oldest first', () => {
  const made = (number: number) =>
    v.parse(annotationSchema, {
      id: `00000000-0000-4000-8000-00000000000${number}`,
      kind: 'bookmark',
      anchor,
      createdAt: number,
      updatedAt: number
    })
  const [late, early] = [made(6), made(5)]
  const found = byPlaces([late, early], () => ({ kind: 'placed', places: [place] }))
  expect(found.get(placesKey([place]))).toEqual([early, late])
  expect(found.get(placesKey([{ ...place, start: 0 }]))).toBeUndefined()
})
