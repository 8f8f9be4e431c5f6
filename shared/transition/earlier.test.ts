import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema, type Annotation } from '../notes/model'
import { anchorOn, bare } from '../testing/annotations'
import { blockId, editionId, sectionId } from '../testing/report'
import { earlierIn } from './earlier'
import { noRows } from './model'

const block = { id: blockId('b-een'), section: sectionId('deel'), text: 'De tekst.' }
const on = (number: number, edition: string, further: readonly string[] = []): Annotation => ({
  ...bare,
  id: v.parse(annotationIdSchema, `00000000-0000-4000-8000-00000000000${number}`),
  kind: 'highlight',
  meaning: 'belangrijk',
  anchor: anchorOn(editionId(edition), block),
  further: further.map((other) => anchorOn(editionId(other), block)),
  createdAt: 1,
  updatedAt: 1
})

const first = on(1, 'rat-2024')
const inPart = on(2, 'rat-2025', ['rat-2024'])
const later = on(3, 'rat-2025')
const other = on(4, 'proef-2024')

test('what has a passage in an earlier edition of the same report is to be decided of', () => {
  const all = [first, inPart, later, other]
  expect(earlierIn(all, noRows, editionId('rat-2025'))).toEqual({
    open: [first, inPart],
    left: [],
    editions: ['rat-2024']
  })
  expect(earlierIn(all, noRows, editionId('rat-2024'))).toEqual({
    open: [],
    left: [],
    editions: []
  })
})

test('what was left without a place is told apart', () => {
  const rows = { ...noRows, nowhere: new Set([first.id]) }
  const { open, left } = earlierIn([first, inPart], rows, editionId('rat-2025'))
  expect(open).toEqual([inPart])
  expect(left).toEqual([first])
})
