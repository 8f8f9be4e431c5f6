import type { BlockId } from '../../shared/corpus/model'
import type { BlockNotes } from '../../shared/notes/commands'
import { noNotes } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { byBlock } from '../../shared/notes/places'
import { requiredContext } from '../app/required-context'

/** The reader's own part of a printout. */
export interface OwnNotes {
  readonly isAsked: boolean
  /** Why the notes are not there although they were asked for; null when they are. */
  readonly problem: string | null
  readonly annotations: readonly Annotation[]
  readonly on: (block: BlockId) => BlockNotes
}

export const [OwnNotesProvider, useOwnNotes] = requiredContext<OwnNotes>('own notes')

/** A printout of the report alone. */
export const nothingOwn: OwnNotes = {
  isAsked: false,
  problem: null,
  annotations: [],
  on: () => noNotes
}

/** A printout with what the reader made of it. */
export const ownNotesOf = (
  annotations: readonly Annotation[],
  problem: string | null
): OwnNotes => {
  const blocks = byBlock(annotations)
  return { isAsked: true, problem, annotations, on: (block) => blocks.get(block) ?? noNotes }
}

/** The element with a block's text in a printout. */
export const printedElementId = (block: BlockId): string => `afdruk-${block}`
