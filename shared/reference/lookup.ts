/** Looking an entry up in a meeting: by what it is called, by what people call it, and by any word of its card. */
import { foldedForm, foldedWords } from '../text/find-folded'
import { matchWords, nameWords, typedWords } from '../text/match-words'
import { entriesOfKind, entryNamed, type Catalogue, type EntrySummary } from './catalogue'
import { entryKinds } from './entry'
import { entryFinder } from './find'
import { procedureRowsOf } from './procedures'

/** Gives the entries that answer to what is typed, the best ones first. The last word may be unfinished. */
export type Lookup = (typed: string, most: number) => readonly EntrySummary[]

/** Makes the lookup of an edition: names come before other names for the same, and those before words of a card. */
export const lookupOf = (catalogue: Catalogue): Lookup => {
  const byName = entryFinder(catalogue)
  const bySynonym = synonymsOf(catalogue)
  const rows = procedureRowsOf(catalogue)
  return (typed, most) => {
    const words = typedWords(typed)
    const pieces = foldedWords(typed)
    if (words.length === 0) return []
    const found = new Map<string, EntrySummary>()
    const add = (entry: EntrySummary | undefined): void => {
      if (entry !== undefined) found.set(`${entry.entry} ${entry.id}`, entry)
    }
    for (const { entry } of byName(typed)) add(entry)
    for (const { forms, entries } of bySynonym) {
      if (found.size >= most) break
      if (forms.some((form) => matchWords(words, form) !== null)) entries.forEach(add)
    }
    for (const { id, words: card } of rows) {
      if (found.size >= most) break
      if (pieces.every((piece) => card.includes(piece)))
        add(entryNamed(catalogue, { entry: 'procedure', id }))
    }
    return [...found.values()].slice(0, most)
  }
}

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
