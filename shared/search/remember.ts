/** How many answers are young: the forms of a word that thousands of compounds are made with, many times over. */
const most = 16_384

/**
 * Answers to what was asked before, so that each key press does not work out all words anew. Kept in two
 * generations: when the young ones are too many they become the old ones, and of those only what is asked
 * again lives on. So a query with thousands of forms does not make all others be forgotten.
 */
export const remembering = <T>(work: (asked: string) => T): ((asked: string) => T) => {
  let young = new Map<string, T>()
  let old: ReadonlyMap<string, T> = new Map()
  return (asked) => {
    const before = young.get(asked)
    if (before !== undefined) return before
    const answer = old.get(asked) ?? work(asked)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(asked, answer)
    return answer
  }
}
