/** Many short names, indexed by their words: what is typed is compared with each word once, whatever names have it. */
import { notFirst, weightOf } from './match-words'

/** Gives what matchWords gives of each name, in their order; 0 for a name that does not answer. */
export type NameIndex = (typed: readonly string[]) => Float64Array

/** Indexes names, each as its words. */
export const nameIndexOf = (names: readonly (readonly string[])[]): NameIndex => {
  const having = new Map<string, number[]>()
  names.forEach((words, at) => {
    for (const word of words) {
      const before = having.get(word)
      if (before === undefined) having.set(word, [at])
      else if (before.at(-1) !== at) before.push(at)
    }
  })
  /** The most that a typed word counts for in each name. */
  const bestOf = (typed: string): Float64Array => {
    const best = new Float64Array(names.length)
    for (const [word, places] of having) {
      const weight = weightOf(typed, word)
      if (weight === 0) continue
      for (const at of places) if (weight > (best[at] ?? 0)) best[at] = weight
    }
    return best
  }
  return (typed) => {
    const [scores = new Float64Array(names.length), ...others] = typed.map(bestOf)
    for (let at = 0; at < scores.length; at += 1) {
      let sum = scores[at] ?? 0
      if (sum === 0) continue
      for (const best of others) {
        const weight = best[at] ?? 0
        // All words have to be in the name.
        sum = weight === 0 ? Number.NaN : sum + weight
      }
      const isFirst = names[at]?.[0]?.startsWith(typed[0] ?? '') === true
      scores[at] = Number.isNaN(sum) ? 0 : (sum / typed.length) * (isFirst ? 1 : notFirst)
    }
    return scores
  }
}
