import { t } from '../text/nl'
import type { SearchState } from './useSearch'

/** What a screen reader hears of the answer. */
export const answerInWords = (state: SearchState): string => {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'failed':
      return t.search.failed
    case 'answered': {
      const { query, hits, total } = state.answer
      return total === 0 ? t.search.none(query) : t.search.found(total, hits.length)
    }
  }
}
