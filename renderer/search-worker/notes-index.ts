import type { BlockId, EditionId, SectionId } from '../../shared/corpus/model'
import { entryInWords } from '../../shared/nl/entries'
import { analyseAll, buildTables } from '../../shared/search/build-tables'
import { documentsOf, type SearchDocument } from '../../shared/search/documents'
import type { NoteDocument } from '../../shared/search/model'
import type { IsKnown } from '../../shared/text/inflect'
import { segmentOf, type Segment } from './segment'

/** A reader's notes, searched as the text is. */
export interface NotesIndex {
  readonly replaceAll: (notes: readonly NoteDocument[]) => void
  readonly put: (note: NoteDocument) => void
  readonly remove: (id: NoteDocument['id']) => void
  readonly segments: () => readonly Segment[]
}

/** With more than these changed since, all notes are indexed anew: two small indexes cost more than one. */
const mostFresh = 100

/**
 * Two indexes: one over the notes as they were, and a small one over those that changed since, which is
 * made anew when it is next asked. So a note is found at once, however many there are.
 */
export const createNotesIndex = (
  isWord: IsKnown,
  partOf: (edition: EditionId, block: BlockId) => SectionId | null
): NotesIndex => {
  const notes = new Map<NoteDocument['id'], NoteDocument>()
  const fresh = new Set<NoteDocument['id']>()
  let settled: Segment | null = null
  let recent: Segment | null = null

  const indexOver = (list: readonly NoteDocument[], isThere: (at: number) => boolean): Segment => {
    const documents = list.map((note) => documentOf(note, partOf))
    const analysed = analyseAll(
      documents.map(({ text }) => text),
      isWord
    )
    const tables = buildTables({
      documents: analysed,
      titleOf: documents.map(() => 0),
      titles: [[]],
      isWord
    })
    return segmentOf(tables, documentsOf(documents), [], isWord, isThere)
  }
  const settle = (): void => {
    const list = [...notes.values()]
    fresh.clear()
    recent = null
    settled = indexOver(list, (at) => {
      const id = list[at]?.id
      return id !== undefined && notes.has(id) && !fresh.has(id)
    })
  }
  const freshOnes = (): readonly NoteDocument[] => [...fresh].flatMap((id) => notes.get(id) ?? [])
  return {
    replaceAll: (all) => {
      notes.clear()
      for (const note of all) notes.set(note.id, note)
      settle()
    },
    put: (note) => {
      notes.set(note.id, note)
      fresh.add(note.id)
      recent = null
    },
    remove: (id) => {
      notes.delete(id)
      fresh.delete(id)
      recent = null
    },
    segments: () => {
      if (fresh.size > mostFresh) settle()
      if (recent === null && fresh.size > 0) recent = indexOver(freshOnes(), () => true)
      return [settled, recent].flatMap((segment) => segment ?? [])
    }
  }
}

const documentOf = (
  note: NoteDocument,
  partOf: (edition: EditionId, block: BlockId) => SectionId | null
): SearchDocument => {
  const { edition, block, section, text, quote, labels } = note
  const target =
    note.assignment === undefined
      ? ({ kind: 'note', id: note.id, entry: note.entry } as const)
      : ({
          kind: 'answer',
          id: note.question,
          assignment: note.assignment,
          by: note.by
        } as const)
  const about = note.assignment === undefined ? note.entry : null
  return {
    edition,
    kind: target.kind,
    target,
    block,
    section,
    part: partOf(edition, block) ?? section,
    title: about === null ? null : entryInWords(about),
    text: [text, about?.title ?? '', quote].filter((part) => part !== '').join('\n'),
    quote: null,
    isFlagged: false,
    labels
  }
}
