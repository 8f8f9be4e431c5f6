import { expect, test } from 'vitest'
import { readRows } from './rows'

const bookmark = {
  id: '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
  kind: 'bookmark',
  anchor: { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' },
  createdAt: 1,
  updatedAt: 1
}

/** Without the surroundings that rows of earlier versions do not have. */
const read = { ...bookmark, anchor: { ...bookmark.anchor, prefix: '', suffix: '' } }

test('rows are read; what cannot be read is counted, not dropped in silence', () => {
  const rows = [bookmark, { ...bookmark, kind: 'ster' }, { id: 'kapot' }, null, 'tekst']
  expect(readRows(rows)).toEqual({ annotations: [read], unreadable: 4 })
})

test('an empty notebook', () => {
  expect(readRows([])).toEqual({ annotations: [], unreadable: 0 })
})
