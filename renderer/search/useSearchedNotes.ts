import { useLayoutEffect, useRef } from 'react'
import type { KeptAssignment } from '../../shared/assignments/kept'
import type { NoteDocument } from '../../shared/search/model'
import type { Library } from '../app/library'
import type { Notes } from '../notes/notes'
import type { SearchClient } from './client'
import { answerDocumentsOf, noteChanges, noteDocumentsOf } from './note-documents'

/**
 * Keeps search in step with the reader's notes and answers, and with what colleagues lent: it is told of what has
 * changed, once that is kept.
 */
export const useSearchedNotes = (
  client: SearchClient,
  library: Library,
  { all, lent }: Pick<Notes, 'all' | 'lent'>,
  assignments: readonly KeptAssignment[] | null
): void => {
  const told = useRef<readonly NoteDocument[] | null>(null)
  // Before any effect that asks: whoever asks because the notes have changed is answered with them.
  useLayoutEffect(() => {
    const documents = [
      ...noteDocumentsOf(library, lent.length === 0 ? all : [...all, ...lent]),
      ...answerDocumentsOf(library, assignments ?? [])
    ]
    if (documents.length === 0 && told.current === null) return
    for (const change of noteChanges(told.current, documents)) client.tell(change)
    told.current = documents
  }, [client, library, all, lent, assignments])
}
