import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { writeGroupFile } from '../shared/groups/file'
import { ownerIdSchema } from '../shared/groups/model'
import { expect, test, type Running } from './support/app'
import { layAssignment } from './support/assignments'
import { violations } from './support/axe'
import { openData, section } from './support/data'
import { chooseFile, chooseToOpen } from './support/files'
import { readable, runByKeys } from './support/reader'

test.describe.configure({ timeout: 180_000 })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const question = 'Wie zit aan tafel?'

/** What Anna handed over: her name, and nothing else. */
const layGroupFile = async (folder: string): Promise<string> => {
  const id = v.parse(ownerIdSchema, '00000000-0000-4000-8000-000000000009')
  const handedOver = { owner: { id, name: 'Anna' }, annotations: [], removed: [] }
  const file = join(folder, 'anna.naslag-groep.json')
  await writeFile(file, writeGroupFile(handedOver, { madeAt: 1, madeBy: 'Naslag' }, sha256))
  return file
}

const makeCollection = async (page: Page, name: string): Promise<void> => {
  await runByKeys(page, 'Mappen')
  await page.getByRole('textbox', { name: 'Naam van een nieuwe map' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}

const answerField = (page: Page) => page.getByRole('textbox', { name: 'Uw antwoord op vraag 1' })

const answerWith = async (page: Page, text: string): Promise<void> => {
  await answerField(page).fill(text)
  await expect(
    page.getByRole('tabpanel', { name: 'Opdracht' }).getByText('Opgeslagen', { exact: true })
  ).toBeVisible()
}

/** A collection, a layer and an assignment with an answer. */
const begin = async ({ app, page }: Running, folder: string): Promise<void> => {
  const begins = 'Om aan de behoefte te voldoen heeft'
  const assignment = await layAssignment(folder, 'Week 1', [{ text: question, begins }])
  await readable(page)
  await makeCollection(page, 'Les 3')
  await chooseToOpen(app, await layGroupFile(folder))
  await page.keyboard.press('Control+Shift+g')
  await page.getByRole('button', { name: 'Bestanden kiezen…' }).click()
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await chooseToOpen(app, assignment)
  await runByKeys(page, 'Leesopdrachten')
  await page.getByRole('button', { name: 'Bestanden openen…' }).click()
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('link', { name: 'Week 1' }).click()
  await page.getByRole('button', { name: 'Beginnen met antwoorden' }).click()
  await answerWith(page, 'Van toen')
}

test('collections, layers and answers go back as well, and forward again as one', async ({
  launch,
  userData
}) => {
  const first = await launch()
  await begin(first, userData)
  // What was answered can be read without the app.
  await openData(first.page)
  const file = await chooseFile(first.app, userData, 'alles.naslag-gegevens.json')
  const along = section(first.page, 'Meenemen')
  await along.getByRole('button', { name: 'Alles bewaren in een bestand' }).press('Enter')
  await expect(along.getByRole('status')).toContainText('De leesbare kopie staat ernaast')
  const copy = await readFile(file.replace('.naslag-gegevens.json', '.html'), 'utf8')
  expect(copy).toContain(': geen aantekeningen en 1 antwoord op leesopdrachten.')
  expect(copy).toContain(`<h4>1. ${question}</h4>\n<blockquote>Om aan de behoefte te voldoen`)
  expect(copy).toContain('dir="auto">Van toen</p>')
  await first.app.close()

  const { page } = await launch()
  await answerWith(page, 'Van later')
  await makeCollection(page, 'Van later')
  await runByKeys(page, 'Mappen')
  await page.getByRole('button', { name: 'Map “Les 3” verwijderen' }).click()
  await page.keyboard.press('Control+Shift+g')
  await page.getByRole('button', { name: 'Laag van Anna weghalen' }).click()
  await openData(page)
  const earlier = section(page, 'Reservekopieën')
  await earlier.getByRole('button', { name: /^Terugzetten: stand van/ }).press('Enter')

  // Adding brings back what is gone, and leaves what is here.
  await expect(earlier).toContainText('1 map komt erbij')
  await expect(earlier).toContainText('1 laag van een collega komt erbij')
  await expect(earlier).not.toContainText('antwoord')
  await earlier.getByRole('radio', { name: /^Helemaal terug/ }).press('Space')
  await expect(earlier.getByRole('listitem')).toHaveText([
    '1 map komt terug',
    '1 laag van een collega komt terug',
    '1 antwoord op een leesopdracht wordt weer zoals toen',
    '1 map van later gaat naar de verwijderde mappen',
    'Map Les 3',
    'Collega Anna',
    `Antwoord Week 1: ${question}`,
    'Map Van later'
  ])
  expect(await violations(page)).toEqual([])
  await earlier.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter')
  await expect(earlier.getByRole('status')).toContainText('Teruggezet.')

  await expect(answerField(page)).toHaveValue('Van toen')
  const collections = section(page, 'Uw mappen')
  await runByKeys(page, 'Mappen')
  await expect(collections.getByRole('link')).toHaveText(['Les 3'])
  await expect(page.getByRole('button', { name: 'Map “Van later” terugzetten' })).toBeVisible()
  await page.keyboard.press('Control+Shift+g')
  await expect(page.getByRole('checkbox', { name: 'Laag van Anna tonen' })).toBeVisible()

  // How it stood before is one of the copies, and all of it comes back from that.
  await openData(page)
  await earlier
    .getByRole('row', { name: /blijft tot/ })
    .getByRole('button', { name: /^Terugzetten: stand van/ })
    .press('Enter')
  await earlier.getByRole('radio', { name: /^Helemaal terug/ }).press('Space')
  await expect(earlier).toContainText('1 laag van een collega van later gaat weg')
  await earlier.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter')
  await expect(earlier.getByRole('status')).toContainText('Teruggezet.')
  await expect(answerField(page)).toHaveValue('Van later')
  await page.keyboard.press('Control+z')
  await expect(answerField(page)).toHaveValue('Van toen')
  await runByKeys(page, 'Mappen')
  await expect(collections.getByRole('link')).toHaveText(['Les 3'])
})
