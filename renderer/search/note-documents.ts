/** The reader's notes and answers as search takes them, and what it must be told when they change. */
import { answerTo, type KeptAssignment } from '../../shared/assignments/kept'
import type { Question } from '../../shared/assignments/model'
import type { Block } from '../../shared/corpus/model'
import type { Owner } from '../../shared/groups/model'
import { targetOf, type Annotation } from '../../shared/notes/model'
import type { EntryName } from '../../shared/reference/entry'
import type { NoteDocument } from '../../shared/search/model'
import type { NotesRequest } from '../../shared/search/protocol'
import type { Library } from '../app/library'
import { t } from '../text/nl'

/** One a note, highlight or bookmark; what has lost its place in its report cannot be opened, and is left out. */
export const noteDocumentsOf = (
  { reports }: Pick<Library, 'reports'>,
  annotations: readonly Annotation[]
): readonly NoteDocument[] =>
  annotations.flatMap((annotation) => {
    const { edition } = annotation.anchor
    const block = reports.get(edition)?.blocks.get(annotation.anchor.block)
    return block === undefined ? [] : [documentOf(annotation, block)]
  })

/** Of each annotation as it was made: one that did not change is the same object. */
const made = new WeakMap<Annotation, NoteDocument>()

const documentOf = (annotation: Annotation, { id, section }: Block): NoteDocument => {
  const known = made.get(annotation)
  if (known?.block === id && known.section === section) return known
  const document = {
    id: annotation.id,
    entry: annotation.entry,
    edition: annotation.anchor.edition,
    block: id,
    section,
    text: wordsOf(annotation),
    quote: targetOf(annotation)
      .map(({ quote }) => quote)
      .join('\n'),
    labels: [...labelsOf(annotation), ...annotation.tags]
  }
  made.set(annotation, document)
  return document
}

/**
 * One an answer, the reader's own or handed in by a trainee, at the first passage of its question that is in its
 * report.
 */
export const answerDocumentsOf = (
  { reports }: Pick<Library, 'reports'>,
  assignments: readonly KeptAssignment[]
): readonly NoteDocument[] =>
  assignments.flatMap((kept) =>
    kept.assignment.questions.flatMap((question): readonly NoteDocument[] => {
      const [place] = question.passages.flatMap(({ anchor }) => {
        const block = reports.get(anchor.edition)?.blocks.get(anchor.block)
        return block === undefined ? [] : [{ edition: anchor.edition, block }]
      })
      if (place === undefined) return []
      return answersTo(kept, question).flatMap(({ by, text }) =>
        text.trim() === ''
          ? []
          : [
              {
                id: by === null ? question.id : `${question.id}/${by.id}`,
                question: question.id,
                assignment: kept.assignment.id,
                by,
                edition: place.edition,
                block: place.block.id,
                section: place.block.section,
                text,
                quote: question.text,
                labels: []
              }
            ]
      )
    })
  )

/** All answers to a question, and who handed them in; null for the reader. */
const answersTo = (
  kept: KeptAssignment,
  question: Question
): readonly { readonly by: Owner | null; readonly text: string }[] => [
  { by: null, text: answerTo(kept, question) },
  ...kept.handIns.map(({ id, name, answers }) => ({
    by: { id, name },
    text: answers.get(question.id)?.text ?? ''
  }))
]

/** What the reader wrote. */
const wordsOf = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'bookmark':
      return annotation.name
    case 'highlight':
      return ''
    case 'note':
      return annotation.body
  }
}

const labelsOf = (annotation: Annotation): readonly string[] => {
  switch (annotation.kind) {
    case 'bookmark':
      return [t.notes.bookmark]
    case 'highlight':
      return [t.notes.meaning[annotation.meaning]]
    case 'note':
      return []
  }
}

/** More changes than this at once are told as one: all that there are. */
const many = 50

/** What has to be told, so that what was known (null: nothing yet) becomes what there is now. */
export const noteChanges = (
  before: readonly NoteDocument[] | null,
  after: readonly NoteDocument[]
): readonly NotesRequest[] => {
  if (before === null) return after.length === 0 ? [] : [{ kind: 'notes', notes: after }]
  const known = new Map<NoteDocument['id'], NoteDocument>(before.map((note) => [note.id, note]))
  const there = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !there.has(id))
  const changed = after.filter((note) => {
    const one = known.get(note.id)
    return one === undefined || !isSame(one, note)
  })
  if (gone.length + changed.length > many) return [{ kind: 'notes', notes: after }]
  return [
    ...gone.map(({ id }): NotesRequest => ({ kind: 'note-gone', id })),
    ...changed.map((note): NotesRequest => ({ kind: 'note', note }))
  ]
}

const isSame = (one: NoteDocument, other: NoteDocument): boolean =>
  one === other ||
  (one.text === other.text &&
    entryOf(one)?.id === entryOf(other)?.id &&
    one.quote === other.quote &&
    one.block === other.block &&
    one.section === other.section &&
    nameIn(one) === nameIn(other) &&
    one.labels.join() === other.labels.join())

/** Of what was handed in, the name of who did. */
const nameIn = (note: NoteDocument): string =>
  note.assignment === undefined ? '' : (note.by?.name ?? '')

const entryOf = (note: NoteDocument): EntryName | null =>
  note.assignment === undefined ? note.entry : null
