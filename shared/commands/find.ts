/** Finds commands by what a reader types. */
import { commandSynonyms } from '../nl/command-synonyms'
import { commandNames, menuNames } from '../nl/commands'
import { matchWords, nameWords, typedWords } from '../text/match-words'
import { commandIds, commands, type CommandId } from './registry'

/** A word that is not in the name counts for less than one that is. */
const weightOfSynonym = 0.7

const entries = commandIds.map((id) => ({
  id,
  name: nameWords(commandNames[id]),
  all: nameWords(
    [
      commandNames[id],
      commandSynonyms[id] ?? '',
      menuNames[commands[id].menu].replace('&', '')
    ].join(' ')
  )
}))

/**
 * Commands whose name answers what is typed, best first; words of the same meaning and the name of the menu
 * count as well. All of them, in the order of the menus, when nothing is typed.
 */
export const commandsLike = (typed: string): readonly CommandId[] => {
  const words = typedWords(typed)
  if (words.length === 0) return typed.trim() === '' ? commandIds : []
  return entries
    .flatMap(({ id, name, all }) => {
      const score = matchWords(words, name) ?? (matchWords(words, all) ?? 0) * weightOfSynonym
      return score === 0 ? [] : [{ id, score }]
    })
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
}
