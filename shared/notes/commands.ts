/** What a reader does to a block, worked out as changes to the notebook before anything is written. */
import type { EditionText } from '../anchor/edition-text'
import { makeAnchor } from '../anchor/make'
import type { TextPlace } from '../anchor/model'
import type { TitledEntry } from '../reference/entry'
import { removal } from './bin'
import {
  editsOf,
  longestName,
  type Anchor,
  type Annotation,
  type AnnotationId,
  type Field,
  type Meaning
} from './model'

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

export type Bookmark = Extract<Annotation, { kind: 'bookmark' }>
export type Highlight = Extract<Annotation, { kind: 'highlight' }>
export type Note = Extract<Annotation, { kind: 'note' }>

/** What hangs on one block, oldest first. */
export interface BlockNotes {
  readonly bookmark: Bookmark | null
  readonly highlights: readonly Highlight[]
  readonly notes: readonly Note[]
}

export const noNotes: BlockNotes = { bookmark: null, highlights: [], notes: [] }

/** What was chosen, as anchors in the order of the report. */
export type Target = readonly [Anchor, ...Anchor[]]

/** What every new annotation of the reader's own begins with; `entry` is the reference entry that it is about. */
export const begun = (
  [anchor, ...further]: Target,
  { id, now }: Stamp,
  entry: TitledEntry | null = null
) =>
  ({
    id,
    anchor,
    further,
    entry,
    tags: [],
    createdAt: now,
    updatedAt: now,
    edits: null
  }) as const

/** An annotation of which one field was changed at a moment. */
const revised = <A extends Annotation>(
  annotation: A,
  field: Field,
  now: number,
  change: Partial<A>
): A => ({
  ...annotation,
  ...change,
  updatedAt: now,
  edits: { ...editsOf(annotation), [field]: now }
})

/** Sets a bookmark, or takes the one that is there away, into the bin. */
export const toggleBookmark = (
  there: Bookmark | null,
  target: Target,
  stamp: Stamp,
  entry: TitledEntry | null = null
): readonly Change[] =>
  there === null
    ? [{ kind: 'put', annotation: { ...begun(target, stamp, entry), kind: 'bookmark', name: '' } }]
    : removal([there], stamp.now)

/** Highlights with a meaning: sets it, changes it, or takes it away when it is the one that is there. */
export const toggleMeaning = (
  there: Highlight | null,
  target: Target,
  meaning: Meaning,
  stamp: Stamp
): readonly Change[] => {
  if (there === null)
    return [{ kind: 'put', annotation: { ...begun(target, stamp), kind: 'highlight', meaning } }]
  return there.meaning === meaning
    ? removal([there], stamp.now)
    : [{ kind: 'put', annotation: revised(there, 'content', stamp.now, { meaning }) }]
}

/** Hangs an annotation on another target. */
export const retargeted = (
  annotation: Annotation,
  [anchor, ...further]: Target,
  now: number
): Annotation => revised(annotation, 'place', now, { anchor, further })

/** The anchors of a passage over one or more blocks, in an edition that has it. */
export const targetAt = (edition: EditionText, places: readonly TextPlace[]): Target => {
  const [first, ...more] = places.flatMap((place) => makeAnchor(edition, place.block, place) ?? [])
  if (first === undefined) throw new Error(`${edition.edition} has no such passage`)
  return [first, ...more]
}

/** Gives annotations other tags; those that have them already stay as they are. */
export const retagged = (
  annotations: readonly Annotation[],
  change: (tags: readonly string[]) => readonly string[],
  now: number
): readonly Change[] =>
  annotations.flatMap((one): readonly Change[] => {
    const tags = change(one.tags)
    return tags.join('\n') === one.tags.join('\n')
      ? []
      : [{ kind: 'put', annotation: revised(one, 'tags', now, { tags }) }]
  })

/** Gives highlights another meaning. */
export const recoloured = (
  annotations: readonly Annotation[],
  meaning: Meaning,
  now: number
): readonly Change[] =>
  annotations.flatMap((one): readonly Change[] =>
    one.kind !== 'highlight' || one.meaning === meaning
      ? []
      : [{ kind: 'put', annotation: revised(one, 'content', now, { meaning }) }]
  )

/** Gives a bookmark a name of the reader's own; none gives it back its own place. */
export const named = (bookmark: Bookmark, typed: string, now: number): readonly Change[] => {
  const name = typed.trim().slice(0, longestName)
  return name === bookmark.name
    ? []
    : [{ kind: 'put', annotation: revised(bookmark, 'content', now, { name }) }]
}

/** Keeps what the reader typed in a note. A note that was emptied goes away, into the bin if it said anything. */
export const saveNote = (note: Note, body: string, now: number): readonly Change[] =>
  body.trim() === ''
    ? note.body.trim() === ''
      ? [{ kind: 'remove', id: note.id }]
      : removal([note], now)
    : [{ kind: 'put', annotation: revised(note, 'content', now, { body }) }]
