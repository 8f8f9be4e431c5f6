import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationSchema, type Annotation } from '../../shared/notes/model'
import { bare } from '../../shared/testing/annotations'
import { otherOutline, outline } from '../../shared/testing/report'
import { libraryOf } from '../app/library'
import { placedIn } from '../notes/placed'
import { asTheyStood, groupsOf, inOrder } from './groups'

const made = (number: number, edition: string, block: string, start = 0): Annotation =>
  v.parse(annotationSchema, {
    ...bare,
    id: `00000000-0000-4000-8000-00000000000${number}`,
    kind: 'note',
    body: String(number),
    anchor: { edition, block, start, end: start + 3, quote: 'het' },
    createdAt: number,
    updatedAt: number
  })

const library = libraryOf([outline.edition.id, otherOutline.edition.id], [outline, otherOutline])
const own = outline.edition.id
const other = otherOutline.edition.id
const otherBlock = [...otherOutline.blocks.keys()][0] ?? ''

const place = placedIn(
  library,
  outline,
  [other],
  ({ anchor }) => (anchor.block === 'b-weg' ? null : anchor),
  () => null
)
const placed = [
  made(1, own, 'b-lokaal', 5),
  made(2, own, 'b-lokaal'),
  made(3, own, 'b-eerste'),
  made(4, own, 'b-weg'),
  made(5, other, otherBlock),
  made(6, other, 'b-weg')
].map(place)

test('an annotation that did not change is the same as it was', () => {
  expect(placed.map(({ annotation }) => place(annotation))).toEqual(placed)
  const [first] = placed
  expect(first === undefined ? null : place(first.annotation)).toBe(first)
})

const numbers = (order: 'place' | 'date') =>
  groupsOf(inOrder(placed, library, order), library, order).map(({ title, placed: of }) => [
    title,
    of.map(({ annotation }) => annotation.createdAt)
  ])

test('in the order of the reports, under their chapters; what has no place comes last', () => {
  const [inleiding, voorkomen, elsewhere, nowhere, ...more] = numbers('place')
  expect(inleiding).toEqual([expect.stringMatching(/^Inleiding – /), [3]])
  expect(voorkomen).toEqual([expect.stringMatching(/Voorkomen – /), [2, 1]])
  expect(elsewhere?.[1]).toEqual([5])
  expect(nowhere).toEqual(['Zonder plaats', [4, 6]])
  expect(more).toEqual([])
})

test('in the order of time, the latest first, in one', () => {
  expect(numbers('date')).toEqual([[null, [6, 5, 4, 3, 2, 1]]])
})

test('nothing has no groups', () => {
  expect(groupsOf([], library, 'date')).toEqual([])
  expect(groupsOf([], library, 'place')).toEqual([])
})

test('while a note is written the list stands still: others change and go, the note itself stays', () => {
  const groups = groupsOf(inOrder(placed, library, 'date'), library, 'date')
  const [first, second, third] = placed
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few')
  const changed = { ...second, annotation: { ...second.annotation, updatedAt: 99 } }
  const [group] = asTheyStood(groups, [changed], third.annotation.id)
  expect(group?.placed).toEqual([third, changed])
})
