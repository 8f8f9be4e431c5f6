/** The search of the app as its command line asks it: over the text, with the entries beside it. */
import { openEngine } from '../../renderer/search-worker/engine'
import type { HitKind } from '../../shared/search/model'
import { isInFilter } from '../../shared/text/word-filter'
import type { Find } from './finder'
import type { SearchFiles } from './naslag'

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
