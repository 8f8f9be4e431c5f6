import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseToOpen } from './support/files'
import { addByKeys, dialog, libraryTitle, openLibrary, titles } from './support/library'
import { nextTitle, packName, test } from './support/packs'
import { readable } from './support/reader'

/** Puts a file with an edition where those that were added stand, beside the app. */
const layBy = async (userData: string, file: string): Promise<void> => {
  const place = join(userData, 'edities')
  await mkdir(place)
  await copyFile(file, join(place, packName))
}

test('an edition that is damaged, or half-written by a crash, keeps nothing from starting; it is told and can be removed', async ({
  launch,
  packs,
  userData
}) => {
  const first = await launch({ env: packs.env })
  await readable(first.page)
  await chooseToOpen(first.app, packs.next)
  await addByKeys(first.page)
  await first.page.keyboard.press('Enter')
  await expect(first.page).toHaveURL(/#\/rat-2025\//)
  await first.app.close()
  const place = join(userData, 'edities')
  const bytes = await readFile(join(place, packName))
  bytes[200_000] = (bytes[200_000] ?? 0) ^ 1
  await writeFile(join(place, packName), bytes)
  await writeFile(join(place, `.${packName}.deel`), 'half')

  const { page } = await launch({ env: packs.env })
  await readable(page)
  await expect(page.getByText('Een toegevoegde editie is niet geopend')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  expect(await readdir(place)).toEqual([packName])
  await page.getByRole('button', { name: 'Naar de bibliotheek' }).press('Enter')
  await expect(libraryTitle(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Het bestand is beschadigd.')
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('button', { name: `Verwijderen: ${packName}` }).press('Enter')
  await dialog(page, 'Editie verwijderen')
    .getByRole('button', { name: 'Verwijderen' })
    .press('Enter')
  await expect(page.getByRole('heading', { name: 'Niet geopend' })).toBeHidden()
  await expect(libraryTitle(page)).toBeFocused()
  expect(await readdir(place)).toEqual([])
})

test('an edition put into the folder by an administrator is opened like one that was added', async ({
  launch,
  packs,
  userData
}) => {
  await layBy(userData, packs.next)
  const { page } = await launch({ env: packs.env })
  await readable(page)
  await openLibrary(page)
  await page.getByRole('button', { name: `Openen: ${nextTitle}` }).press('Enter')
  await expect(page).toHaveURL(/#\/rat-2025\//)
})

test('without the key of its publisher an edition is no longer opened', async ({
  launch,
  packs,
  userData
}) => {
  await layBy(userData, packs.next)
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Naar de bibliotheek' }).click()
  await expect(page.getByRole('main')).toContainText('niet meer vertrouwd')
  await expect(titles(page)).toHaveText([/2024$/, packName])
})
