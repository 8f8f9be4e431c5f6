/** The messages between the renderer and its search worker. */
import type { EditionId } from '../corpus/model'
import type { Answer, NoteDocument, SearchQuery } from './model'

/** What keeps the reader's own notes in the index in step with the notebook. Nothing answers it. */
export type NotesRequest =
  /** All that there are: replaces what was there. */
  | { readonly kind: 'notes'; readonly notes: readonly NoteDocument[] }
  /** One that is new or has changed. */
  | { readonly kind: 'note'; readonly note: NoteDocument }
  | { readonly kind: 'note-gone'; readonly id: NoteDocument['id'] }

export type SearchRequest =
  | { readonly kind: 'load'; readonly editions: readonly EditionId[] }
  | { readonly kind: 'query'; readonly id: number; readonly query: SearchQuery }
  | NotesRequest

/** `answer` answers the query with the same `id`. */
export type SearchResponse =
  | { readonly kind: 'loaded' }
  /** An edition could not be read, or a bug: no question will be answered. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
