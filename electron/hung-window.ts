/** A window whose page does not answer: the reader decides. */
import { dialog, type BrowserWindow } from 'electron'
import { shell } from '../shared/nl/shell'

/**
 * Asks what to do with a window once its page leaves what the reader does in it unanswered. What such a page holds, as the
 * lock of who writes, holds up the other windows as well. To open it again is to end the page: it is loaded anew as one that
 * died. When it answers again by itself nothing is asked any more.
 */
export const askWhenHung = (window: BrowserWindow): void => {
  let asking: AbortController | null = null
  window.on('unresponsive', () => {
    if (asking !== null) return
    const { signal } = (asking = new AbortController())
    void wantsAnew(window, signal).then((isWanted) => {
      asking = null
      if (isWanted && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => {
    asking?.abort()
  })
}

const wantsAnew = async (window: BrowserWindow, signal: AbortSignal): Promise<boolean> => {
  const { message, detail, wait, anew } = shell.windowHung
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: shell.appName,
    message,
    detail,
    buttons: [wait, anew],
    defaultId: 0,
    cancelId: 0,
    signal
  })
  return response === 1
}
