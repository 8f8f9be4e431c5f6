import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationSchema, type Annotation } from '../../shared/notes/model'
import { inPlaceOrder } from '../../shared/notes/places'
import { onCasusoverleg } from '../../shared/testing/annotations'
import { outline } from '../../shared/testing/report'
import { chaptersOf } from './entries'

const bookmarks = (...blocks: readonly string[]): readonly Annotation[] =>
  inPlaceOrder(
    blocks.map((block, number) =>
      v.parse(annotationSchema, {
        id: `00000000-0000-4000-8000-00000000000${number}`,
        anchor: { edition: 'proef-2024', block, start: 0, end: 1, quote: 'x' },
        createdAt: number,
        updatedAt: number,
        kind: 'bookmark'
      })
    ),
    outline.order
  )

const seen = (...blocks: readonly string[]) =>
  chaptersOf(outline, bookmarks(...blocks), ({ anchor }) => [anchor]).map(({ part, entries }) => [
    part.contents.section.title,
    entries.map(({ block, annotations }) => `${block} ${annotations.length}`)
  ])

test('notes stand under their chapters, in the order of the text', () => {
  expect(seen('b-na-kader', 'b-noot', 'b-lokaal', 'b-eerste', 'b-lokaal')).toEqual([
    ['Inleiding', ['b-eerste 1', 'b-noot 1']],
    ['Voorkomen', ['b-lokaal 2', 'b-na-kader 1']]
  ])
})

test('a chapter without notes is not there, nor is what has no place', () => {
  expect(seen('b-lokaal', 'b-verdwenen')).toEqual([['Voorkomen', ['b-lokaal 1']]])
  expect(seen()).toEqual([])
})

test('what stands on other words of the same block stands apart', () => {
  const [first, second] = bookmarks('b-lokaal', 'b-lokaal')
  if (first === undefined || second === undefined) throw new Error('no bookmarks')
  const apart = { ...second, anchor: { ...second.anchor, end: 5 } }
  const [chapter] = chaptersOf(outline, [first, apart], ({ anchor }) => [anchor])
  expect(chapter?.entries).toHaveLength(2)
})

test('what is about a reference entry stands apart from what is on the same words', () => {
  const [first, second, third] = bookmarks('b-lokaal', 'b-lokaal', 'b-lokaal')
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few')
  const about = [second, third].map((one) => ({ ...one, entry: onCasusoverleg }))
  const [chapter] = chaptersOf(outline, [first, ...about], ({ anchor }) => [anchor])
  expect(chapter?.entries.map(({ annotations }) => annotations)).toEqual([[first], about])
})
