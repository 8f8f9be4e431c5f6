/** The search view and the bar over the text, as a reader finds them. */
import { expect, type Locator, type Page } from '@playwright/test'

export const searchWords = (page: Page): Locator =>
  page.getByRole('searchbox', { name: /^Zoekwoorden/ })

/** The hits of the search view. */
export const results = (page: Page): Locator =>
  page.getByRole('list', { name: 'Resultaten' }).getByRole('link')

/** How many there are, as the view says it. */
export const amount = async (page: Page): Promise<number> => {
  const heading = page.getByRole('heading', { name: /resulta(at|ten) gevonden$/ })
  return Number.parseInt((await heading.textContent()) ?? '', 10)
}

/** The bar over the text after a hit was opened. */
export const walkBar = (page: Page): Locator => page.getByRole('region', { name: /^Treffers voor/ })

/** A choice among the facets, by the beginning of its name. */
export const facet = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: /^Verfijnen/ })
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })

/**
 * Waits until search has answered what is asked now. While it has not, the answer to what was asked
 * before still shows, and the region that speaks of it is marked as busy.
 */
export const answered = async (page: Page): Promise<void> => {
  await expect(page.locator('[role=status][aria-busy=true]')).toHaveCount(0)
}

/** Opens the search view by its keys and types a query; waits for its answer. */
export const searchAll = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+F')
  await expect(searchWords(page)).toBeFocused()
  await page.keyboard.type(query)
  await expect(searchWords(page)).toHaveValue(query)
  await answered(page)
}

/** The address of the window, once it says so. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash)
