import { existsSync } from 'node:fs'
import { copyFile, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, startAgain } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseToOpen } from './support/files'
import { addByKeys, dialog, libraryTitle, openLibrary, titles } from './support/library'
import { nextTitle, packName, publisherName, test } from './support/packs'
import {
  actionsAt,
  annotate,
  openPart,
  readable,
  runByKeys,
  runCommand,
  tabTo
} from './support/reader'
import { facet, results, searchAll, searchWords } from './support/search'

const firstTitle = 'Rapportage Integrale aanpak terrorisme 2024'

test('by keyboard alone: an edition is looked at, added, opened, and what became of the notes is shown; it is still there after a start, and can be removed', async ({
  launch,
  packs,
  userData
}) => {
  // Two starts, and all themes of four views.
  test.slow()
  const { env } = packs
  const first = await launch({ env })
  const { page } = first
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await chooseToOpen(first.app, packs.next)

  await openLibrary(page)
  await expect(titles(page)).toHaveCount(1)
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, page.getByRole('button', { name: 'Editie toevoegen…' }))
  await page.keyboard.press('Enter')
  const facts = dialog(page)
  await expect(facts).toContainText(nextTitle)
  await expect(facts).toContainText('mei 2025')
  await expect(facts).toContainText(publisherName)
  await expect(facts).toContainText('Dit is een nieuwere editie van')
  expect(await violationsInThemes(page)).toEqual({})
  // Nothing has changed before the reader says so.
  expect(existsSync(join(userData, 'edities'))).toBe(false)
  await page.keyboard.press('Escape')
  await expect(facts).toBeHidden()
  await expect(page.getByRole('button', { name: 'Editie toevoegen…' })).toBeFocused()

  await addByKeys(page)
  await expect(dialog(page)).toContainText(`‘${nextTitle}’ staat nu in de bibliotheek.`)
  expect(await violationsInThemes(page)).toEqual({})
  expect(await readdir(join(userData, 'edities'))).toEqual([packName])
  expect(await readFile(join(userData, 'edities', packName))).toEqual(await readFile(packs.next))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/rat-2025\//)
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()

  // What became of the notes of the earlier edition.
  await page.getByRole('button', { name: 'Aantekeningen bekijken' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe editie' })).toBeFocused()
  await expect(page.getByRole('tab', { name: /^Gewijzigd/ })).toHaveAccessibleName('Gewijzigd 3')

  await first.app.close()

  const again = await launch({ env })
  await readable(again.page)
  await openLibrary(again.page)
  await expect(titles(again.page)).toHaveText([/2024$/, nextTitle])
  await expect(again.page.getByRole('main')).toContainText(`ondertekend door ${publisherName}`)
  expect(await violationsInThemes(again.page)).toEqual({})

  await tabTo(again.page, again.page.getByRole('button', { name: `Verwijderen: ${nextTitle}` }))
  await again.page.keyboard.press('Enter')
  const removing = dialog(again.page, 'Editie verwijderen')
  await expect(removing).toContainText('U hebt geen aantekeningen in deze editie.')
  expect(await violationsInThemes(again.page)).toEqual({})
  await tabTo(again.page, removing.getByRole('button', { name: 'Verwijderen' }))
  await again.page.keyboard.press('Enter')
  await expect(titles(again.page)).toHaveCount(1)
  await expect(libraryTitle(again.page)).toBeFocused()
  await expect(again.page.getByRole('status').filter({ hasText: 'is verwijderd' })).toBeVisible()
  expect(await readdir(join(userData, 'edities'))).toEqual([])
  await openPart(again.page, 'Voorkomen')
  await expect(actionsAt(again.page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
})

test('search finds in an edition that was added, in a window that was open, and the notes made in it stay when it is removed', async ({
  launch,
  packs
}) => {
  const running = await launch({ env: packs.env })
  const { page } = running
  await readable(page)
  await chooseToOpen(running.app, packs.next)
  await addByKeys(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/rat-2025\//)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-4', 'Alleen in de nieuwe')
  // Words that the earlier edition does not have, and a note in the one that was added.
  await searchAll(page, '"voorjaar van 2025" ')
  await expect(results(page)).toHaveCount(1)
  await expect(facet(page, nextTitle)).toBeVisible()
  await searchWords(page).fill('casusoverleg ')
  await expect(facet(page, firstTitle)).toBeVisible()
  await facet(page, nextTitle).check()
  await expect(results(page).filter({ hasText: firstTitle })).toHaveCount(0)

  await openLibrary(page)
  await page.getByRole('button', { name: `Verwijderen: ${nextTitle}` }).click()
  await expect(dialog(page, 'Editie verwijderen')).toContainText('Uw 3 aantekeningen')
  await dialog(page, 'Editie verwijderen').getByRole('button', { name: 'Verwijderen' }).click()
  await expect(titles(page)).toHaveCount(1)
  await expect(libraryTitle(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'is verwijderd' })).toBeVisible()
  await runByKeys(page, 'Aantekeningen: alles op een rij')
  await expect(page.getByRole('main').getByText('Alleen in de nieuwe')).toBeVisible()

  await addByKeys(page)
  await page.keyboard.press('Enter')
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-4')).toHaveAccessibleName(/1 notitie$/)
})

test('what cannot be added is told, with what to do, and nothing changes', async ({
  launch,
  packs,
  userData
}) => {
  const running = await launch({ env: packs.env })
  const { app, page } = running
  await readable(page)
  const refused = async (file: string, words: string): Promise<void> => {
    await chooseToOpen(app, file)
    await runCommand(page, 'Editie toevoegen')
    await expect(dialog(page)).toContainText(words)
    await expect(dialog(page).getByRole('button', { name: 'Toevoegen' })).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
  await refused(packs.stranger, 'een uitgever die op deze computer niet wordt vertrouwd')
  const bytes = await readFile(packs.next)
  const broken = join(packs.folder, 'kapot.naslag-editie')
  await writeFile(broken, bytes.subarray(0, bytes.length - 100))
  await refused(broken, 'Dit is geen bestand met een editie, of het is niet volledig')
  const flipped = Buffer.from(bytes)
  flipped[200_000] = (flipped[200_000] ?? 0) ^ 1
  await writeFile(broken, flipped)
  await refused(broken, 'Het bestand is beschadigd of veranderd')
  expect(await violationsInThemes(page)).toEqual({})
  expect(existsSync(join(userData, 'edities'))).toBe(false)

  await chooseToOpen(app, packs.next)
  await addByKeys(page)
  await page.keyboard.press('Escape')
  await refused(packs.next, 'staat al in de bibliotheek, met precies dezelfde inhoud')
  await refused(packs.changed, 'al een editie onder deze naam, met een andere inhoud')
  expect(await readFile(join(userData, 'edities', packName))).toEqual(bytes)

  // A reader who closes the dialog has asked for nothing.
  await chooseToOpen(app, null)
  await runCommand(page, 'Editie toevoegen')
  await expect(dialog(page)).toBeHidden()
})

test('where nobody is trusted, it is said before a file is asked for', async ({
  launch,
  packs
}) => {
  const { page } = await launch({ args: [packs.next] })
  await expect(dialog(page)).toContainText('nog geen uitgever van edities vertrouwd')
  await expect(dialog(page)).toContainText('Vraag uw beheerder')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await runByKeys(page, 'Editie toevoegen')
  await expect(dialog(page)).toContainText('nog geen uitgever van edities vertrouwd')
  expect(await violationsInThemes(page)).toEqual({})
})

test('a disk that does not take it, and a file that changed after it was looked at: all is as it was, and a next try succeeds', async ({
  launch,
  packs,
  userData
}) => {
  // A file where the folder should come.
  const place = join(userData, 'edities')
  await writeFile(place, '')
  const running = await launch({ env: packs.env })
  const { app, page } = running
  await readable(page)
  const copy = join(packs.folder, 'kopie.naslag-editie')
  await copyFile(packs.next, copy)
  await chooseToOpen(app, copy)
  await runCommand(page, 'Editie toevoegen')
  const add = dialog(page).getByRole('button', { name: 'Toevoegen' })
  await add.press('Enter')
  await expect(dialog(page).getByRole('alert')).toContainText(
    'kon niet op de schijf worden bewaard'
  )
  await expect(add).toBeFocused()
  await rm(place)
  await copyFile(packs.changed, copy)
  await add.press('Enter')
  await expect(dialog(page).getByRole('alert')).toContainText('veranderd sinds u het bekeek')
  expect(existsSync(place)).toBe(false)
  await copyFile(packs.next, copy)
  await add.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Openen' })).toBeFocused()
  expect(await readdir(place)).toEqual([packName])
})

test('a file opened from outside shows what it is: at a start, and in the app that runs', async ({
  launch,
  packs,
  userData
}) => {
  const running = await launch({ env: packs.env, args: [packs.next] })
  const { page } = running
  await expect(dialog(page)).toContainText(nextTitle)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  expect(await startAgain(running, userData, [packs.stranger])).toBe(0)
  await expect(dialog(page)).toContainText('niet wordt vertrouwd')
  expect(await startAgain(running, userData, [packs.next])).toBe(0)
  await dialog(page).getByRole('button', { name: 'Toevoegen' }).click()
  await dialog(page).getByRole('button', { name: 'Openen' }).click()
  await expect(page).toHaveURL(/#\/rat-2025\//)
})
