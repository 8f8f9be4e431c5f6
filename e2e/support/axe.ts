import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What the system can ask of the app's look. */
const themes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'more contrast in the dark', media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } }
] as const

/** A system that asks nothing, which is what a test begins with. */
const asksNothing = { colorScheme: null, contrast: null, forcedColors: null } as const

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

/**
 * The same in each look that the system can ask for; gives what was found, by look. `show` brings the page
 * into it, where it does not follow the system by itself. Afterwards the system asks nothing, as before.
 */
export const violationsInThemes = async (
  page: Page,
  show?: () => Promise<void>
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {}
  for (const { name, media } of themes) {
    await page.emulateMedia({ ...asksNothing, ...media })
    await show?.()
    const here = await violations(page)
    if (here.length > 0) found[name] = here
  }
  await page.emulateMedia(asksNothing)
  await show?.()
  return found
}
