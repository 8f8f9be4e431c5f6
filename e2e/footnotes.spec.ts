import { expect, test } from './support/app'
import { pointAt, readable } from './support/reader'

test('a footnote shows under the pointer, stays when the pointer goes to it, and goes with it', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const mark = page.getByRole('button', { name: 'Voetnoot 1', exact: true })
  const shown = page.locator('.glance')
  await pointAt(page, mark)
  await expect(shown).toContainText('Voetnoot 1')
  await shown.hover()
  await expect(shown).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(shown).toBeHidden()
  await expect(mark).not.toBeFocused()
})

test('a footnote shows on focus; Enter opens it with focus inside, Escape gives focus back', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const mark = page.getByRole('button', { name: 'Voetnoot 1', exact: true })
  const shown = page.locator('.glance')
  const dialog = page.getByRole('dialog', { name: 'Voetnoot 1' })
  for (let step = 0; step < 60; step += 1) {
    if (await mark.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(mark).toBeFocused()
  await expect(shown).toContainText('Voetnoot 1')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Escape')
  await expect(shown).toBeHidden()
  await expect(mark).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await expect
    .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(mark).toBeFocused()
  await expect(shown).toBeHidden()
})
