/** The files of the search of the app, as its corpus compiler makes them. */
import { buildWordFilter } from '../../shared/text/word-filter'
import type { Compiled } from '../../tools/corpus/compile'
import { buildEntrySearch, buildSearch } from '../../tools/search/build'
import { dutchWords } from '../../tools/search/dutch-words'

/** The files of an edition that its search opens. */
export const fileNames = [
  'index',
  'passages',
  'entryIndex',
  'entryPassages',
  'phrases',
  'words'
] as const
export type SearchFiles = Readonly<Record<(typeof fileNames)[number], Uint8Array>>

/** What the corpus compiler makes before the app starts. */
export const prepare = ({ corpus, reference }: Compiled): SearchFiles => {
  const text = buildSearch(corpus, reference)
  const entries = buildEntrySearch(corpus, reference)
  return {
    index: text.index,
    passages: text.passages,
    entryIndex: entries.index,
    entryPassages: entries.passages,
    phrases: text.phrases,
    words: buildWordFilter([...dutchWords()])
  }
}
