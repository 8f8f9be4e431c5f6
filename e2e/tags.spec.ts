import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { actionsAt, annotate, notesPane, openPart, readable, tabTo } from './support/reader'

test('by keyboard: labels are added, completed from those in use, and taken away', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  const pane = notesPane(page)
  await tabTo(page, pane.getByRole('button', { name: 'Labels bij 2.1 alinea 2' }).first())
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: /^Label toevoegen/ })
  await expect(field).toBeFocused()
  await page.keyboard.type('Veiligheidshuis')
  await page.keyboard.press('Enter')
  await page.keyboard.type('overleg')
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('button', { name: /^Label overleg weghalen/ })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, pane.getByRole('button', { name: 'Klaar' }))
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('button', { name: 'Labels bij 2.1 alinea 2' }).first()).toBeFocused()

  // The next annotation gets the same label from a few letters.
  await tabTo(page, pane.getByRole('button', { name: 'Labels bij 2.1 alinea 2' }).nth(1))
  await page.keyboard.press('Enter')
  await page.keyboard.type('veil')
  const offered = pane.getByRole('button', { name: /^Label Veiligheidshuis toevoegen/ })
  await expect(offered).toBeVisible()
  await expect(pane.getByRole('button', { name: /^Label overleg toevoegen/ })).toBeHidden()
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, offered)
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('button', { name: /^Label Veiligheidshuis weghalen/ })).toBeVisible()
  await tabTo(page, pane.getByRole('button', { name: 'Klaar' }))
  await page.keyboard.press('Enter')

  await expect(pane.getByRole('listitem').filter({ hasText: /^Veiligheidshuis$/ })).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(pane.getByRole('listitem').filter({ hasText: /^Veiligheidshuis$/ })).toHaveCount(1)
  await app.close()
  const again = await launch()
  await expect(
    notesPane(again.page)
      .getByRole('listitem')
      .filter({ hasText: /^Veiligheidshuis$/ })
  ).toHaveCount(1)
})

test('a bookmark gets a name, by which search finds it', async ({ launch }) => {
  const { page } = await launch()
  await openPart(page, 'Voorkomen')
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Bladwijzer zetten' }).click()
  await notesPane(page)
    .getByRole('button', { name: /^Bladwijzer een naam geven/ })
    .click()
  await page.keyboard.type('Casusoverleg dinsdag')
  await page.keyboard.press('Enter')
  await expect(notesPane(page).getByText('Casusoverleg dinsdag')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dinsdag')
  await expect(page.getByRole('option').filter({ hasText: 'dinsdag' }).first()).toBeVisible()
})
