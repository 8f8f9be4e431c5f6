/** The menu bar, made from the list of commands. */
import type { MenuItemConstructorOptions } from 'electron'
import {
  commandIds,
  commands,
  menus,
  type Command,
  type CommandId,
  type Menu
} from '../shared/commands/registry'
import { commandNames, menuNames } from '../shared/nl/commands'
import { withMnemonics } from './mnemonics'

/** Commands that the runtime carries out by itself. */
type RoleCommandId = {
  [I in CommandId]: (typeof commands)[I]['doer'] extends 'role' ? I : never
}[CommandId]

const roles = {
  'window.close': 'close',
  'app.quit': 'quit',
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
  'edit.selectAll': 'selectAll',
  'view.zoomIn': 'zoomIn',
  'view.zoomOut': 'zoomOut',
  'view.zoomReset': 'resetZoom',
  'view.fullScreen': 'togglefullscreen',
  'dev.reload': 'reload',
  'dev.tools': 'toggleDevTools'
} as const satisfies Readonly<Record<RoleCommandId, MenuItemConstructorOptions['role']>>

const isRole = (id: CommandId): id is RoleCommandId => commands[id].doer === 'role'

/** Carries out what was chosen. */
export type Choose = (id: CommandId) => void

/** The menu bar. Commands for development are in it in development only. */
export const menuTemplate = (
  isDevelopment: boolean,
  choose: Choose
): MenuItemConstructorOptions[] =>
  menus.map((menu) => {
    const ids = commandsOf(menu, isDevelopment)
    const labels = withMnemonics(ids.map((id) => commandNames[id]))
    return {
      label: menuNames[menu],
      submenu: ids.flatMap((id, at) => {
        const before = ids[at - 1]
        const isNewGroup = before !== undefined && commands[before].group !== commands[id].group
        const item = itemOf(id, labels[at] ?? commandNames[id], choose)
        return isNewGroup ? [{ type: 'separator' as const }, item] : [item]
      })
    }
  })

const commandsOf = (menu: Menu, isDevelopment: boolean): readonly CommandId[] =>
  commandIds.filter((id) => {
    const command: Command = commands[id]
    return command.menu === menu && (isDevelopment || !command.isDevelopment)
  })

const itemOf = (id: CommandId, label: string, choose: Choose): MenuItemConstructorOptions => {
  const { shortcut, isToggle }: Command = commands[id]
  const accelerator = shortcut === null ? {} : { accelerator: shortcut }
  if (isRole(id)) return { id, label, role: roles[id], ...accelerator }
  return {
    id,
    label,
    ...accelerator,
    // The page listens for these keys itself: it knows when they mean something else.
    registerAccelerator: false,
    type: isToggle ? 'checkbox' : 'normal',
    click: () => {
      choose(id)
    }
  }
}
