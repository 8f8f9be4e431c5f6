/** Sorted lists: texts in the order of their code units, as `<` compares them. */

export const bySpelling = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

/** The first place in an ascending list that is not before the value. */
export const firstFrom = <T extends string | number>(sorted: readonly T[], value: T): number => {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    const here = sorted[middle]
    if (here !== undefined && here < value) low = middle + 1
    else high = middle
  }
  return low
}
