import { stemmer } from '@orama/stemmers/dutch'
import MiniSearch from 'minisearch'
import { foldedWords, stopWords, type Find, type Passage } from '../finder'

/** MiniSearch with Dutch stems, tuned: no stop words, last word as prefix, errors, titles first. */
export const miniSearchOver = (passages: readonly Passage[]): Find => {
  const index = new MiniSearch<Passage>({
    fields: ['title', 'text'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => (stopWords.has(term) ? null : stemmer(term)),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } }
  })
  index.addAll(passages)
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => String(id))
}
