import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { blockIdSchema, editionIdSchema, sectionIdSchema } from '../corpus/model'
import {
  anchorOf,
  noNotes,
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
const anchor = anchorOf(editionTextOf(v.parse(editionIdSchema, 'rat-2024'), [block]), block)
const stamp = { id, now: 5 }
const highlight: Highlight = {
  id: other,
  kind: 'highlight',
  meaning: 'belangrijk',
  anchor,
  createdAt: 1,
  updatedAt: 1
}
const note: Note = { id: other, kind: 'note', body: 'oud', anchor, createdAt: 1, updatedAt: 1 }

test('an anchor on a block holds its whole text', () => {
  expect(anchor).toMatchObject({ start: 0, end: 9, quote: 'De tekst.' })
})

describe('toggleBookmark', () => {
  test('sets one that the notebook can read back', () => {
    const [change] = toggleBookmark(noNotes, anchor, stamp)
    expect(change?.kind === 'put' && v.is(annotationSchema, change.annotation)).toBe(true)
  })

  test('takes the one that is there away', () => {
    const bookmark = { id: other, kind: 'bookmark', anchor, createdAt: 1, updatedAt: 1 } as const
    expect(toggleBookmark({ ...noNotes, bookmark }, anchor, stamp)).toEqual([
      { kind: 'remove', id: other }
    ])
  })
})

describe('toggleMeaning', () => {
  test('sets a highlight', () => {
    expect(toggleMeaning(noNotes, anchor, 'uitzoeken', stamp)).toMatchObject([
      { kind: 'put', annotation: { id, meaning: 'uitzoeken', createdAt: 5 } }
    ])
  })

  test('another meaning changes the highlight that is there', () => {
    expect(toggleMeaning({ ...noNotes, highlight }, anchor, 'bespreken', stamp)).toMatchObject([
      { kind: 'put', annotation: { id: other, meaning: 'bespreken', createdAt: 1, updatedAt: 5 } }
    ])
  })

  test('the same meaning takes it away', () => {
    expect(toggleMeaning({ ...noNotes, highlight }, anchor, 'belangrijk', stamp)).toEqual([
      { kind: 'remove', id: other }
    ])
  })
})

describe('saveNote', () => {
  test('keeps the text as it was typed', () => {
    expect(saveNote(note, ' nieuw\n', 9)).toMatchObject([
      { kind: 'put', annotation: { id: other, body: ' nieuw\n', createdAt: 1, updatedAt: 9 } }
    ])
  })

  test.each(['', '  \n'])('an emptied note (%j) goes away', (body) => {
    expect(saveNote(note, body, 9)).toEqual([{ kind: 'remove', id: other }])
  })
})
