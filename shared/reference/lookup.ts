/** Looking an entry up in a meeting: by what it is called, by what people call it, and by any word of its card. */
import { foldedForm } from '../text/find-folded'
import { matchWords, nameWords, typedWords } from '../text/match-words'
import { entriesOfKind, entryNamed, type Catalogue, type EntrySummary } from './catalogue'
import { entryKinds } from './entry'
import { entryFinder } from './find'
import { wordsOfProcedure } from './procedures'

/** Gives the entries that answer to what is typed, the best ones first. The last word may be unfinished. */
export type Lookup = (typed: string, most: number) => readonly EntrySummary[]

/** Figures and events are many, with long names: they come after what has a card of its own to open. */
const isCardKind = ({ entry }: EntrySummary): boolean => entry !== 'figure' && entry !== 'event'

/**
 * Makes the lookup of an edition. What is named outright comes first, and what has a
 * card before its abbreviation; then other names that answer, what people say
 * instead of words of a name, and at last procedures of which any words begin so.
 */
export const lookupOf = (catalogue: Catalogue): Lookup => {
  const byName = entryFinder(catalogue)
  const bySynonym = synonymsOf(catalogue)
  const cards = [...catalogue.entries.procedure].map(([id, procedure]) => ({
    id,
    words: asWords(nameWords(wordsOfProcedure(procedure).join(' ')))
  }))
  return (typed, most) => {
    const words = typedWords(typed)
    if (words.length === 0) return []
    const found = new Map<string, EntrySummary>()
    const add = (entry: EntrySummary | undefined): void => {
      if (entry !== undefined) found.set(`${entry.entry} ${entry.id}`, entry)
    }
    const named = byName(typed)
    const outright = named.filter(({ isNamed }) => isNamed).map(({ entry }) => entry)
    outright.filter(({ entry }) => entry !== 'abbreviation').forEach(add)
    outright.forEach(add)
    for (const { entry } of named) if (isCardKind(entry)) add(entry)
    for (const { forms, entries } of bySynonym) {
      if (found.size >= most) break
      if (forms.some((form) => matchWords(words, form) !== null)) entries.forEach(add)
    }
    for (const card of cards) {
      if (found.size >= most) break
      if (words.every((word) => card.words.includes(` ${word}`)))
        add(entryNamed(catalogue, { entry: 'procedure', id: card.id }))
    }
    for (const { entry } of named) add(entry)
    return [...found.values()].slice(0, most)
  }
}

/** Words in a row, each with a space before it: the beginning of one is found with that. */
const asWords = (words: readonly string[]): string => ` ${words.join(' ')}`

/** What people say instead of words of the report, and the entries whose names have those words. */
const synonymsOf = (
  catalogue: Catalogue
): readonly {
  readonly forms: readonly (readonly string[])[]
  readonly entries: readonly EntrySummary[]
}[] => {
  const all = entryKinds.flatMap((kind) =>
    entriesOfKind(catalogue, kind).map((entry) => ({
      entry,
      name: foldedForm([entry.name, entry.also ?? ''].join(' '))
    }))
  )
  const { names, synonyms } = catalogue.reference.lexicon
  const known = [
    ...names.map(({ term, variants }) => ({ words: [term], seek: variants })),
    ...synonyms
  ]
  return known.map(({ words, seek }) => ({
    forms: seek.map(nameWords),
    entries: all.flatMap(({ entry, name }) =>
      words.some((word) => name.includes(foldedForm(word))) ? [entry] : []
    )
  }))
}
