/** What the reader asked for on a surface, which is passing; the place itself is in the address. */
import type { BlockId, EditionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Spans } from '../../shared/search/model'
import { blockAt, type SurfaceId } from './address'

/**
 * That the reader asked to go somewhere, as against the app showing a place by itself: then focus
 * moves along. Going to the same place twice is two arrivals.
 */
export interface Arrival {
  readonly edition: EditionId
  /** Null for what is no passage: then focus moves to the field of a search, or to a title; if quiet, nowhere. */
  readonly block: BlockId | null
  readonly isQuiet?: boolean
  /** True for a reference entry, which can be a hit of a search as a passage can. */
  readonly isEntry?: boolean
}

/** Found words, marked where the reader was brought to. */
export interface Marked {
  readonly edition: EditionId
  readonly block: BlockId
  readonly matches: Spans
}

export interface Asked {
  readonly arrival: Arrival | null
  readonly marked: Marked | null
}

/** What was asked for, and on which surface last. */
export interface AllAsked {
  readonly on: Readonly<Record<SurfaceId, Asked>>
  readonly last: SurfaceId
}

export const nothingAsked: Asked = { arrival: null, marked: null }

export const askedFor = (report: Outline, address: string): Asked => {
  const block = blockAt(report, address)
  return block === undefined
    ? nothingAsked
    : { arrival: { edition: report.edition.id, block: block.id }, marked: null }
}
