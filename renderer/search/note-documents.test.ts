import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { HandedIn, KeptAssignment } from '../../shared/assignments/kept'
import { assignmentIdSchema, questionIdSchema, type Question } from '../../shared/assignments/model'
import { ownerIdSchema } from '../../shared/groups/model'
import { annotationIdSchema, type Annotation, type AnnotationId } from '../../shared/notes/model'
import type { NoteDocument } from '../../shared/search/model'
import { anchorOn, bare, onCasusoverleg } from '../../shared/testing/annotations'
import { blockId, otherOutline, outline, sectionId } from '../../shared/testing/report'
import { libraryOf } from '../app/library'
import { answerDocumentsOf, noteChanges, noteDocumentsOf } from './note-documents'

const idOf = (number: number): AnnotationId =>
  v.parse(annotationIdSchema, `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)

const library = libraryOf([outline.edition.id, otherOutline.edition.id], [outline, otherOutline])
const block = { id: blockId('b-punt'), section: sectionId('lokaal'), text: 'signalen delen' }
const anchor = anchorOn(outline.edition.id, block)
const base = { ...bare, anchor, createdAt: 1, updatedAt: 1 }

test('notes, highlights and bookmarks, with what they hang on and what label: finds them by', () => {
  const annotations: readonly Annotation[] = [
    { ...base, id: idOf(1), kind: 'note', body: 'Navragen', entry: onCasusoverleg },
    { ...base, id: idOf(2), kind: 'highlight', meaning: 'mee-eens' },
    { ...base, id: idOf(3), kind: 'bookmark', name: '' },
    {
      ...base,
      id: idOf(4),
      kind: 'bookmark',
      name: '',
      anchor: { ...anchor, block: blockId('b-weg') }
    },
    {
      ...base,
      id: idOf(5),
      kind: 'note',
      body: 'Ook hier',
      anchor: { ...anchor, edition: otherOutline.edition.id }
    }
  ]
  const common = {
    edition: 'proef-2024',
    block: 'b-punt',
    section: 'lokaal',
    quote: 'signalen delen'
  }
  expect(noteDocumentsOf(library, annotations)).toMatchObject([
    { ...common, id: idOf(1), text: 'Navragen', labels: [], entry: onCasusoverleg },
    { ...common, id: idOf(2), text: '', labels: ['Mee eens'] },
    { ...common, id: idOf(3), text: '', labels: ['Bladwijzer'] },
    { ...common, edition: 'proef-2025', id: idOf(5), text: 'Ook hier' }
  ])
})

const documentArbitrary = fc
  .record({ number: fc.nat(80), text: fc.constantFrom('', 'een', 'twee') })
  .map(({ number, text }): NoteDocument => ({
    id: idOf(number),
    edition: outline.edition.id,
    block: blockId('b-punt'),
    section: sectionId('lokaal'),
    text,
    quote: 'signalen delen',
    entry: null,
    labels: []
  }))
const documents = fc.uniqueArray(documentArbitrary, { selector: ({ id }) => id, maxLength: 80 })

test('what is told makes what was known into what there is, and nothing is told twice', () => {
  fc.assert(
    fc.property(fc.option(documents), documents, (before, after) => {
      const known = new Map((before ?? []).map((note) => [note.id, note]))
      for (const change of noteChanges(before, after)) {
        if (change.kind === 'notes') {
          known.clear()
          for (const note of change.notes) known.set(note.id, note)
        } else if (change.kind === 'note') known.set(change.note.id, change.note)
        else known.delete(change.id)
      }
      expect(known).toEqual(new Map(after.map((note) => [note.id, note])))
      expect(
        noteChanges(
          after,
          after.map((note) => ({ ...note }))
        )
      ).toEqual([])
    })
  )
})

test('answers, the reader’s own and those that were handed in, at the passage of their question', () => {
  const question: Question = {
    ...{ id: v.parse(questionIdSchema, idOf(1)), text: 'Wie?', hint: '', words: null },
    passages: [{ anchor, further: [] }]
  }
  const owner = (number: number) => v.parse(ownerIdSchema, idOf(number))
  const handedIn = (number: number, name: string, text: string): HandedIn => ({
    ...{ id: owner(number), name, handedIn: 1 },
    answers: new Map([[question.id, { text, asked: 'Wie?', at: 1 }]])
  })
  const kept: KeptAssignment = {
    role: 'made',
    assignment: {
      ...{ id: v.parse(assignmentIdSchema, idOf(2)), title: 'Week 1', introduction: '' },
      ...{ questions: [question], updatedAt: 1 }
    },
    answers: new Map([[question.id, 'Ik']]),
    given: null,
    handIns: [handedIn(3, 'Anna', 'De wijkagent'), handedIn(4, 'Bram', ' ')]
  }
  const own = answerDocumentsOf(library, [kept])
  expect(own).toMatchObject([
    { id: question.id, by: null, text: 'Ik', block: 'b-punt', quote: 'Wie?' },
    { id: `${question.id}/${owner(3)}`, by: { name: 'Anna' }, text: 'De wijkagent' }
  ])
  const renamed = { ...kept, handIns: [handedIn(3, 'Anna B.', 'De wijkagent')] }
  expect(noteChanges(own, answerDocumentsOf(library, [renamed]))).toMatchObject([
    { kind: 'note', note: { by: { name: 'Anna B.' } } }
  ])
})
