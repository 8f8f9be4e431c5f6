import { useMemo, type ReactNode } from 'react'
import type { Annotation } from '../../shared/notes/model'
import { inPlaceOrder } from '../../shared/notes/places'
import { placesIn } from '../../shared/notes/standing'
import type { EntryId, EntryKind } from '../../shared/reference/entry'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { Entries } from './Entries'
import { NoteEditor } from './NoteEditor'
import { NotesMessages } from './NotesMessages'
import { useDesk } from './desk'
import { entriesOf } from './entries'
import { useNotes } from './notes'

interface EntryNotesProps {
  readonly kind: EntryKind
  /** Null for all entries of the kind. */
  readonly id: EntryId | null
}

/** The notes on a reference entry, or on all of a kind, beside it. */
export const EntryNotes = ({ kind, id }: EntryNotesProps): ReactNode => {
  const { order } = useReport()
  const { here, standing, ownerOf } = useNotes()
  const { editing } = useDesk()
  const entries = useMemo(() => {
    const shown = here.filter(
      ({ entry }) => entry?.entry === kind && (id === null || entry.id === id)
    )
    const placesOf = (one: Annotation) => placesIn(standing(one))
    return entriesOf(
      inPlaceOrder(shown, order, (one) => placesOf(one)[0] ?? null),
      placesOf
    )
  }, [order, here, standing, kind, id])
  return (
    <div className="notes">
      <h2 className="notes-part">{id === null ? t[kind].title : t.reference.notes.title}</h2>
      <NotesMessages />
      {editing !== null && <NoteEditor key={editing.id} note={editing} />}
      {entries.length === 0 && editing === null && (
        <div className="notes-empty">
          <p className="notes-empty-title">{t.reference.notes.none}</p>
          <p>{t.reference.notes.advice}</p>
        </div>
      )}
      {entries.length > 0 && <Entries entries={entries} ownerOf={ownerOf} />}
    </div>
  )
}
