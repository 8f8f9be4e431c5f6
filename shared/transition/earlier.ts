/** What hangs on earlier editions of a report. */
import type { EditionId } from '../corpus/model'
import type { Annotation } from '../notes/model'
import { isEarlier } from './editions'
import type { EditionRows } from './model'

export interface Earlier {
  /** What the reader has not decided of. */
  readonly open: readonly Annotation[]
  /** What they said has no place in this edition. */
  readonly left: readonly Annotation[]
  /** The editions, each once. */
  readonly editions: readonly EditionId[]
}

/** Of all annotations those with a passage in an edition before one, by what is known of them in that one. */
export const earlierIn = (
  all: readonly Annotation[],
  { nowhere }: EditionRows,
  edition: EditionId
): Earlier => {
  // There are few editions, and thousands of annotations.
  const editions = editionsOf(all).filter((one) => isEarlier(one, edition))
  const isThere = ({ anchor, further }: Annotation): boolean =>
    editions.includes(anchor.edition) || further.some((one) => editions.includes(one.edition))
  const earlier = editions.length === 0 ? [] : all.filter(isThere)
  return {
    open: earlier.filter(({ id }) => !nowhere.has(id)),
    left: earlier.filter(({ id }) => nowhere.has(id)),
    editions
  }
}

const editionsOf = (all: readonly Annotation[]): readonly EditionId[] => {
  const editions = new Set<EditionId>()
  for (const { anchor, further } of all) {
    editions.add(anchor.edition)
    for (const { edition } of further) editions.add(edition)
  }
  return [...editions]
}
