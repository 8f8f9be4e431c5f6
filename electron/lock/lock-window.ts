/** The one window of the app while the kluis is locked, or has to be set up first. */
import { app, type BrowserWindow } from 'electron'
import { lockQueryOf } from '../../shared/lock/address'
import { chosenTheme } from '../appearance'
import { focusWindow, loadApp, openWindow } from '../window'
import { boundsOnScreen, lastState } from '../windows'

export interface LockWindow {
  readonly show: () => void
  readonly close: () => void
}

let shown: BrowserWindow | null = null

/** Brings it to the front, where it is shown. */
export const focusLockWindow = (): void => {
  if (shown !== null) focusWindow(shown)
}

/** Makes ready to show it. Who closes it by hand ends the app. */
export const lockWindow = (
  appPath: string,
  onFailure: (reason: string) => void,
  onGone: (window: BrowserWindow, reason: string, mayReopen: boolean) => void
): LockWindow => ({
  show: () => {
    const window = openWindow({
      appPath,
      bounds: boundsOnScreen(lastState()),
      mode: 'normal',
      isActive: true
    })
    shown = window
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      onGone(window, reason, false)
    })
    window.on('closed', () => {
      if (shown !== window) return
      shown = null
      app.quit()
    })
    loadApp(window, lockQueryOf(chosenTheme()), onFailure)
  },
  close: () => {
    const window = shown
    shown = null
    window?.destroy()
  }
})
