import { IconBookmarkFilled, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { citationOf } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import { landingOf } from '../../shared/notes/places'
import { hasUnseen, withSigns } from '../../shared/text/unseen'
import { addressOf } from '../app/address'
import { useReport } from '../app/report'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { useDesk } from './desk'
import type { Entry } from './entries'

/** All that hangs on one block: where, on which words, and what the reader put there. */
export const NotesEntry = ({ entry }: { readonly entry: Entry }): ReactNode => {
  const outline = useReport()
  const block = outline.blocks.get(entry.block)
  const [{ anchor }] = entry.annotations
  const place = block === undefined ? t.notes.lostTitle : citationOf(outline, block)
  const highlight = entry.annotations.find(({ kind }) => kind === 'highlight')
  const isChanged = entry.annotations.some((one) => landingOf(one.anchor, block).kind === 'changed')
  return (
    <li
      className="entry"
      data-meaning={highlight?.kind === 'highlight' ? highlight.meaning : undefined}
    >
      {block === undefined ? null : (
        <Link className="entry-place" href={addressOf(outline, block.id)}>
          {place}
        </Link>
      )}
      <blockquote className="entry-quote">{withSigns(anchor.quote)}</blockquote>
      {isChanged && <p className="entry-changed">{t.notes.changed}</p>}
      <ul className="entry-items">
        {entry.annotations.map((annotation) => (
          <li key={annotation.id} className="entry-item">
            <EntryItem annotation={annotation} place={place} />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface EntryItemProps {
  readonly annotation: Annotation
  readonly place: string
}

const EntryItem = ({ annotation, place }: EntryItemProps): ReactNode => {
  const { edit, remove } = useDesk()
  return (
    <>
      <EntryText annotation={annotation} />
      <span className="entry-buttons">
        {annotation.kind === 'note' && (
          <Button
            className="icon-button"
            aria-label={t.notes.edit(place)}
            onPress={() => {
              edit(annotation)
            }}
          >
            <IconPencil aria-hidden size={16} />
          </Button>
        )}
        <Button
          className="icon-button"
          aria-label={t.notes.remove[annotation.kind](place)}
          onPress={() => void remove(annotation)}
        >
          <IconTrash aria-hidden size={16} />
        </Button>
      </span>
    </>
  )
}

const EntryText = ({ annotation }: Pick<EntryItemProps, 'annotation'>): ReactNode => {
  switch (annotation.kind) {
    case 'bookmark':
      return (
        <span className="entry-label">
          <IconBookmarkFilled aria-hidden size={15} className="used-icon" />
          {t.notes.bookmark}
        </span>
      )
    case 'highlight':
      return (
        <span className="meaning-label" data-meaning={annotation.meaning}>
          {t.notes.meaning[annotation.meaning]}
        </span>
      )
    case 'note':
      return (
        <div className="entry-note">
          <p className="entry-body">{withSigns(annotation.body)}</p>
          {hasUnseen(annotation.body) && <p className="entry-changed">{t.notes.unseen}</p>}
          <p className="entry-time">{formatMoment(annotation.updatedAt)}</p>
        </div>
      )
  }
}
