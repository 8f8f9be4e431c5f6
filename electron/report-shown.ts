import type { WebContents } from 'electron'

const waiting = new WeakMap<WebContents, () => void>()

/** Ends when the page has laid its report out. */
export const whenReportShown = (contents: WebContents): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(contents, resolve)
  })

/** Says that a page has laid its report out. */
export const reportShown = (contents: WebContents): void => {
  waiting.get(contents)?.()
}
