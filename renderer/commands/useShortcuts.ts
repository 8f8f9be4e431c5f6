import { useLayoutEffect } from 'react'
import { commandIds, commands, type Command, type CommandId } from '../../shared/commands/registry'
import { isPressed, parseShortcut, type Shortcut } from '../../shared/commands/shortcut'
import { isTextField } from '../app/typing'
import { useCommands } from './commands'
import { platform } from './keys'
import { isHeldBack } from './modal'

/** The keys that the page listens for; those of the runtime's own commands are in the menu bar. */
const shortcuts: readonly (readonly [CommandId, Shortcut])[] = commandIds.flatMap((id) => {
  const { doer, shortcut }: Command = commands[id]
  return doer === 'role' || shortcut === null ? [] : [[id, parseShortcut(shortcut)] as const]
})

/** Mouse buttons with which readers go back and forward. */
const buttons: Readonly<Record<number, CommandId>> = { 3: 'nav.back', 4: 'nav.forward' }

/** Keys and mouse buttons carry commands out, wherever in the window the reader is. */
export const useShortcuts = (): void => {
  const { run } = useCommands()
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      const id = shortcuts.find(([, shortcut]) => isPressed(shortcut, event, platform))?.[0]
      if (id === undefined || isHeldBack(id) || isForText(id, event)) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat || isStep(id)) run(id)
    }
    // Chromium goes through its own history on release, unless told not to.
    const onMouseUp = (event: MouseEvent): void => {
      const id = buttons[event.button]
      if (id === undefined) return
      event.preventDefault()
      if (!isHeldBack(id)) run(id)
    }
    // On the way down: the tree and the fields keep key presses to themselves.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('mouseup', onMouseUp, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('mouseup', onMouseUp, { capture: true })
    }
  }, [run])
}

/**
 * A field for text undoes by itself what was typed in it. Alt with an arrow moves the cursor in a field on a Mac, and
 * opens lists elsewhere.
 */
const isForText = (id: CommandId, { altKey, target }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false
  if (id === 'edit.undo' || id === 'edit.redo') return isTextField(target)
  return altKey && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}

/** Held down, a key steps on and on; what it opens or switches, it does once. */
const isStep = (id: CommandId): boolean =>
  /^(nav|pane|find|search|question)\.(next|previous)/.test(id)
