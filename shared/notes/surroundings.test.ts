import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { anchorIn } from '../testing/annotations'
import { outline } from '../testing/report'
import { annotationSchema, type Annotation } from './model'
import { asKnownNow, editionsWanted, withSurroundings } from './surroundings'

const blocks = [...outline.blocks.values()]
const text = editionTextOf(outline.edition.id, blocks)
const editions = new Map([[text.edition, text]])
const [, block] = blocks
if (block === undefined) throw new Error('no block')
const full = anchorIn(text, block)

/** A row as an earlier version of the app has written it. */
const row = (anchor: object = {}): unknown => ({
  id: '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
  kind: 'note',
  body: 'Navragen',
  anchor: {
    edition: full.edition,
    block: full.block,
    start: full.start,
    end: full.end,
    quote: full.quote,
    ...anchor
  },
  createdAt: 1,
  updatedAt: 2
})
const read = (one: unknown): Annotation => v.parse(annotationSchema, one)

describe('what an earlier version has written', () => {
  test('is read, and gets what stood around its passage from its edition; nothing else changes', () => {
    const old = read(row())
    expect(old.anchor).toMatchObject({ prefix: '', suffix: '' })
    expect([...editionsWanted([old])]).toEqual([full.edition])
    expect(withSurroundings([old], editions)).toEqual([
      { kind: 'put', annotation: { ...old, anchor: full } }
    ])
  })

  test('that has what it lacked is left alone', () => {
    const known = { ...read(row()), anchor: full }
    expect([...editionsWanted([known])]).toEqual([])
    expect(withSurroundings([known], editions)).toEqual([])
  })

  test.each([
    ['its edition is not at hand', { edition: 'rat-1999' }],
    ['its block is not in the edition', { block: 'b-weg' }],
    ['the edition says something else there', { quote: 'iets anders' }],
    ['its range is not in the block', { start: 0, end: 9_999 }]
  ])('stays as it is when %s', (_, anchor) => {
    expect(withSurroundings([read(row(anchor))], editions)).toEqual([])
  })
})

describe('an annotation of an earlier time', () => {
  const old = read(row())
  const now = { ...old, anchor: full }

  test('has the surroundings that are known now', () => {
    expect(asKnownNow(old, now)).toEqual(now)
  })

  test('keeps its own place where it hangs elsewhere now', () => {
    const other = { ...now, anchor: { ...full, start: full.start + 1 } }
    expect(asKnownNow(old, other)).toEqual(old)
    expect(asKnownNow(old, undefined)).toEqual(old)
  })
})
