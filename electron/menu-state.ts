/** Puts the menu bar up, carries out what is chosen in it, and shows what each window can do. */
import { app, Menu, type WebContents } from 'electron'
import { commandIds, commands, type CommandId } from '../shared/commands/registry'
import type { Args } from '../shared/ipc/contract'
import { answer, tell } from './ipc'
import { menuTemplate } from './menu'
import { runInMain } from './run-command'
import { lastUsed } from './windows'

type WindowCommands = Args<'window:commands'>

const nothing: WindowCommands = { enabled: [], on: [] }

const pageCommands = commandIds.filter((id) => commands[id].doer === 'page')

/** There is one menu bar for all windows: it shows the state of the one that was used last. */
export const installMenu = (): void => {
  const states = new WeakMap<WebContents, WindowCommands>()
  let used: WebContents | null = null
  const menu = Menu.buildFromTemplate(
    menuTemplate(!app.isPackaged, (id) => {
      choose(id)
      // A click has turned the tick already; whether it stays so, the page tells.
      show()
    })
  )
  const show = (): void => {
    const { enabled, on } = (used === null ? undefined : states.get(used)) ?? nothing
    for (const id of pageCommands) {
      const item = menu.getMenuItemById(id)
      if (item === null) continue
      item.enabled = enabled.includes(id)
      if (item.type === 'checkbox') item.checked = on.includes(id)
    }
  }
  show()
  Menu.setApplicationMenu(menu)
  answer('window:commands', (state, sender) => {
    states.set(sender, state)
    used ??= sender
    if (used.isDestroyed()) used = sender
    if (used === sender) show()
  })
  app.on('browser-window-focus', (_event, { webContents }) => {
    used = webContents
    show()
  })
}

const choose = (id: CommandId): void => {
  const window = lastUsed()
  if (window === null) return
  if (commands[id].doer === 'page') tell(window.webContents, 'command:run', id)
  else runInMain(id, window)
}
