/** The search of the app as its command line asks it: over the text, with the entries beside it. */
import { openEngine } from '../../renderer/search-worker/engine'
import type { HitKind } from '../../shared/search/model'
import { buildWordFilter, isInFilter } from '../../shared/text/word-filter'
import type { Compiled } from '../../tools/corpus/compile'
import { buildEntrySearch, buildSearch } from '../../tools/search/build'
import { dutchWords } from '../../tools/search/dutch-words'
import type { Find } from './finder'

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

const ofText: readonly HitKind[] = ['heading', 'text', 'box', 'footnote']

/** What the app does when it starts. */
export const open = (files: SearchFiles): Find => {
  const { index, passages, entryIndex, entryPassages, phrases, words } = files
  const engine = openEngine(
    [
      { index, passages, phrases },
      { index: entryIndex, passages: entryPassages, phrases }
    ],
    (word) => isInFilter(words, word)
  )
  return (text, limit) =>
    engine
      .search({
        text,
        isTyping: true,
        isLiteral: false,
        kinds: ofText,
        editions: [],
        parts: [],
        order: 'relevance',
        limit
      })
      .hits.map(({ block }) => block)
}
