/** How well a short name answers what is being typed, word by word. */
import { fold } from './fold'
import { tokensOf, wordsOf } from './tokens'

/** What a typed word counts for, by how it meets a word of the name. */
const weight = { whole: 1, beginning: 0.8, inside: 0.4 } as const

/** What a name counts for that does not begin as what is typed. */
export const notFirst = 0.9

/** Shorter pieces stand inside too many words to mean anything. */
const shortestInside = 3

/** The words of what is typed, ready to be compared with many names. */
export const typedWords = (typed: string): readonly string[] =>
  wordsOf(typed).map(({ parts, joined }) => joined?.form ?? parts[0]?.form ?? '')

/** The words of a name, ready to be compared. */
export const nameWords = (name: string): readonly string[] => tokensOf(name).map(({ form }) => form)

/**
 * From 0 to 1: each typed word must be a word of the name, its beginning, or a piece of it (`groot` in
 * vergroot); null when one is not. Names that begin as what was typed come first.
 */
export const matchWords = (typed: readonly string[], name: readonly string[]): number | null => {
  if (typed.length === 0) return null
  let sum = 0
  for (const word of typed) {
    const best = Math.max(...name.map((other) => weightOf(word, other)), 0)
    if (best === 0) return null
    sum += best
  }
  const isFirst = name[0]?.startsWith(typed[0] ?? '') === true
  return (sum / typed.length) * (isFirst ? 1 : notFirst)
}

/** What a typed word counts for where a name has another word; 0 where that is no match. */
export const weightOf = (typed: string, word: string): number => {
  if (typed === word) return weight.whole
  if (word.startsWith(typed)) return weight.beginning
  return typed.length >= shortestInside && word.includes(typed) ? weight.inside : 0
}

/** The first letters of the words of a name: `lse` for Landelijk Steunpunt Extremisme. */
export const initialsOf = (name: string): string =>
  wordsOf(name)
    .flatMap(({ parts }) => parts)
    .map(({ form }) => Array.from(fold(form))[0] ?? '')
    .join('')
