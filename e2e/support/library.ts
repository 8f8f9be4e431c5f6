import type { Locator, Page } from '@playwright/test'
import { expect } from './app'
import { runByKeys, tabTo } from './reader'

/** The dialog in which an edition is added, or another one of the library. */
export const dialog = (page: Page, name = 'Editie toevoegen'): Locator =>
  page.getByRole('dialog', { name, exact: true })

export const libraryTitle = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Bibliotheek' })

/** The titles of the editions in the library. */
export const titles = (page: Page): Locator =>
  page.getByRole('main').getByRole('heading', { level: 3 })

export const openLibrary = async (page: Page): Promise<void> => {
  await runByKeys(page, 'Bibliotheek')
  await expect(libraryTitle(page)).toBeFocused()
}

/** Adds an edition by keyboard alone, up to where it can be opened. */
export const addByKeys = async (page: Page): Promise<void> => {
  await runByKeys(page, 'Editie toevoegen')
  await expect(dialog(page)).toBeVisible()
  await tabTo(page, dialog(page).getByRole('button', { name: 'Toevoegen' }))
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Openen' })).toBeFocused()
}
