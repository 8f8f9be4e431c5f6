/** Which editions are of one report, and which of them came first. */
import type { EditionId } from '../corpus/model'

/** What an id says of its edition: the report, the year, and which one of that year. */
const parts = /^(?<report>.+)-(?<year>\d{4})(?:-(?<nth>\d{1,2}))?$/

/**
 * Whether one edition came before another one of the same report. Their ids say so (docs/corpus.md), since an
 * edition that is no longer installed has left nothing but its id in the anchors of annotations.
 */
export const isEarlier = (one: EditionId, other: EditionId): boolean => {
  const [before, after] = [parts.exec(one)?.groups, parts.exec(other)?.groups]
  if (before === undefined || after === undefined || before.report !== after.report) return false
  return (
    (Number(before.year) - Number(after.year) || Number(before.nth ?? 1) - Number(after.nth ?? 1)) <
    0
  )
}
