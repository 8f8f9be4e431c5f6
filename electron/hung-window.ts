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
    void ask(window, signal).then((wanted) => {
      asking = null
      if (window.isDestroyed()) return
      if (wanted === 'anew') window.webContents.forcefullyCrashRenderer()
      else if (wanted === 'close') window.destroy()
    })
  })
  window.on('responsive', () => {
    asking?.abort()
  })
}

/** What can be done, in the order of the buttons. */
const choices = ['wait', 'anew', 'close'] as const

const ask = async (
  window: BrowserWindow,
  signal: AbortSignal
): Promise<(typeof choices)[number] | undefined> => {
  const { message, detail } = shell.windowHung
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: shell.appName,
    message,
    detail,
    buttons: choices.map((choice) => shell.windowHung[choice]),
    defaultId: 0,
    cancelId: 0,
    signal
  })
  return choices[response]
}
