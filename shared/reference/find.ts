/** Finds reference entries by what they are called, while it is typed. */
import { fold } from '../text/fold'
import { matchWords, nameWords, typedWords } from '../text/match-words'
import { entriesOfKind, type Catalogue, type EntrySummary } from './catalogue'
import type { EntryKind } from './entry'

/** An entry that answers what is typed. */
interface FoundEntry {
  readonly entry: EntrySummary
  /** True when what is typed can hardly mean anything else: then it is opened before all else. */
  readonly isNamed: boolean
}

export type EntryFinder = (typed: string) => readonly FoundEntry[]

/** Of entries that answer as well as each other, those come first that a reader most likely looks up. */
const kindOrder: readonly EntryKind[] = [
  'procedure',
  'organisation',
  'law',
  'abbreviation',
  'figure',
  'event'
]

/** One letter begins too many names to mean anything; of a word that names a procedure by its beginning, three tell. */
const shortest = 2
const shortestBeginning = 3

interface Named {
  readonly entry: EntrySummary
  /** All that it is called. */
  readonly keys: readonly string[]
  readonly words: readonly (readonly string[])[]
}

/** A name without capitals, accents and signs. */
const keyOf = (name: string): string => nameWords(name).join(' ')

const namesOf = (
  { entries, reference }: Catalogue,
  { entry, id, name, also }: EntrySummary
): readonly string[] => {
  const own = [name, ...(also === null ? [] : [also])]
  switch (entry) {
    case 'procedure':
      return [...own, ...(entries.procedure.get(id)?.abbreviations ?? [])]
    case 'organisation': {
      const key = fold(name)
      const variants = reference.lexicon.names.filter(({ term }) => fold(term) === key)
      return [...own, ...variants.flatMap((known) => known.variants)]
    }
    case 'abbreviation':
      return [...own, ...(entries.abbreviation.get(id)?.also ?? [])]
    case 'law':
    case 'figure':
    case 'event':
      return own
  }
}

/** A procedure that is named comes before an abbreviation that is written just so: its card tells that as well. */
const rankOf = ({ entry, score, isNamed }: FoundEntry & { readonly score: number }): number =>
  isNamed && entry.entry === 'procedure' ? score + wholeScore : score

/** More than any other match of a name. */
const wholeScore = 2

/** Makes the finder of an edition: best first, then by kind and as in the data. */
export const entryFinder = (catalogue: Catalogue): EntryFinder => {
  const all = kindOrder.flatMap((kind) =>
    entriesOfKind(catalogue, kind).map((entry): Named => {
      const names = [...new Set(namesOf(catalogue, entry))]
      return { entry, keys: names.map(keyOf), words: names.map(nameWords) }
    })
  )
  return (typed) => {
    const key = keyOf(typed)
    if (key.length < shortest) return []
    const words = typedWords(typed)
    const begins = (name: readonly string[]): boolean =>
      words.every((word) => name.some((other) => other.startsWith(word)))
    const found = all.flatMap(({ entry, keys, words: names }) => {
      const score = Math.max(...names.map((name) => matchWords(words, name) ?? 0))
      if (score === 0) return []
      const isWhole = keys.includes(key)
      return [
        { entry, score: isWhole ? wholeScore : score, isWhole, keys, isBegun: names.some(begins) }
      ]
    })
    const begun = found.filter(({ entry, isBegun }) => entry.entry === 'procedure' && isBegun)
    return found
      .map(({ entry, score, isWhole, keys, isBegun }) => ({
        entry,
        score,
        isNamed:
          (isWhole && entry.entry !== 'figure' && entry.entry !== 'event') ||
          (entry.entry === 'procedure' &&
            key.length >= shortestBeginning &&
            (keys.some((name) => name.startsWith(key)) || (isBegun && begun.length === 1)))
      }))
      .toSorted((one, other) => rankOf(other) - rankOf(one))
      .map(({ entry, isNamed }) => ({ entry, isNamed }))
  }
}
