import { commandOfKeys, otherKeys } from '../../shared/guide/keys'
import { keysText } from '../commands/keys'

/** Keys that the guide names, as they are on this keyboard; null for words that are none. */
export const keysNamed = (words: string): string | null => {
  const id = commandOfKeys(words)
  if (id !== undefined) return keysText(id)
  return otherKeys.has(words) ? words : null
}
