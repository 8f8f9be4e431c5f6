import type { ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import { inPlaceOrder } from '../../shared/notes/places'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { NoteEditor } from './NoteEditor'
import { NotesEntry } from './NotesEntry'
import { NotesMessages } from './NotesMessages'
import { useDesk } from './desk'
import { entriesOf, isIn } from './entries'
import { useNotes } from './notes'

/** The reader's own notes beside the part they hang on, in the order of the text. */
export const NotesPane = (): ReactNode => {
  const outline = useReport()
  const { place } = usePlaces()
  const { annotations } = useNotes()
  const { editing } = useDesk()
  const part = place.kind === 'at' ? place.part : null
  const ordered = inPlaceOrder(annotations, outline.order)
  const here = entriesOf(ordered.filter(({ anchor }) => isIn(outline, part, anchor)))
  const lost = entriesOf(ordered.filter(({ anchor }) => !outline.blocks.has(anchor.block)))
  return (
    <div className="notes">
      {part !== null && <h2 className="notes-part">{sectionLabel(part.contents.section)}</h2>}
      <NotesMessages />
      {editing !== null && <NoteEditor key={editing.id} note={editing} />}
      {part !== null && here.length === 0 && editing === null && (
        <div className="notes-empty">
          <p className="notes-empty-title">{t.notes.empty}</p>
          <p>{t.notes.emptyAdvice}</p>
        </div>
      )}
      {here.length > 0 && (
        <ol className="notes-list">
          {here.map((entry) => (
            <NotesEntry key={entry.block} entry={entry} />
          ))}
        </ol>
      )}
      {lost.length > 0 && (
        <section aria-labelledby="zonder-plaats">
          <h3 id="zonder-plaats" className="notes-lost-title">
            {t.notes.lostTitle}
          </h3>
          <ol className="notes-list">
            {lost.map((entry) => (
              <NotesEntry key={entry.block} entry={entry} />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
