/** The page 'Uw gegevens' and its parts. */
import { expect, type Locator, type Page } from '@playwright/test'
import { runCommand } from './reader'

export const dataTitle = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Uw gegevens' })

export const section = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true })

export const openData = async (page: Page): Promise<void> => {
  await runCommand(page, 'Uw gegevens')
  await expect(dataTitle(page)).toBeFocused()
}
