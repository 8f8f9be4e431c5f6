/** Lists of texts in the order of their code units, as `<` compares them. */

export const bySpelling = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

/** The first place in a sorted list that is not before the text. */
export const firstFrom = (sorted: readonly string[], text: string): number => {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
