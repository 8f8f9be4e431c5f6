/** What search says beside its hits: what it mended, what is only near, which words are nowhere. */
import type { Locator, Page } from '@playwright/test'

/** That other words were looked for than were typed. */
export const mendedNotice = (page: Page, words: string): Locator =>
  page.getByText(`Getoond: resultaten voor ${words}.`)

/** The way back to just what was typed. */
export const literalButton = (page: Page, typed: string): Locator =>
  page.getByRole('button', { name: `Zoek toch naar precies “${typed}”` })

/** The way from just what was typed to other forms. */
export const otherFormsButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Zoek ook andere vormen' })

export const unknownWord = (page: Page, word: string): Locator =>
  page.getByText(`“${word}” komt in het rapport en uw notities niet voor.`)

/** What is only near what was asked, in the search view. */
export const nearHits = (page: Page): Locator =>
  page.getByRole('region', { name: 'In de buurt' }).getByRole('link')

/** Goes from what has the focus to a control, by Tab alone. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not lead there')
}
