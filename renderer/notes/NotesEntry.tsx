import { IconBookmarkFilled, IconPencil, IconTag, IconTrash, IconUser } from '@tabler/icons-react'
import { memo, useRef, useState, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import type { Anchor, Annotation, AnnotationId, Meaning } from '../../shared/notes/model'
import { hasUnseen, withSigns } from '../../shared/text/unseen'
import { useHeldDrawn } from '../app/Chunk'
import { Chunks, isBeginning } from '../app/Chunks'
import { addressOf, addressOfEntry } from '../app/address'
import { useReport } from '../app/report'
import { useHasEntry } from '../reference/reference'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { NameField } from './NameField'
import { NoteWords } from './NoteWords'
import { TagEditor } from './TagEditor'
import { useDeskActs } from './desk'
import type { Entry } from './entries'
import { useNotes, type Notes } from './notes'
import { nameBy, placeNameIn } from './place-name'

interface NotesEntryProps {
  readonly entry: Entry
  /** Whose each annotation is; of what has no place only the reader's own is shown. */
  readonly ownerOf?: Notes['ownerOf']
  /** What can be done with it besides. */
  readonly children?: ReactNode
}

/** All that hangs on one passage, or is about one reference entry: where, on which words, and what the reader put there. */
export const NotesEntry = ({ entry, ownerOf, children }: NotesEntryProps): ReactNode => {
  const outline = useReport()
  const { targetHere } = useNotes()
  const block = entry.block === null ? undefined : outline.blocks.get(entry.block)
  const hasEntry = useHasEntry()
  const [first] = entry.annotations
  const { entry: about } = first
  const place = nameBy(
    first,
    placeNameIn(outline, block === undefined ? null : { block: block.id })
  )
  const address =
    about !== null && hasEntry(about)
      ? addressOfEntry(outline.edition.id, about)
      : block === undefined
        ? null
        : addressOf(outline, block.id)
  return (
    <li className="entry" data-meaning={meaningOf(entry)}>
      {address !== null && (
        <Link className="entry-place" href={address}>
          {place}
        </Link>
      )}
      {address === null && about !== null && <p className="entry-place">{place}</p>}
      <blockquote className="entry-quote">{withSigns(quoteOf(targetHere(first)))}</blockquote>
      <EntryItems entry={entry} place={place} ownerOf={ownerOf} />
      {children}
    </li>
  )
}

/** The words of passages; of several blocks, one after the other. */
export const quoteOf = (target: readonly Anchor[]): string =>
  target.map(({ quote }) => quote).join(' … ')

/** The meaning that an entry is marked with. */
export const meaningOf = ({ annotations }: Entry): Meaning | undefined =>
  annotations.flatMap((one) => (one.kind === 'highlight' ? [one.meaning] : []))[0]

interface EntryItemsProps {
  readonly entry: Entry
  readonly place: string
  readonly ownerOf?: Notes['ownerOf'] | undefined
}

/** Height of a short note with its date, in CSS pixels. */
const itemHeight = 54

/** What the reader put on one passage: of a class that can be hundreds, of which those near what is visible are drawn. */
export const EntryItems = ({ entry, place, ownerOf }: EntryItemsProps): ReactNode => (
  <div className="entry-items">
    <Chunks rows={entry.annotations} rowHeight={itemHeight} isKept={isBeginning}>
      {(chunk) => (
        <ul>
          {chunk.map((annotation) => {
            const owner = ownerOf?.(annotation) ?? null
            return (
              <li key={`${owner?.id ?? ''}${annotation.id}`} className="entry-item">
                {owner === null ? (
                  <EntryItem annotation={annotation} place={place} />
                ) : (
                  <LentItem annotation={annotation} owner={owner.name} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Chunks>
  </div>
)

interface EntryItemProps {
  readonly annotation: Annotation
  readonly place: string
  /** Opens a note to be written on; in the pane when left out. */
  readonly onEdit?: (id: AnnotationId) => void
}

/** What of an item is being changed in its place. */
type Changing = 'tags' | 'name' | null

/** Drawn anew for itself only: another note that is saved leaves it as it is. */
export const EntryItem = memo(({ annotation, place, onEdit }: EntryItemProps): ReactNode => {
  const { edit, remove } = useDeskActs()
  const [changing, setChanging] = useState<Changing>(null)
  useHeldDrawn(changing !== null)
  const [tagsButton, nameButton] = [
    useRef<HTMLButtonElement>(null),
    useRef<HTMLButtonElement>(null)
  ]
  const done = (): void => {
    setChanging(null)
    const opener = changing === 'name' ? nameButton : tagsButton
    opener.current?.focus()
  }
  return (
    <>
      <div className="entry-row">
        <EntryText annotation={annotation} />
        <span className="entry-buttons">
          {annotation.kind === 'note' && (
            <Button
              className="icon-button"
              aria-label={t.notes.edit(place)}
              onPress={() => {
                if (onEdit === undefined) edit(annotation)
                else onEdit(annotation.id)
              }}
            >
              <IconPencil aria-hidden size={16} />
            </Button>
          )}
          {annotation.kind === 'bookmark' && (
            <Button
              ref={nameButton}
              className="icon-button"
              aria-label={t.notes.rename(place)}
              aria-expanded={changing === 'name'}
              onPress={() => {
                setChanging('name')
              }}
            >
              <IconPencil aria-hidden size={16} />
            </Button>
          )}
          <Button
            ref={tagsButton}
            className="icon-button"
            aria-label={t.tags.edit(place)}
            aria-expanded={changing === 'tags'}
            onPress={() => {
              setChanging(changing === 'tags' ? null : 'tags')
            }}
          >
            <IconTag aria-hidden size={16} />
          </Button>
          <Button
            className="icon-button"
            aria-label={t.notes.remove[annotation.kind](place)}
            onPress={() => void remove([annotation])}
          >
            <IconTrash aria-hidden size={16} />
          </Button>
        </span>
      </div>
      {changing !== 'tags' && <Tags tags={annotation.tags} />}
      {changing === 'tags' && <TagEditor annotations={[annotation]} name={place} onDone={done} />}
      {changing === 'name' && annotation.kind === 'bookmark' && (
        <NameField bookmark={annotation} place={place} onDone={done} />
      )}
    </>
  )
})
EntryItem.displayName = 'EntryItem'

interface LentItemProps {
  readonly annotation: Annotation
  /** The name of the colleague whose it is. */
  readonly owner: string
}

/** What a colleague handed over: to be read only. */
export const LentItem = memo(({ annotation, owner }: LentItemProps): ReactNode => (
  <>
    <p className="entry-owner">
      <IconUser aria-hidden size={14} />
      {t.group.by(withSigns(owner))}
    </p>
    <div className="entry-row">
      <EntryText annotation={annotation} />
    </div>
    <Tags tags={annotation.tags} />
  </>
))
LentItem.displayName = 'LentItem'

/** The tags of an annotation. */
const Tags = ({ tags }: { readonly tags: readonly string[] }): ReactNode =>
  tags.length > 0 && (
    <ul className="tags" aria-label={t.tags.list}>
      {tags.map((tag) => (
        <li key={tag} className="tag">
          {withSigns(tag)}
        </li>
      ))}
    </ul>
  )

/** What an annotation says. */
export const EntryText = ({ annotation }: Pick<EntryItemProps, 'annotation'>): ReactNode => {
  switch (annotation.kind) {
    case 'bookmark':
      return (
        <span className="entry-label">
          <IconBookmarkFilled aria-hidden size={15} className="used-icon" />
          {annotation.name === '' ? t.notes.bookmark : withSigns(annotation.name)}
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
          <NoteWords text={annotation.body} by={annotation} />
          {hasUnseen(annotation.body) && <p className="entry-changed">{t.notes.unseen}</p>}
          <p className="entry-time">{formatMoment(annotation.updatedAt)}</p>
        </div>
      )
  }
}
