/** Finds reference entries by what they are called, while it is typed. */
import { grouped } from '../grouped'
import { madeOnce } from '../made-once'
import { fold } from '../text/fold'
import { nameWords, typedWords } from '../text/match-words'
import { nameIndexOf } from '../text/name-index'
import { entriesOfKind, type Catalogue, type EntrySummary } from './catalogue'
import type { EntryKind } from './entry'

/** An entry that answers what is typed. */
interface FoundEntry {
  readonly entry: EntrySummary
  /** True when what is typed can hardly mean anything else: then it is opened before all else. */
  readonly isNamed: boolean
}

/** Gives as many entries as asked for, the best ones first; of all kinds, or of some. */
export type EntryFinder = (
  typed: string,
  most: number,
  kinds?: readonly EntryKind[]
) => readonly FoundEntry[]

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

/** A name of an entry, or something else that it is called. */
interface Name {
  /** Without capitals, accents and signs. */
  readonly key: string
  readonly words: readonly string[]
}

interface Named {
  readonly entry: EntrySummary
  readonly names: readonly Name[]
}

const nameOf = (name: string): Name => {
  const words = nameWords(name)
  return { key: words.join(' '), words }
}

/** Says what an entry is called, whatever its kind. */
const namesIn = ({
  entries,
  reference
}: Catalogue): ((entry: EntrySummary) => readonly string[]) => {
  const variants = grouped(reference.lexicon.names, ({ term }) => fold(term))
  return ({ entry, id, name, also }) => {
    const own = [name, ...(also === null ? [] : [also])]
    switch (entry) {
      case 'procedure':
        return [...own, ...(entries.procedure.get(id)?.abbreviations ?? [])]
      case 'organisation':
        return [...own, ...(variants.get(fold(name)) ?? []).flatMap((known) => known.variants)]
      case 'abbreviation':
        return [...own, ...(entries.abbreviation.get(id)?.also ?? [])]
      case 'law':
      case 'figure':
      case 'event':
        return own
    }
  }
}

/** The entries of an edition by kind, each with its names. */
const namedIn = (catalogue: Catalogue): readonly Named[] => {
  const namesOf = namesIn(catalogue)
  return kindOrder
    .flatMap((kind) => entriesOfKind(catalogue, kind))
    .map((entry) => ({ entry, names: [...new Set(namesOf(entry))].map(nameOf) }))
}

/** More than any other match of a name. */
const wholeScore = 2

interface Ranked extends FoundEntry {
  readonly rank: number
}

/** Keeps the best ones of what comes in one after the other, in that order where they are as good. */
const keptIn = (best: Ranked[], found: Ranked, most: number): void => {
  const at = best.findLastIndex(({ rank }) => rank >= found.rank) + 1
  if (at >= most) return
  best.splice(at, 0, found)
  if (best.length > most) best.pop()
}

/** An entry that answers. */
interface Scored extends Named {
  readonly score: number
}

/** Gives the entries that answer to what is typed, in the order of kinds and data. */
type Scorer = (typed: readonly string[], kinds: readonly EntryKind[]) => readonly Scored[]

const scorerOf = (catalogue: Catalogue): Scorer => {
  const all = namedIn(catalogue)
  const scoresOf = nameIndexOf(all.flatMap(({ names }) => names.map(({ words }) => words)))
  return (typed, kinds) => {
    const scores = scoresOf(typed)
    const found: Scored[] = []
    let name = 0
    for (const one of all) {
      let score = 0
      for (const end = name + one.names.length; name < end; name += 1) {
        score = Math.max(score, scores[name] ?? 0)
      }
      if (score > 0 && kinds.includes(one.entry.entry)) found.push({ ...one, score })
    }
    return found
  }
}

/** Makes the finder of an edition: best first, then by kind and as in the data. Its index is made when it is first used. */
export const entryFinder = (catalogue: Catalogue): EntryFinder => {
  const scorer = madeOnce(() => scorerOf(catalogue))
  return (typed, most, kinds = kindOrder) => {
    const { key } = nameOf(typed)
    if (key.length < shortest) return []
    const words = typedWords(typed)
    const found = scorer()(words, kinds)
    const onlyBegun = onlyOne(
      found,
      ({ entry, names }) =>
        entry.entry === 'procedure' &&
        names.some((name) =>
          words.every((word) => name.words.some((other) => other.startsWith(word)))
        )
    )
    const best: Ranked[] = []
    for (const one of found) {
      const { entry, names, score } = one
      const isWhole = names.some((name) => name.key === key)
      const isNamed =
        (isWhole && entry.entry !== 'figure' && entry.entry !== 'event') ||
        (entry.entry === 'procedure' &&
          key.length >= shortestBeginning &&
          (one === onlyBegun || names.some((name) => name.key.startsWith(key))))
      const rank = rankOf({ entry, isNamed }, isWhole ? wholeScore : score)
      keptIn(best, { entry, isNamed, rank }, most)
    }
    return best.map(({ entry, isNamed }) => ({ entry, isNamed }))
  }
}

/** A procedure that is named comes before an abbreviation that is written just so: its card tells that as well. */
const rankOf = ({ entry, isNamed }: FoundEntry, score: number): number =>
  isNamed && entry.entry === 'procedure' ? score + wholeScore : score

/** The one that fits; undefined where none does, or more than one. */
const onlyOne = <T>(all: readonly T[], fits: (one: T) => boolean): T | undefined => {
  const at = all.findIndex(fits)
  return at === -1 || all.slice(at + 1).some(fits) ? undefined : all[at]
}
