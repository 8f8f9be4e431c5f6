import { keyCapsOf } from '../../shared/commands/shortcut'
import { commandNames } from '../../shared/nl/commands'
import { platform } from '../commands/keys'
import type { SearchState } from '../search/useSearch'
import { t } from '../text/nl'
import type { PaletteOptions } from './options'

/** The keys that show all results: Enter, with more to it. */
export const allKeys = keyCapsOf('CmdOrCtrl+Enter', platform)

type Best = 'places' | 'entries' | 'hits' | 'commands'

/** Which section holds what Enter opens when nothing is chosen; null when there is nothing to open. */
export const bestOf = (
  { places, placesAre, commands, isNamed, isEntryNamed, isSearch }: PaletteOptions,
  state: SearchState
): Best | null => {
  if (placesAre !== 'found') return null
  if (isNamed) return 'places'
  if (isEntryNamed) return 'entries'
  if (isSearch && state.kind === 'answered' && state.answer.hits.length > 0) return 'hits'
  if (places.length > 0) return 'places'
  return commands.length > 0 ? 'commands' : null
}

/** True when what Enter opens stands at the top of the list, above all that arrows lead to. */
export const isOnTop = (
  best: Best | null,
  { places, entries, searches, commands }: PaletteOptions
): boolean => {
  const above: Readonly<Record<Best, number>> = {
    places: 0,
    entries: places.length,
    commands: places.length + entries.length + searches.length,
    hits: places.length + entries.length + searches.length + commands.length
  }
  return best !== null && above[best] === 0
}

/** What a screen reader hears of the answer, and of what Enter opens: on screen that one is marked. */
export const answerInWords = (options: PaletteOptions, state: SearchState): string => {
  const { places, placesAre, entries, commands, missing, isSearch } = options
  if (placesAre !== 'found') return ''
  const found = [
    ...(missing === null ? [] : [t.palette.missing(missing)]),
    ...t.palette.amounts(places.length, entries.length, commands.length),
    ...(isSearch ? hitsInWords(state) : [])
  ].join(', ')
  const best = bestInWords(options, state)
  return best === null ? found : `${found}. ${best}`
}

const bestInWords = (options: PaletteOptions, state: SearchState): string | null => {
  const [place, entry, command] = [options.places[0], options.entries[0], options.commands[0]]
  switch (bestOf(options, state)) {
    case 'places':
      return place === undefined ? null : t.palette.enterChooses(place.title)
    case 'entries':
      return entry === undefined ? null : t.palette.enterChooses(entry.name)
    case 'commands':
      return command === undefined ? null : t.palette.enterChooses(commandNames[command])
    case 'hits':
      return t.palette.enterOpensHit
    case null:
      return null
  }
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
