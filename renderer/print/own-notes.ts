import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { BlockNotes } from '../../shared/notes/commands'
import { noNotes } from '../../shared/notes/commands'
import { meanings, type Annotation, type Meaning } from '../../shared/notes/model'
import { byBlock } from '../../shared/notes/places'
import {
  asAllWas,
  marksBy,
  placesIn,
  type Mark,
  type StandingOf
} from '../../shared/notes/standing'
import { targetIn, type EditionRows } from '../../shared/transition/model'
import { requiredContext } from '../app/required-context'

/** The reader's own part of a printout. */
export interface OwnNotes {
  readonly isAsked: boolean
  /** Why the notes are not there although they were asked for; null when they are. */
  readonly problem: string | null
  /** The meanings that highlights in it have. */
  readonly meanings: readonly Meaning[]
  readonly on: (block: BlockId) => BlockNotes
  readonly marksOn: (block: BlockId) => readonly Mark[]
  /** Those that do not for certain stand in this edition. */
  readonly withoutPlace: readonly Annotation[]
}

export const [OwnNotesProvider, useOwnNotes] = requiredContext<OwnNotes>('own notes')

const noMarks: readonly Mark[] = []

/** A printout of the report alone. */
export const nothingOwn: OwnNotes = {
  isAsked: false,
  problem: null,
  meanings: [],
  on: () => noNotes,
  marksOn: () => noMarks,
  withoutPlace: []
}

/**
 * A printout of a report with what the reader made of it. What was made on another edition of it, or on a text
 * that has been mended since, has no place in it: nobody is there to be asked for one.
 */
export const ownNotesOf = (
  report: Outline,
  annotations: readonly Annotation[],
  rows: EditionRows,
  problem: string | null
): OwnNotes => {
  const standing: StandingOf = (annotation) =>
    asAllWas(report, targetIn(report.edition.id, rows, annotation) ?? [])
  const blocks = byBlock(annotations, (one) => placesIn(standing(one)))
  const lengthOf = (block: BlockId) => report.blocks.get(block)?.text.length
  const inText = annotations.filter(({ entry }) => entry === null)
  const marks = marksBy(inText, standing, lengthOf, () => false)
  return {
    isAsked: true,
    problem,
    meanings: meanings.filter((meaning) =>
      annotations.some((one) => one.kind === 'highlight' && one.meaning === meaning)
    ),
    on: (block) => blocks.get(block) ?? noNotes,
    marksOn: (block) => marks.get(block) ?? noMarks,
    withoutPlace: annotations.filter((one) => standing(one).kind !== 'placed')
  }
}

/** The element with a block's text in a printout. */
export const printedElementId = (block: BlockId): string => `afdruk-${block}`
