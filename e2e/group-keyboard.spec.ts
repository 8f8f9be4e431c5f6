import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { chooseFile, chooseToOpen } from './support/files'
import { noteByKeys, notesPane, readable, tabTo } from './support/reader'

/** Goes to what has to be pressed and presses it. */
const pressOn = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

const openGroup = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+g')
  await expect(page.getByRole('heading', { level: 1, name: 'Groep' })).toBeFocused()
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

test('by keyboard alone: notes are handed over, taken in, looked at by trainee and by layer, and taken away', async ({
  launch,
  userData
}) => {
  test.slow()
  const trainee = await launch({ dataFolder: join(userData, 'cursist') })
  await readable(trainee.page)
  await noteByKeys(trainee.page, '2.1-2', ['Wie zit **aan tafel**?'])
  const file = await chooseFile(trainee.app, userData, 'anna.naslag-groep.json')
  await openGroup(trainee.page)
  const open = button(trainee.page, /bewaren voor een groep…$/)
  await pressOn(trainee.page, open)
  const dialog = trainee.page.getByRole('dialog', { name: 'Bewaren voor een groep' })
  await tabTo(trainee.page, dialog.getByRole('textbox'))
  await trainee.page.keyboard.type('Anna')
  await pressOn(trainee.page, dialog.getByRole('button', { name: 'Bewaren…' }))
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()
  await expect(trainee.page.getByRole('status').getByText(file)).toBeVisible()
  await trainee.app.close()

  const { app, page } = await launch({ dataFolder: join(userData, 'trainer') })
  const { keyboard } = page
  await readable(page)
  await openGroup(page)
  await chooseToOpen(app, file)
  const choose = button(page, 'Bestanden kiezen…')
  await pressOn(page, choose)
  await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeFocused()
  await pressOn(page, button(page, 'Overnemen'))
  await expect(choose).toBeFocused()

  // The class: from an amount to the notes of that trainee, which read as they were meant.
  await pressOn(page, button(page, /^1 van Anna, 2 Voorkomen: 1 notitie/))
  await expect(page.getByRole('heading', { level: 1, name: 'Aantekeningen' })).toBeFocused()
  await expect(page.getByRole('main').getByRole('strong').getByText('aan tafel')).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: '2.1 alinea 2' }).first())
  await expect(page.locator('main :focus')).toBeVisible()
  await expect(notesPane(page).getByText('Van Anna')).toBeVisible()

  // The layer: hidden, shown and taken away; each leaves the focus where it is of use.
  await openGroup(page)
  const layer = page.getByRole('checkbox', { name: 'Laag van Anna tonen' })
  await pressOn(page, layer, 'Space')
  await expect(layer).not.toBeChecked()
  await expect(layer).toBeFocused()
  await keyboard.press('Space')
  await expect(layer).toBeChecked()
  await pressOn(page, button(page, 'Laag van Anna weghalen'))
  await expect(page.getByRole('heading', { name: 'Collega’s', exact: true })).toBeFocused()
  await keyboard.press('Control+z')
  await expect(layer).toBeVisible()
})
