import { keyCapsOf } from '../../shared/commands/shortcut'
import { platform } from '../commands/keys'
import type { SearchState } from '../search/useSearch'
import { t } from '../text/nl'
import type { PaletteOptions } from './options'

/** The keys that show all results: Enter, with more to it. */
export const allKeys = keyCapsOf('CmdOrCtrl+Enter', platform)

/** Which section holds what Enter opens when nothing is chosen; null when there is nothing to open. */
export const bestOf = (
  { places, placesAre, commands, isNamed, isEntryNamed, isSearch }: PaletteOptions,
  state: SearchState
): 'places' | 'entries' | 'hits' | 'commands' | null => {
  if (placesAre !== 'found') return null
  if (isNamed) return 'places'
  if (isEntryNamed) return 'entries'
  if (isSearch && state.kind === 'answered' && state.answer.hits.length > 0) return 'hits'
  if (places.length > 0) return 'places'
  return commands.length > 0 ? 'commands' : null
}

/** What a screen reader hears of the answer. */
export const answerInWords = (options: PaletteOptions, state: SearchState): string => {
  const { places, placesAre, entries, commands, missing, isSearch } = options
  if (placesAre !== 'found') return ''
  return [
    ...(missing === null ? [] : [t.palette.missing(missing)]),
    ...t.palette.amounts(places.length, entries.length, commands.length),
    ...(isSearch ? hitsInWords(state) : [])
  ].join(', ')
}

const hitsInWords = (state: SearchState): readonly string[] => {
  switch (state.kind) {
    case 'idle':
      return []
    case 'failed':
      return [t.search.failed]
    case 'answered': {
      const { text, total } = state.answer
      return [total === 0 ? t.search.none(text.trim()) : t.search.found(total)]
    }
  }
}

/** The answer to show, where what is typed is looked for in the text. */
export const answeredIn = ({
  options,
  state
}: {
  readonly options: PaletteOptions
  readonly state: SearchState
}): Extract<SearchState, { kind: 'answered' }> | null =>
  options.isSearch && state.kind === 'answered' ? state : null
