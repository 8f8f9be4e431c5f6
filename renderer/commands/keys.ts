import { commands, type CommandId } from '../../shared/commands/registry'
import {
  keyCapsOf,
  shortcutText,
  spokenShortcut,
  type Platform
} from '../../shared/commands/shortcut'

/** Whose keyboard this is. */
export const platform: Platform = navigator.userAgent.includes('Macintosh') ? 'mac' : 'other'

const shortcutOf = (id: CommandId): string | null => commands[id].shortcut

/** The caps of a command's keys; none when it has no shortcut. */
export const capsOf = (id: CommandId): readonly string[] => {
  const shortcut = shortcutOf(id)
  return shortcut === null ? [] : keyCapsOf(shortcut, platform)
}

/** A command's keys in one piece, such as `Ctrl+K`; empty when it has no shortcut. */
export const keysText = (id: CommandId): string => {
  const shortcut = shortcutOf(id)
  return shortcut === null ? '' : shortcutText(shortcut, platform)
}

/** A command's keys as a screen reader can say them; null when it has no shortcut. */
export const keysSpoken = (id: CommandId): string | null => {
  const shortcut = shortcutOf(id)
  return shortcut === null ? null : spokenShortcut(shortcut, platform)
}
