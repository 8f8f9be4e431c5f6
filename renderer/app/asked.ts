/** What the reader asked for on a surface, which is passing; the place itself is in the address. */
import type { BlockId, EditionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { isSameEntry, type EntryName } from '../../shared/reference/entry'
import { answerOpened, entryOpened, type Hit, type Spans } from '../../shared/search/model'
import { blockAt, type Place, type SurfaceId } from './address'

/**
 * That the reader asked to go somewhere, as against the app showing a place by itself: then focus
 * moves along. Going to the same place twice is two arrivals.
 */
export interface Arrival {
  readonly edition: EditionId
  /** Null for what is no passage: then focus moves to the field of a search, or to a title; if quiet, nowhere. */
  readonly block: BlockId | null
  readonly isQuiet?: boolean
  /** True for a hit of a search that is no passage: a reference entry, or what was handed in. */
  readonly isHit?: boolean
}

/** Found words, marked where the reader was brought to: in a passage by their places, in an entry wherever it has them. */
export type Marked = { readonly edition: EditionId } & (
  | { readonly kind: 'passage'; readonly block: BlockId; readonly matches: Spans }
  | { readonly kind: 'entry'; readonly entry: EntryName; readonly words: readonly string[] }
)

/** What of a hit has to be known to mark it. */
export interface Markable extends Pick<Hit, 'edition' | 'block'>, Partial<Pick<Hit, 'words'>> {
  readonly matches?: Spans
  readonly target?: Hit['target']
}

/** What a hit marks where it opens; null where nothing of it is known to be marked. */
export const markedBy = ({ edition, block, target, matches, words }: Markable): Marked | null => {
  if (target !== undefined && answerOpened(target) !== null) return null
  const entry = target === undefined ? null : entryOpened(target)
  if (entry === null)
    return matches === undefined ? null : { edition, kind: 'passage', block, matches }
  return words === undefined ? null : { edition, kind: 'entry', entry, words }
}

/** Is what is marked at a place, in the report that is open? */
export const isMarkedAt = (marked: Marked, report: EditionId, place: Place): boolean => {
  if (marked.edition !== report) return false
  return marked.kind === 'entry'
    ? place.kind === 'entry' && isSameEntry(marked.entry, place)
    : place.kind === 'at' && place.block.id === marked.block
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
