/** What the specs of the reference views look for. */
import type { Locator, Page } from '@playwright/test'

/** The title of a view or of an entry: all of it, or what fits a pattern. */
export const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** A part of the page of an entry, by its heading. */
export const part = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('region', { name, exact: true })
