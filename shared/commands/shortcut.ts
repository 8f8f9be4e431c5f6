/** Shortcuts as the list of commands writes them: read, matched with a key press, and shown to a reader. */

import { spokenKeys } from '../nl/keys'

/** The one difference that shortcuts have to know about. */
export type Platform = 'mac' | 'other'

export interface Shortcut {
  /** Command on a Mac, Ctrl elsewhere. */
  readonly isMain: boolean
  readonly isAlt: boolean
  readonly isShift: boolean
  /** As KeyboardEvent.key names it, letters in lower case. */
  readonly key: string
}

/** What a shortcut needs to know of a key press. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Keys that accelerators name otherwise than KeyboardEvent.key does. */
const keysOfAccelerators: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Plus: '+'
}

/**
 * Reads an accelerator in the words of Electron, such as `CmdOrCtrl+Shift+N`. Throws on a modifier that
 * no shortcut of this app has: the list of commands is ours.
 */
export const parseShortcut = (accelerator: string): Shortcut => {
  const words = accelerator.split('+')
  const key = words.at(-1) ?? ''
  const modifiers = new Set(words.slice(0, -1))
  for (const modifier of modifiers) {
    if (!['CmdOrCtrl', 'Alt', 'Shift'].includes(modifier))
      throw new Error(`${accelerator}: unknown modifier ${modifier}`)
  }
  return {
    isMain: modifiers.has('CmdOrCtrl'),
    isAlt: modifiers.has('Alt'),
    isShift: modifiers.has('Shift'),
    key: keysOfAccelerators[key] ?? (key.length === 1 ? key.toLowerCase() : key)
  }
}

/**
 * True when the key press is the shortcut, no modifier more or less. AltGr, which Windows reports as
 * Ctrl with Alt, is therefore never Ctrl alone.
 */
export const isPressed = (shortcut: Shortcut, press: KeyPress, platform: Platform): boolean => {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const [main, other] =
    platform === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  return (
    key === shortcut.key &&
    main === shortcut.isMain &&
    !other &&
    press.altKey === shortcut.isAlt &&
    press.shiftKey === shortcut.isShift
  )
}

/** What stands on Dutch keyboards; arrows as they are drawn there. */
const keyCaps: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn'
}

/** The keys of a shortcut, one cap each: `Ctrl`, `Shift`, `N`. */
export const keyCapsOf = (accelerator: string, platform: Platform): readonly string[] => {
  const { isMain, isAlt, isShift, key } = parseShortcut(accelerator)
  const cap = keyCaps[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  // The order of Apple's own menus, and that of Windows.
  return platform === 'mac'
    ? [...(isAlt ? ['⌥'] : []), ...(isShift ? ['⇧'] : []), ...(isMain ? ['⌘'] : []), cap]
    : [...(isMain ? ['Ctrl'] : []), ...(isAlt ? ['Alt'] : []), ...(isShift ? ['Shift'] : []), cap]
}

/** A shortcut in one piece: `Ctrl+K`, `Alt+←`, on a Mac `⌘K`. */
export const shortcutText = (accelerator: string, platform: Platform): string =>
  keyCapsOf(accelerator, platform).join(platform === 'mac' ? '' : '+')

/** A shortcut in words that a screen reader can say: `Alt pijl links`. */
export const spokenShortcut = (accelerator: string, platform: Platform): string =>
  keyCapsOf(accelerator, platform)
    .map((cap) => spokenKeys[cap] ?? cap)
    .join(' ')
