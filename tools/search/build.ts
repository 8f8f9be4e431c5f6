import type { Corpus, SectionId } from '../../shared/corpus/model'
import type { Reference } from '../../shared/reference/model'
import { analyseAll, buildTables } from '../../shared/search/build-tables'
import { packDocuments, type SearchDocument } from '../../shared/search/documents'
import { namesOf } from '../../shared/search/names'
import { packPhrases } from '../../shared/search/phrases'
import { packTables } from '../../shared/search/tables'
import { blockDocuments, entryDocuments } from './documents-of'
import { dutchWords } from './dutch-words'
import { phrasesOf } from './phrases-of'

/** The files that search opens for an edition. */
export interface SearchFiles {
  /** Which documents have a word, and how words belong together. */
  readonly index: Uint8Array
  /** The documents themselves. */
  readonly passages: Uint8Array
  /** What else words are called. */
  readonly phrases: Uint8Array
}

/** Makes the index over the text of an edition; its reference data says what else its words are called. */
export const buildSearch = (corpus: Corpus, reference: Reference | null): SearchFiles => {
  const documents = blockDocuments(corpus)
  const titles = titlesOf(corpus)
  const numbers = new Map(titles.map(({ id }, number) => [id, number]))
  return filesOf(corpus, reference, documents, {
    titles: titles.map(({ title }) => title),
    titleOf: documents.map(({ section }) => numbers.get(section) ?? 0),
    above: titles.map(({ above }) => above.flatMap((id) => numbers.get(id) ?? []))
  })
}

/** Makes the index over the entries of an edition's reference data. */
export const buildEntrySearch = (corpus: Corpus, reference: Reference): SearchFiles => {
  const documents = entryDocuments(corpus, reference)
  return filesOf(corpus, reference, documents, {
    titles: documents.map(({ title }) => title ?? ''),
    titleOf: documents.map((_, number) => number),
    above: documents.map(() => [])
  })
}

interface Titles {
  readonly titles: readonly string[]
  /** Of each document, the number of its title. */
  readonly titleOf: readonly number[]
  /** Of each title, the numbers of those around it, nearest first. */
  readonly above: readonly (readonly number[])[]
}

const filesOf = (
  { edition, sections }: Corpus,
  reference: Reference | null,
  documents: readonly SearchDocument[],
  { titles, titleOf, above }: Titles
): SearchFiles => {
  const words = dutchWords()
  const parts = sections
    .filter(({ parent }) => parent === null)
    .map(({ id, number, title }) => ({ id, number, title }))
  const isWord = (form: string): boolean => words.has(form)
  const analysed = analyseAll([...documents.map(({ text }) => text), ...titles], isWord)
  const ofTitles = analysed.slice(documents.length)
  const tables = buildTables({
    documents: analysed.slice(0, documents.length),
    titleOf,
    titles: ofTitles.map((title, number) => [
      title,
      ...(above[number] ?? []).flatMap((other) => ofTitles[other] ?? [])
    ]),
    isWord
  })
  const { baseName } = namesOf(tables, isWord)
  const phrases = (reference === null ? [] : phrasesOf(reference)).map((phrase) => ({
    ...phrase,
    from: phrase.from.map(baseName)
  }))
  return {
    index: packTables(tables),
    passages: packDocuments(edition.id, parts, documents),
    phrases: packPhrases(phrases)
  }
}

/** Sections with their titles and the sections around them, nearest first. */
const titlesOf = ({
  sections
}: Corpus): readonly {
  readonly id: SectionId
  readonly title: string
  readonly above: readonly SectionId[]
}[] => {
  const above = new Map<SectionId, readonly SectionId[]>()
  return sections.map(({ id, parent, title }) => {
    const path = parent === null ? [] : [parent, ...(above.get(parent) ?? [])]
    above.set(id, path)
    return { id, title, above: path }
  })
}
