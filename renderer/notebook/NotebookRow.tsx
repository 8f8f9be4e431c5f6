import { memo, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { citationOf } from '../../shared/corpus/outline'
import { targetOf, type Annotation, type AnnotationId } from '../../shared/notes/model'
import { shortened, withSigns } from '../../shared/text/unseen'
import { rowProps } from '../app/useKeptStand'
import { AnnotationPlace } from '../notes/AnnotationPlace'
import { NoteEditor } from '../notes/NoteEditor'
import { EntryItem, LentItem, quoteOf } from '../notes/NotesEntry'
import { nameBy } from '../notes/place-name'
import type { Placed } from '../notes/placed'
import { t } from '../text/nl'
import { rowKey } from './groups'

interface NotebookRowProps {
  readonly placed: Placed
  readonly isChosen: boolean
  /** Whether it is a note that is written now. */
  readonly isEditing: boolean
  readonly onChoose: (id: AnnotationId, isChosen: boolean) => void
  readonly onEdit: (id: AnnotationId | null) => void
}

/** As much of an annotation as tells it from the others. */
const wordsOf = (annotation: Annotation): string =>
  shortened(
    withSigns(annotation.kind === 'note' ? annotation.body : quoteOf(targetOf(annotation))),
    60
  )

/** One annotation: where, on which words, what the reader put there, and all that can be done to it. */
export const NotebookRow = memo((props: NotebookRowProps): ReactNode => {
  const { placed, isChosen, isEditing, onChoose, onEdit } = props
  const { annotation, owner, at } = placed
  const row = useRef<HTMLLIElement>(null)
  const place = nameBy(annotation, at === null ? t.notes.noPlace : citationOf(at.report, at.block))
  return (
    <li
      ref={row}
      tabIndex={-1}
      className="entry notebook-row"
      {...rowProps(rowKey(placed))}
      data-meaning={annotation.kind === 'highlight' ? annotation.meaning : undefined}
      data-chosen={isChosen || undefined}
    >
      {owner === null && (
        <input
          type="checkbox"
          className="check-box"
          aria-label={t.notebook.choose(place, wordsOf(annotation))}
          checked={isChosen}
          onChange={({ target }) => {
            onChoose(annotation.id, target.checked)
          }}
        />
      )}
      <div className="notebook-words">
        <AnnotationPlace annotation={annotation} at={at} place={place} className="notebook-place" />
        <blockquote className="entry-quote">{withSigns(quoteOf(targetOf(annotation)))}</blockquote>
        {owner !== null ? (
          <LentItem annotation={annotation} owner={owner.name} />
        ) : isEditing && annotation.kind === 'note' ? (
          <NoteEditor
            note={annotation}
            place={place}
            onDone={() => {
              flushSync(() => {
                onEdit(null)
              })
              row.current?.focus()
            }}
          />
        ) : (
          <EntryItem annotation={annotation} place={place} onEdit={onEdit} />
        )}
      </div>
    </li>
  )
})
NotebookRow.displayName = 'NotebookRow'
