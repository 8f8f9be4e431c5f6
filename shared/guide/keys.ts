/** Keys as the guide names them: those of a keyboard for Windows and Linux. */
import { commandIds, commands, type CommandId } from '../commands/registry'
import { shortcutText } from '../commands/shortcut'

/** The command that a shortcut is of; undefined for none. */
export const commandOfKeys = (keys: string): CommandId | undefined => byKeys.get(keys)

const byKeys: ReadonlyMap<string, CommandId> = new Map(
  commandIds.flatMap((id) => {
    const { shortcut } = commands[id]
    return shortcut === null ? [] : [[shortcutText(shortcut, 'other'), id] as const]
  })
)

/** Keys that are no command's, and what they do is the same everywhere or is said where they are named. */
export const otherKeys: ReadonlySet<string> = new Set([
  'Alt+Shift+↑',
  'Alt+Shift+↓',
  'Ctrl',
  'Ctrl+Enter',
  'Enter',
  'Escape',
  'Tab',
  '←',
  '→'
])
