import type { DraftMark } from './inline'

interface DraftBase {
  /** Line of report.md. */
  readonly line: number
  /** Written id of the section the block belongs to. */
  readonly section: string
  /** Id written by the editor; other blocks get one from their text. */
  readonly writtenId: string | null
  readonly text: string
  readonly marks: readonly DraftMark[]
  /** The editor's note to the reader. */
  readonly note: string | null
}

/** A heading as written. It opens the section that has its id. */
export interface DraftHeading extends DraftBase {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly box: boolean
  /** True for a box title that the print does not have. */
  readonly added: boolean
  /** Printed number of a chapter. */
  readonly chapter: number | null
  /** Id of the section that holds this one. */
  readonly parent: string | null
}

/** A list item as written. */
interface DraftListItem extends DraftBase {
  readonly kind: 'list-item'
  readonly list: number
  readonly marker: 'bullet' | number
  readonly depth: number
}

/** A footnote's text as written. */
export interface DraftFootnote extends DraftBase {
  readonly kind: 'footnote'
  readonly label: string
}

/** Running text, or a figure whose numbers are lost. */
interface DraftText extends DraftBase {
  readonly kind: 'paragraph' | 'gap'
}

/**
 * A block as report.md has it, before ids, numbers, pages and source lines are known. This is what
 * the proof compares with the source.
 */
export type DraftBlock = DraftHeading | DraftListItem | DraftFootnote | DraftText
