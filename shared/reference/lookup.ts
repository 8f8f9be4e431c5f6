/** Looking an entry up in a meeting: by what it is called, by what people call it, and by any word of its card. */
import { madeOnce } from '../made-once'
import { nameWords, typedWords } from '../text/match-words'
import { nameIndexOf } from '../text/name-index'
import { hasOnCard } from './card-words'
import { entryNamed, type Catalogue, type EntrySummary } from './catalogue'
import { entryKinds, type EntryKind } from './entry'
import type { EntryFinder } from './find'

/** Gives the entries that answer to what is typed, the best ones first. The last word may be unfinished. */
export type Lookup = (typed: string, most: number) => readonly EntrySummary[]

/** Figures and events are many, with long names: they come after what has a card of its own to open. */
const isCardKind = (kind: EntryKind): boolean => kind !== 'figure' && kind !== 'event'
const cardKinds = entryKinds.filter(isCardKind)
const otherKinds = entryKinds.filter((kind) => !isCardKind(kind))

/**
 * Makes the lookup of an edition. What is named outright comes first, and what has a
 * card before its abbreviation; then other names that answer, what people say
 * instead of words of a name, and at last procedures of which any words begin so.
 */
export const lookupOf = (catalogue: Catalogue, byName: EntryFinder): Lookup => {
  const synonyms = madeOnce(() => synonymsIn(catalogue))
  return (typed, most) => {
    const words = typedWords(typed)
    if (words.length === 0) return []
    const found = new Map<string, EntrySummary>()
    const add = (entries: Iterable<EntrySummary>): void => {
      if (found.size >= most) return
      for (const entry of entries) {
        found.set(`${entry.entry} ${entry.id}`, entry)
        if (found.size >= most) return
      }
    }
    const named = (name: string, kinds: readonly EntryKind[]): readonly EntrySummary[] =>
      found.size >= most ? [] : byName(name, most, kinds).map(({ entry }) => entry)
    add(named(typed, cardKinds))
    if (found.size < most) for (const word of synonyms()(words, most)) add(named(word, entryKinds))
    add(byAnyWord(catalogue, words))
    add(named(typed, otherKinds))
    return [...found.values()]
  }
}

/** Procedures of which each word that is typed begins a word of the card. */
function* byAnyWord(catalogue: Catalogue, words: readonly string[]): Iterable<EntrySummary> {
  for (const [id, procedure] of catalogue.entries.procedure) {
    if (!words.every((word) => hasOnCard(procedure, word))) continue
    const entry = entryNamed(catalogue, { entry: 'procedure', id })
    if (entry !== undefined) yield entry
  }
}

/** Finds what people say instead of words of the report, and gives those words, as in the data. */
const synonymsIn = ({
  reference: { lexicon }
}: Catalogue): ((typed: readonly string[], most: number) => readonly string[]) => {
  const known = [
    ...lexicon.names.map(({ term, variants }) => ({ words: [term], seek: variants })),
    ...lexicon.synonyms
  ]
  const said = known.flatMap(({ words, seek }) => seek.map((form) => ({ words, form })))
  const scoresOf = nameIndexOf(said.map(({ form }) => nameWords(form)))
  return (typed, most) => {
    const scores = scoresOf(typed)
    const answering = said.filter((_, at) => (scores[at] ?? 0) > 0)
    return [...new Set(answering.map(({ words }) => words))].slice(0, most).flat()
  }
}
