/** A heading whose printed page the contents page gives. */
export interface PagedHeading {
  /** Where it stands in source.txt. */
  readonly line: number
  readonly page: number
}

/**
 * Finds the printed page of a line of source.txt where it is certain. The contents page gives pages
 * of headings only, and the extraction follows the order of the pages; so a line is certain when the
 * headings before and after it stand on one and the same page. A wrong page in a citation is worse
 * than none: everywhere else the answer is null.
 */
export const pageFinder = (
  headings: readonly PagedHeading[]
): ((line: number | undefined) => number | null) => {
  const sorted = [...headings].sort((one, other) => one.line - other.line)
  return (line) => {
    if (line === undefined) return null
    const next = sorted.findIndex((heading) => heading.line > line)
    const before = sorted[next - 1]
    const after = sorted[next]
    return before !== undefined && before.page === after?.page ? before.page : null
  }
}
