import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { openPart, painted, readable } from './support/reader'

/** Highlights a paragraph by its button. */
const highlight = async (page: Page, button: Locator): Promise<void> => {
  await button.click()
  await page.getByRole('menuitem', { name: 'Markeren als Uitzoeken' }).click()
  await expect(button).toHaveAccessibleName(/gemarkeerd als Uitzoeken/)
}

test('highlights are painted where the reader is, and those further on when they come near', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const buttons = page.getByRole('main').getByRole('button', { name: /^Acties bij alinea / })
  await highlight(page, buttons.first())
  await highlight(page, buttons.last())
  await expect.poll(() => painted(page, 'uitzoeken')).toHaveLength(1)
  const last = (await painted(page, 'uitzoeken'))[0] ?? ''

  await page.locator('main .reader').focus()
  await page.keyboard.press('Home')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect.poll(() => painted(page, 'uitzoeken')).toHaveLength(1)
  expect(await painted(page, 'uitzoeken')).not.toContain(last)
  await page.keyboard.press('End')
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([last])
})
