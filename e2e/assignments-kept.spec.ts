import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base, type Running } from './support/app'
import { layAssignment } from './support/assignments'
import { violationsInThemes } from './support/axe'
import { openData } from './support/data'
import { chooseToOpen } from './support/files'
import { filesWith, nextWindow } from './support/lock'
import { layNextEdition, rewritten } from './support/next-edition'
import { hits, openSearch, painted, readable, runByKeys } from './support/reader'
import { answered } from './support/search'

/** A folder with the app and the next edition of the report, for all tests of a worker. */
const test = base.extend<object, { readonly nextEdition: string }>({
  nextEdition: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-next-edition-'))
      await layNextEdition(folder)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ]
})

test.describe.configure({ timeout: 180_000 })

const asked = [
  { text: 'Wie zit aan tafel?', begins: rewritten.edited.begins },
  { text: 'Welke trainingen zijn er?', begins: 'Om aan de behoefte te voldoen heeft' },
  { text: 'Wat deelt men?', begins: rewritten.gone.begins }
] as const

const pane = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Opdracht' })
const answerField = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Uw antwoord op vraag ${number}` })

/** Opens the assignment, at its first question. */
const begin = async ({ app, page }: Running, folder: string): Promise<void> => {
  const file = await layAssignment(folder, 'Week 1', asked)
  await readable(page)
  await chooseToOpen(app, file)
  await runByKeys(page, 'Leesopdrachten')
  await page.getByRole('button', { name: 'Bestanden openen…' }).click()
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('link', { name: 'Week 1' }).click()
  await page.getByRole('button', { name: 'Beginnen met antwoorden' }).click()
  await expect(answerField(page, 1)).toBeFocused()
}

const saved = (page: Page): Locator => pane(page).getByText('Opgeslagen', { exact: true })

test('an answer is undone as one act, found by search, goes with its assignment and comes back; erasing leaves nothing', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { app, page } = running
  await begin(running, userData)
  await page.keyboard.type('Een zandloper 4711.')
  await expect(saved(page)).toBeVisible()

  await (await openSearch(page)).fill('zandlopers')
  await answered(page)
  await expect(hits(page)).toHaveText([/Uw antwoord/])
  await page.keyboard.press('Escape')
  await page.keyboard.press('F7')
  await expect(answerField(page, 2)).toBeFocused()
  await (await openSearch(page)).fill('soort:antwoord zandloper')
  await answered(page)
  await hits(page).first().click()
  await expect(answerField(page, 1)).toHaveValue('Een zandloper 4711.')

  // What was typed in one go is one act.
  await expect(page.locator('main :focus')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ongedaan gemaakt: antwoord op vraag 1 gewijzigd.')).toBeVisible()
  await expect(answerField(page, 1)).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(answerField(page, 1)).toHaveValue('Een zandloper 4711.')

  await pane(page).getByRole('button', { name: 'Overzicht en inleveren' }).click()
  await page.getByRole('button', { name: 'Opdracht verwijderen…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Opdracht verwijderen?' })
  await expect(dialog).toContainText('Uw 1 antwoord op deze opdracht gaat mee weg.')
  expect(await violationsInThemes(page)).toEqual({})
  await dialog.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leesopdrachten' })).toBeFocused()
  await expect(page.getByText('Er zijn nog geen leesopdrachten.', { exact: false })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: 'Week 1' }).click()
  await expect(page.getByText('1 van 3 vragen beantwoord').first()).toBeVisible()

  await openData(page)
  expect(filesWith(userData, '4711').length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Alles definitief wissen…' }).click()
  await page.getByRole('textbox', { name: 'Typ WISSEN om te bevestigen' }).fill('WISSEN')
  const next = await nextWindow(app, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).press('Enter')
  )
  await expect(next.getByText('Alles is definitief gewist')).toBeVisible()
  expect(filesWith(userData, '4711')).toEqual([])
})

test('in a next edition a question says where its passage is, and when that is not certain', async ({
  launch,
  nextEdition,
  userData
}) => {
  const running = await launch({ folder: nextEdition })
  const { page } = running
  await begin(running, userData)
  // Edited: both texts, and no certainty.
  await expect(pane(page).getByText('De tekst is veranderd sinds', { exact: false })).toBeVisible()
  await expect(pane(page).getByText(rewritten.edited.begins, { exact: false })).toBeVisible()
  await expect(pane(page).getByText(rewritten.edited.now)).toBeVisible()
  expect(await painted(page, 'opdracht')).toEqual([])
  expect(await violationsInThemes(page)).toEqual({})
  // Gone.
  await page.keyboard.press('F7')
  await page.keyboard.press('F7')
  await expect(answerField(page, 3)).toBeFocused()
  await expect(
    pane(page).getByText('Deze passage staat niet meer in dit rapport.', { exact: false })
  ).toBeVisible()
})
