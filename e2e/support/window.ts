/** The window of the app, as its user sizes it. */
import { expect, type ElectronApplication, type Page } from '@playwright/test'

/** Gives the content of the first window a size in CSS pixels, and waits until the page has it. */
export const resize = async (
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  width: number,
  height: number
): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    },
    [width, height] as const
  )
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}
