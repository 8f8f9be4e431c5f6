/** What a reader does to a block, worked out as changes to the notebook before anything is written. */
import type { EditionText } from '../anchor/edition-text'
import { makeAnchor } from '../anchor/make'
import type { TextPlace } from '../anchor/model'
import type { Block } from '../corpus/model'
import type { Anchor, Annotation, AnnotationId, Meaning } from './model'

/** One change to the notebook; to remove or forget what is not there changes nothing. Changes are written together or not at all. */
export type Change =
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly id: AnnotationId }
  /** Made by `remembered` of shared/memory, so that the value fits its key. */
  | { readonly kind: 'remember'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'forget'; readonly key: string }

/** Why a change could not be kept. */
export type WriteProblem =
  /** No room left on the disk. */
  | 'disk-full'
  /** The notebook was made by a newer version of the app, so this one only reads it. */
  | 'too-new'
  /** The notebook is not open, or was closed underneath us. */
  | 'closed'
  /** Anything else. */
  | 'failed'

/** Id and time of something new; given from outside, so that decisions stay repeatable. */
export interface Stamp {
  readonly id: AnnotationId
  readonly now: number
}

/** An anchor on the whole of a block of an edition. */
export const anchorOf = (
  edition: EditionText,
  { id, text }: Pick<Block, 'id' | 'text'>
): Anchor => {
  const anchor = makeAnchor(edition, id, { start: 0, end: text.length })
  if (anchor === null) throw new Error(`${edition.edition} has no text in block ${id}`)
  return anchor
}

type Bookmark = Extract<Annotation, { kind: 'bookmark' }>
export type Highlight = Extract<Annotation, { kind: 'highlight' }>
export type Note = Extract<Annotation, { kind: 'note' }>

/** What hangs on one block, oldest first. */
export interface BlockNotes {
  readonly bookmark: Bookmark | null
  readonly highlight: Highlight | null
  readonly notes: readonly Note[]
}

export const noNotes: BlockNotes = { bookmark: null, highlight: null, notes: [] }

/** Sets a bookmark, or takes it away when there is one. */
export const toggleBookmark = (
  on: BlockNotes,
  anchor: Anchor,
  { id, now }: Stamp
): readonly Change[] =>
  on.bookmark === null
    ? [
        {
          kind: 'put',
          annotation: { id, kind: 'bookmark', anchor, createdAt: now, updatedAt: now }
        }
      ]
    : [{ kind: 'remove', id: on.bookmark.id }]

/** Highlights with a meaning: sets it, changes it, or takes it away when it is the one that is there. */
export const toggleMeaning = (
  on: BlockNotes,
  anchor: Anchor,
  meaning: Meaning,
  { id, now }: Stamp
): readonly Change[] => {
  const { highlight } = on
  if (highlight?.meaning === meaning) return [{ kind: 'remove', id: highlight.id }]
  const annotation: Highlight =
    highlight === null
      ? { id, kind: 'highlight', meaning, anchor, createdAt: now, updatedAt: now }
      : { ...highlight, meaning, updatedAt: now }
  return [{ kind: 'put', annotation }]
}

/** Gives annotations another place, which the reader has chosen, in an edition; `undo` gives them what they had. */
export const placedAt = (
  edition: EditionText,
  annotations: readonly Annotation[],
  { block, start, end }: TextPlace,
  now: number
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } => {
  const anchor = makeAnchor(edition, block, { start, end })
  if (anchor === null) return { changes: [], undo: [] }
  return {
    changes: annotations.map((one) => ({
      kind: 'put',
      annotation: { ...one, anchor, updatedAt: now }
    })),
    undo: annotations.map((annotation) => ({ kind: 'put', annotation }))
  }
}

/** Keeps what the reader typed in a note. A note that was emptied goes away. */
export const saveNote = (note: Note, body: string, now: number): readonly Change[] =>
  body.trim() === ''
    ? [{ kind: 'remove', id: note.id }]
    : [{ kind: 'put', annotation: { ...note, body, updatedAt: now } }]
