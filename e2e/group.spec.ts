import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile, chooseToOpen } from './support/files'
import { actionsAt, annotate, notesPane, openPart, readable, runCommand } from './support/reader'
import { facet, results, searchAll } from './support/search'

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Groep' })

/** Hands over all annotations under a name; what stands in for what is personal is left as proposed. */
const handOver = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+g')
  await expect(heading(page)).toBeFocused()
  await page.getByRole('button', { name: /bewaren voor een groep…$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Bewaren voor een groep' })
  await dialog.getByRole('textbox').fill(name)
  await dialog.getByRole('button', { name: 'Bewaren…' }).click()
  await expect(dialog).toBeHidden()
}

test('a trainee hands notes over, a trainer takes them in, sees who did what, and takes it back', async ({
  launch,
  userData
}) => {
  const trainee = await launch({ dataFolder: join(userData, 'cursist') })
  await readable(trainee.page)
  await openPart(trainee.page, 'Voorkomen')
  await annotate(trainee.page, '2.1-2', 'Wie zit aan tafel? Bel 06-12345678.')
  const file = await chooseFile(trainee.app, userData, 'anna.naslag-groep.json')
  await trainee.page.keyboard.press('Control+Shift+g')
  await trainee.page.getByRole('button', { name: /bewaren voor een groep…$/ }).click()
  const dialog = trainee.page.getByRole('dialog', { name: 'Bewaren voor een groep' })
  await expect(dialog.getByText('lijkt iets te staan dat zegt om wie het gaat')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /Onleesbaar gemaakt/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Bewaren…' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Vul uw naam in')
  expect(await violationsInThemes(trainee.page)).toEqual({})
  await trainee.page.keyboard.press('Escape')
  await handOver(trainee.page, 'Anna')
  await expect(trainee.page.getByRole('status').getByText('anna.naslag-groep.json')).toBeVisible()
  await trainee.app.close()

  const trainer = await launch({ dataFolder: join(userData, 'trainer') })
  const { page } = trainer
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.keyboard.press('Control+Shift+g')
  await chooseToOpen(trainer.app, file)
  await page.getByRole('button', { name: 'Bestanden kiezen…' }).click()
  await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeFocused()
  await expect(page.getByRole('heading', { name: /^Anna, bewaard op/ })).toBeVisible()
  await expect(page.getByText('3 aantekeningen komen erbij')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('button', { name: 'Overnemen' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Bestanden kiezen…' })).toBeFocused()
  expect(await violationsInThemes(page)).toEqual({})

  // From the overview to the note itself, without the number of a person.
  await page.getByRole('button', { name: /^3 van Anna, 2 Voorkomen: 1 notitie/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aantekeningen' })).toBeFocused()
  await expect(page.getByText('Wie zit aan tafel? Bel [telefoonnummer].')).toBeVisible()
  await expect(page.getByText('Van Anna').first()).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('link', { name: '2.1 alinea 2' }).first().click()
  await expect(notesPane(page).getByText('Van Anna').first()).toBeVisible()
  await expect(notesPane(page).getByRole('button', { name: /verwijderen/ })).toHaveCount(0)
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/ook van Anna$/)
  await searchAll(page, 'tafel')
  await facet(page, 'Notities').check()
  await expect(results(page)).toHaveText([/Notitie van Anna.*Wie zit aan tafel/])

  // The same file again changes nothing.
  await page.keyboard.press('Control+Shift+g')
  await page.getByRole('button', { name: 'Bestanden kiezen…' }).click()
  await expect(page.getByText('3 aantekeningen hebt u al')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Overnemen' })).toBeHidden()
  await page.getByRole('button', { name: 'Annuleren' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Bestanden kiezen…' })).toBeFocused()

  await page.getByRole('checkbox', { name: 'Laag van Anna tonen' }).click()
  await expect(page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).not.toBeChecked()
  await searchAll(page, 'tafel')
  await expect(results(page).filter({ hasText: 'Anna' })).toHaveCount(0)
  await openPart(page, 'Voorkomen')
  await expect(notesPane(page).getByText('Van Anna')).toHaveCount(0)
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/alinea 2\.1-2$/)

  // One undo for the whole merge, also after the layer was hidden.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+g')
  await expect(page.getByText('U hebt nog niets van collega’s overgenomen.')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).toBeVisible()
  await trainer.app.close()

  const again = await launch({ dataFolder: join(userData, 'trainer') })
  await runCommand(again.page, 'Groep: aantekeningen doorgeven')
  await expect(again.page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).toBeVisible()
})

test('a note that was removed after it was handed over goes with the next file', async ({
  launch,
  userData
}) => {
  const trainee = await launch({ dataFolder: join(userData, 'cursist') })
  await readable(trainee.page)
  await openPart(trainee.page, 'Voorkomen')
  await annotate(trainee.page, '2.1-2', 'Wie zit aan tafel?')
  const first = await chooseFile(trainee.app, userData, 'een.naslag-groep.json')
  await handOver(trainee.page, 'Anna')
  await openPart(trainee.page, 'Voorkomen')
  await notesPane(trainee.page)
    .getByRole('button', { name: /^Notitie verwijderen/ })
    .click()
  await expect(
    notesPane(trainee.page).getByRole('button', { name: 'Ongedaan maken' })
  ).toBeFocused()
  const second = await chooseFile(trainee.app, userData, 'twee.naslag-groep.json')
  await handOver(trainee.page, 'Anna')
  await trainee.app.close()

  const { app, page } = await launch({ dataFolder: join(userData, 'trainer') })
  await readable(page)
  for (const [file, sum] of [
    [first, '3 aantekeningen komen erbij'],
    [second, '1 aantekening door de eigenaar verwijderd'],
    [first, 'Er verandert niets.']
  ] as const) {
    await page.keyboard.press('Control+Shift+g')
    await chooseToOpen(app, file)
    await page.getByRole('button', { name: 'Bestanden kiezen…' }).click()
    await expect(page.getByText(sum)).toBeVisible()
    const take = page.getByRole('button', { name: 'Overnemen' })
    if (sum === 'Er verandert niets.') await expect(take).toBeHidden()
    else await take.click()
  }
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await page.getByRole('button', { name: 'Laag van Anna weghalen' }).click()
  await expect(page.getByRole('heading', { name: 'Collega’s', exact: true })).toBeFocused()
  await expect(page.getByText('Laag van Anna weggehaald.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).toBeVisible()
})
