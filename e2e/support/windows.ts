/** The windows of a running app, and its other screens. */
import type { Page } from '@playwright/test'
import type { NaslagBridge } from '../../shared/ipc/contract'
import type { Running } from './app'

interface AppWindow {
  readonly naslag: NaslagBridge
}

/** Asks main for a new window at the place of this one; gives its page. */
export const openAnother = async ({ app, page }: Running): Promise<Page> => {
  const [another] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() =>
      (globalThis as unknown as AppWindow).naslag.invoke('window:run', 'window.new')
    )
  ])
  return another
}

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the windows are, by their numbers; those that have begun to load. */
export const boundsOf = ({ app }: Running): Promise<Readonly<Record<string, Bounds>>> =>
  app.evaluate(({ BrowserWindow }) =>
    Object.fromEntries(
      BrowserWindow.getAllWindows().flatMap((window) => {
        const id = /\?venster=(\d+)/.exec(window.webContents.getURL())?.[1]
        return id === undefined ? [] : [[id, window.getBounds()] as const]
      })
    )
  )

/** Moves the window with a number. */
export const moveWindow = ({ app }: Running, id: number, bounds: Bounds): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [number, to]) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.webContents.getURL().includes(`?venster=${number}`)) window.setBounds(to)
      }
    },
    [id, bounds] as const
  )
