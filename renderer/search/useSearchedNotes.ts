import { useLayoutEffect, useRef } from 'react'
import type { KeptAssignment } from '../../shared/assignments/kept'
import type { NoteDocument } from '../../shared/search/model'
import type { Library } from '../app/library'
import type { Notes } from '../notes/notes'
import type { SearchClient } from './client'
import { answerDocumentsOf, noteChanges, noteDocumentsOf } from './note-documents'

/** What a client was told of last. */
interface Told {
  readonly client: SearchClient
  readonly documents: readonly NoteDocument[]
}

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
  const told = useRef<Told | null>(null)
  // Before any effect that asks: whoever asks because the notes have changed is answered with them.
  useLayoutEffect(() => {
    const documents = [
      ...noteDocumentsOf(library, lent.length === 0 ? all : [...all, ...lent]),
      ...answerDocumentsOf(library, assignments ?? [])
    ]
    // Another client knows nothing yet.
    const known = told.current?.client === client ? told.current.documents : null
    if (documents.length === 0 && known === null) return
    for (const change of noteChanges(known, documents)) client.tell(change)
    told.current = { client, documents }
  }, [client, library, all, lent, assignments])
}
