import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema } from '../../shared/notes/model'
import { bareBookmark } from '../../shared/testing/annotations'
import { readRows, withSome } from './rows'

const bookmark = {
  id: '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
  kind: 'bookmark',
  anchor: { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' },
  createdAt: 1,
  updatedAt: 1
}

/** Without the surroundings that rows of earlier versions do not have. */
const read = {
  ...bookmark,
  ...bareBookmark,
  anchor: { ...bookmark.anchor, prefix: '', suffix: '' }
}

test('rows are read; what cannot be read is counted, not dropped in silence', () => {
  const rows = [bookmark, { ...bookmark, kind: 'ster' }, { id: 'kapot' }, null, 'tekst']
  expect(readRows(rows)).toEqual({ annotations: [read], unreadable: 4 })
})

test('a row that did not change is the same annotation, and one that did is another', () => {
  const before = readRows([bookmark]).annotations
  expect(readRows([{ ...bookmark }], before).annotations[0]).toBe(before[0])
  expect(readRows([{ ...bookmark, name: 'n' }], before).annotations).toMatchObject([{ name: 'n' }])
})

test('an empty notebook', () => {
  expect(readRows([])).toEqual({ annotations: [], unreadable: 0 })
})

test('what changed takes its place among what did not, which stays the same', () => {
  const idOf = (number: number) =>
    v.parse(annotationIdSchema, `00000000-0000-4000-8000-00000000000${number}`)
  const rows = [3, 1, 2].map((number) => ({ ...bookmark, id: idOf(number), createdAt: number }))
  const before = readRows(rows)
  const { annotations: changed } = readRows([{ ...bookmark, id: idOf(2), createdAt: 2, name: 'n' }])
  const after = withSome(before, [idOf(1), idOf(2)], changed)
  expect(after.annotations.map(({ id }) => id)).toEqual([idOf(2), idOf(3)])
  expect(after.annotations[0]).toMatchObject({ name: 'n' })
  expect(after.annotations[1]).toBe(before.annotations[2])
})
