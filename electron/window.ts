import { app, BrowserWindow, dialog, nativeTheme } from 'electron'
import { shell } from '../shared/nl/shell'
import { appOrigin } from './app-files'
import { pagePreferences } from './page-preferences'

/** Paper in light and dark (renderer/styles): no flash of another colour before the first paint. */
const paper = { light: '#ffffff', dark: '#14181e' } as const

/** Opens a window on the report. */
export const openWindow = (appPath: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: shell.appName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: pagePreferences(appPath)
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window
}

/** Chromium's code for a load that was given up for another one, or because the window closed. */
const aborted = -3

/** Loads the app into the window; `onFailure` hears why the page itself could not be had. */
export const loadApp = (window: BrowserWindow, onFailure: (reason: string) => void): void => {
  const { webContents } = window
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== aborted) onFailure(description)
  })
  webContents.on('did-navigate', (_event, url, status) => {
    if (status !== 200) onFailure(`${url}: ${status}`)
  })
  // The promise rejects for the failures above, and for an aborted load, which is none.
  window.loadURL(`${appOrigin}/`).catch(() => undefined)
}

/** Says that the app itself is damaged, and ends. */
export const giveUp = (reason: string): void => {
  dialog.showErrorBox(shell.windowFailed.title, shell.windowFailed.detail(reason))
  app.exit(1)
}

/** Offers to load a window again whose renderer has died. */
export const offerReload = async (window: BrowserWindow): Promise<void> => {
  const { message, detail, reload, quit } = shell.rendererGone
  const answer = await dialog.showMessageBox(window, {
    type: 'error',
    title: shell.appName,
    message,
    detail,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 1
  })
  if (answer.response === 0) window.webContents.reload()
  else app.quit()
}
