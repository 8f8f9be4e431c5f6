import { app, BrowserWindow, dialog, nativeTheme } from 'electron'
import { shell } from '../shared/nl/shell'
import { appOrigin } from './app-files'
import { pagePreferences } from './page-preferences'
import type { SavedWindow } from './window-state'

/** Paper in light and dark (renderer/styles): no flash of another colour before the first paint. */
const paper = { light: '#ffffff', dark: '#14181e' } as const

const paperNow = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)

/** The least that the app can be used in, in device-independent pixels. */
const least = { minWidth: 480, minHeight: 400 } as const

interface NewWindow {
  readonly appPath: string
  readonly bounds: SavedWindow['bounds']
  readonly mode: SavedWindow['mode']
  /** False for one that comes back beside the window the reader is in. */
  readonly isActive: boolean
}

/** Opens a window, empty yet; it is seen once its page has been painted. */
export const openWindow = ({ appPath, bounds, mode, isActive }: NewWindow): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    ...least,
    show: false,
    title: shell.appName,
    backgroundColor: paperNow(),
    webPreferences: pagePreferences(appPath)
  })
  window.once('ready-to-show', () => {
    if (mode === 'maximised') window.maximize()
    if (mode === 'fullScreen') window.setFullScreen(true)
    if (isActive) window.show()
    else window.showInactive()
  })
  const recolour = (): void => {
    window.setBackgroundColor(paperNow())
  }
  nativeTheme.on('updated', recolour)
  window.once('closed', () => {
    nativeTheme.off('updated', recolour)
  })
  return window
}

/** Brings a window to the front. */
export const focusWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** How a window is now, to open it again. */
export const stateOf = (window: BrowserWindow, id: SavedWindow['id']): SavedWindow => {
  const { x, y, width, height } = window.getNormalBounds()
  const mode = window.isFullScreen() ? 'fullScreen' : window.isMaximized() ? 'maximised' : 'normal'
  return { id, bounds: { x, y, width, height }, mode }
}

/** Chromium's code for a load that was given up for another one, or because the window closed. */
const aborted = -3

/** Loads the app into a window, at its place; `onFailure` hears why the page itself could not be had. */
export const loadApp = (
  window: BrowserWindow,
  place: string,
  onFailure: (reason: string) => void
): void => {
  const { webContents } = window
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) onFailure(description)
  })
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status !== 200) onFailure(`${appOrigin}/: ${status}`)
  })
  // The promise rejects for the failures above, and for an aborted load, which is none.
  window.loadURL(`${appOrigin}/${place}`).catch(() => undefined)
}

/** Says that the app itself is damaged, and ends. */
export const giveUp = (reason: string): void => {
  dialog.showErrorBox(shell.windowFailed.title, shell.windowFailed.detail(reason))
  app.exit(1)
}

/** Offers to load a window again whose renderer has died. */
export const offerReload = async (window: BrowserWindow): Promise<void> => {
  const { message, detail, reload, close } = shell.rendererGone
  const answer = await dialog.showMessageBox(window, {
    type: 'error',
    title: shell.appName,
    message,
    detail,
    buttons: [reload, close],
    defaultId: 0,
    cancelId: 1
  })
  if (answer.response === 0) window.webContents.reload()
  else window.destroy()
}
