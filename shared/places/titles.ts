/** Finds sections by words of their titles, while they are typed. */
import type { Section } from '../corpus/model'
import { matchWords, typedWords } from '../text/match-words'
import { nameKey, type PlaceIndex, type TitledSection } from './place-index'

/** One letter begins too many titles to mean anything. */
const shortest = 2

/**
 * Sections whose titles answer what is typed, best first and then in reading order: by words, their
 * beginnings and pieces, by the initials of the title, or by the beginning of the number.
 */
export const sectionsLike = ({ titles }: PlaceIndex, typed: string): readonly Section[] => {
  const key = nameKey(typed)
  if (key.length < shortest) return []
  const words = typedWords(typed)
  return titles
    .flatMap((titled) => {
      const score = scoreOf(titled, key, words)
      return score === null ? [] : [{ section: titled.section, score }]
    })
    .sort((one, other) => other.score - one.score)
    .map(({ section }) => section)
}

const scoreOf = (
  { section: { number }, words: name, initials }: TitledSection,
  key: string,
  words: readonly string[]
): number | null => {
  const isNumber = number !== null && key.includes('.') && number.startsWith(key)
  return isNumber || initials === key ? 1 : matchWords(words, name)
}
