/** Which words of the report a larger corpus may not have, so that only the report answers a look-up. */
import type { Lexicon } from '../../shared/reference/model'
import { foldedWords, type Passage } from './finder'
import type { Lookup } from './lookups'

/** A word in more blocks than this is no look-up's own: other texts have it too. */
const common = 12

/** From so many letters on, a word stands for the words that hold it too: inflections, compounds. */
const stretches = 4

/** Errors that a word of a look-up may have and still mean one of the report. */
const errors = 2

/** Does it take at most `errors` changes of one letter to make one word of the other? */
const isNear = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > errors) return false
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < one.length; at += 1) {
    let before = at + 1
    const next = [before]
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] ?? 0) + Number(one[at] !== other[to])
      before = Math.min(changed, (row[to + 1] ?? 0) + 1, before + 1)
      next.push(before)
    }
    row = next
  }
  return (row[other.length] ?? 0) <= errors
}

/** Leaves off what inflection adds or changes. */
const stump = (word: string): string => (word.length > stretches + 2 ? word.slice(0, -2) : word)

const blocksOf = (passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { text } of passages) {
    for (const word of new Set(foldedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The words of a look-up that make it this one: the rare ones, at least the rarest. */
const ownWords = ({ query }: Lookup, blocks: ReadonlyMap<string, number>): readonly string[] => {
  const words = foldedWords(query)
  const count = (word: string): number => blocks.get(word) ?? 0
  const rarest = Math.min(...words.map(count))
  return words.filter((word) => count(word) <= Math.max(common, rarest))
}

/** Says of a folded word whether it could answer one of the look-ups. */
export type IsKept = (word: string) => boolean

/**
 * A block of generated text counts as wrong, so it must be wrong: it has none of the words that make a
 * look-up what it is, nor what the lexicon says for them, nor what they are when an error is mended.
 * What it has besides, the words that many blocks of the report share, is what makes it a distraction.
 */
export const keptWords = (
  lookups: readonly Lookup[],
  lexicon: Lexicon,
  passages: readonly Passage[]
): IsKept => {
  const blocks = blocksOf(passages)
  const asked = new Set(lookups.flatMap((lookup) => ownWords(lookup, blocks)))
  const unknown = [...asked].filter((word) => !blocks.has(word) && word.length > stretches)
  const meant = [...blocks.keys()].filter((word) => unknown.some((other) => isNear(word, other)))
  const said = [
    ...lexicon.synonyms.map(({ words, seek }) => [...words, ...seek]),
    ...lexicon.abbreviations.map(({ short, long }) => [short, long])
  ]
    .map((group) => group.flatMap((words) => foldedWords(words)))
    .filter((group) => group.some((word) => asked.has(word)))
    .flat()
    .filter((word) => (blocks.get(word) ?? 0) <= common)
  const kept = new Set([...asked, ...meant, ...said])
  const stumps = [...new Set([...kept].map(stump).filter(({ length }) => length >= stretches))]
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = kept.has(word) || stumps.some((part) => word.includes(part))
    known.set(word, answer)
    return answer
  }
}
