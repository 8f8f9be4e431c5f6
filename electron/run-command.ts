/** Commands that the runtime or main carries out, in the window that they are asked in. */
import { app, type BrowserWindow } from 'electron'
import { commands, type CommandId } from '../shared/commands/registry'
import { openNew } from './windows'

type MainCommandId = {
  [I in CommandId]: (typeof commands)[I]['doer'] extends 'page' ? never : I
}[CommandId]

/** Chromium's zoom levels: a factor of 1.2 each; from half the size to five times. */
const zoom = { step: 0.5, least: -3.5, most: 8.5 } as const

const zoomBy = ({ webContents }: BrowserWindow, step: number): void => {
  const level = webContents.getZoomLevel() + step
  webContents.setZoomLevel(Math.min(Math.max(level, zoom.least), zoom.most))
}

const deeds: Readonly<Record<MainCommandId, (window: BrowserWindow) => void>> = {
  'window.new': (window) => {
    openNew(window, new URL(window.webContents.getURL()).hash.slice(1))
  },
  'window.close': (window) => {
    window.close()
  },
  'app.quit': () => {
    app.quit()
  },
  'edit.cut': ({ webContents }) => {
    webContents.cut()
  },
  'edit.copy': ({ webContents }) => {
    webContents.copy()
  },
  'edit.paste': ({ webContents }) => {
    webContents.paste()
  },
  'edit.selectAll': ({ webContents }) => {
    webContents.selectAll()
  },
  'view.zoomIn': (window) => {
    zoomBy(window, zoom.step)
  },
  'view.zoomOut': (window) => {
    zoomBy(window, -zoom.step)
  },
  'view.zoomReset': ({ webContents }) => {
    webContents.setZoomLevel(0)
  },
  'view.fullScreen': (window) => {
    window.setFullScreen(!window.isFullScreen())
  },
  'dev.reload': ({ webContents }) => {
    webContents.reload()
  },
  'dev.tools': ({ webContents }) => {
    webContents.toggleDevTools()
  }
}

/** Carries out a command in a window. One for development does nothing in a release. */
export const runInMain = (id: CommandId, window: BrowserWindow): void => {
  if (!isForMain(id)) throw new Error(`${id}: the page itself carries this out`)
  if (commands[id].isDevelopment && app.isPackaged) return
  deeds[id](window)
}

const isForMain = (id: CommandId): id is MainCommandId => commands[id].doer !== 'page'
