import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockIdSchema, editionIdSchema, sectionIdSchema } from '../corpus/model'
import { anchorOn, bare, bareBookmark } from '../testing/annotations'
import { removal } from './bin'
import {
  begun,
  retargeted,
  saveNote,
  toggleBookmark,
  toggleMeaning,
  type Highlight,
  type Note
} from './commands'
import { annotationIdSchema, annotationSchema } from './model'

const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const other = v.parse(annotationIdSchema, '0d1c2b3a-4958-4677-8695-a4b3c2d1e0f9')
const block = {
  id: v.parse(blockIdSchema, 'b-een'),
  section: v.parse(sectionIdSchema, 'deel'),
  text: 'De tekst.'
}
const anchor = anchorOn(v.parse(editionIdSchema, 'rat-2024'), block)
const stamp = { id, now: 5 }
const highlight: Highlight = {
  ...bare,
  id: other,
  kind: 'highlight',
  meaning: 'belangrijk',
  anchor,
  createdAt: 1,
  updatedAt: 1
}
const note: Note = {
  ...bare,
  id: other,
  kind: 'note',
  body: 'oud',
  anchor,
  createdAt: 1,
  updatedAt: 1
}

const bookmark = { ...bareBookmark, id: other, anchor, createdAt: 1, updatedAt: 1 } as const

test('what is made on a whole block holds its text', () => {
  expect(anchor).toMatchObject({ start: 0, end: 9, quote: 'De tekst.' })
})

test('what is made over several blocks has the first passage, and the others in their order', () => {
  const second = { ...anchor, start: 3 }
  expect(begun([anchor, second], stamp)).toMatchObject({ anchor, further: [second] })
})

describe('toggleBookmark', () => {
  test('sets one that the notebook can read back', () => {
    const [change] = toggleBookmark(null, [anchor], stamp)
    expect(change?.kind === 'put' && v.is(annotationSchema, change.annotation)).toBe(true)
  })

  test('takes the one that is there away, into the bin', () => {
    expect(toggleBookmark(bookmark, [anchor], stamp)).toEqual(removal([bookmark], 5))
  })
})

describe('toggleMeaning', () => {
  test('sets a highlight', () => {
    expect(toggleMeaning(null, [anchor], 'uitzoeken', stamp)).toMatchObject([
      { kind: 'put', annotation: { id, meaning: 'uitzoeken', createdAt: 5 } }
    ])
  })

  test('another meaning changes the highlight that is there, and says when', () => {
    expect(toggleMeaning(highlight, [anchor], 'bespreken', stamp)).toMatchObject([
      {
        kind: 'put',
        annotation: {
          id: other,
          meaning: 'bespreken',
          createdAt: 1,
          updatedAt: 5,
          edits: { place: 1, content: 5, tags: 1 }
        }
      }
    ])
  })

  test('the same meaning takes it away, into the bin', () => {
    expect(toggleMeaning(highlight, [anchor], 'belangrijk', stamp)).toEqual(removal([highlight], 5))
  })
})

test('another target changes the place, and says when', () => {
  const [first, second] = [
    { ...anchor, start: 3 },
    { ...anchor, start: 5 }
  ]
  expect(retargeted({ ...note, further: [anchor] }, [first, second], 9)).toMatchObject({
    anchor: first,
    further: [second],
    edits: { place: 9, content: 1, tags: 1 }
  })
})

describe('saveNote', () => {
  test('keeps the text as it was typed', () => {
    expect(saveNote(note, ' nieuw\n', 9)).toMatchObject([
      { kind: 'put', annotation: { id: other, body: ' nieuw\n', createdAt: 1, updatedAt: 9 } }
    ])
  })

  test.each(['', '  \n'])('an emptied note (%j) goes away, into the bin', (body) => {
    expect(saveNote(note, body, 9)).toEqual(removal([note], 9))
  })

  test('a note that never said anything leaves nothing in the bin', () => {
    expect(saveNote({ ...note, body: '' }, ' ', 9)).toEqual([{ kind: 'remove', id: other }])
  })
})
