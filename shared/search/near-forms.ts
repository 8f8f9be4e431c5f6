/** Forms of an index that a word with a typing error may have been meant as. */
import { bitCount, distanceWithin, lettersOf } from '../text/distance'

export interface NearForm {
  readonly form: number
  readonly distance: number
}

/** Shorter words have too many neighbours for one to be meant. */
const shortest = { one: 4, two: 8 } as const

/** How many letters may be wrong in a word that long. */
const mostErrors = (length: number): number =>
  length >= shortest.two ? 2 : length >= shortest.one ? 1 : 0

/** How many are given: who errs meant one word, and its inflected forms are near as well. */
const most = 6

/**
 * Finds forms near a word, nearest first. A word with digits has none: another number is another thing.
 * The first letter is seldom wrong: of two that are as near, the one that begins as typed comes first.
 */
export const nearFormsOf = (forms: readonly string[]): ((word: string) => readonly NearForm[]) => {
  let letters: Int32Array | null = null
  return (word) => {
    const limit = mostErrors(word.length)
    if (limit === 0 || /[\p{Nd}^]/u.test(word)) return []
    letters ??= Int32Array.from(forms, lettersOf)
    const typed = lettersOf(word)
    const found: NearForm[] = []
    for (let form = 0; form < forms.length; form += 1) {
      if (bitCount((letters[form] ?? 0) ^ typed) > 2 * limit) continue
      const spelled = forms[form] ?? ''
      if (Math.abs(spelled.length - word.length) > limit || spelled.length < shortest.one) continue
      const distance = distanceWithin(word, spelled, limit)
      if (distance <= limit) found.push({ form, distance })
    }
    const begins = ({ form }: NearForm): number => (forms[form]?.[0] === word[0] ? 0 : 1)
    return found
      .sort((one, other) => one.distance - other.distance || begins(one) - begins(other))
      .slice(0, most)
  }
}
