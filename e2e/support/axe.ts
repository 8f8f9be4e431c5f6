import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Runs axe on what the window shows now; gives each rule that is broken, with where. */
export const violations = async (page: Page): Promise<string[]> => {
  // Evaluated by hand: the wrapper for Playwright opens pages of its own, which Electron refuses.
  await page.evaluate(axe.source)
  // In the middle of a change from one colour to another, text has a contrast that it never keeps.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
    )
  })
}
