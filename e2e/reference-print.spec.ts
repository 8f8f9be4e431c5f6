import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { chooseFile } from './support/files'
import { readPdf, type Pdf } from './support/pdf'
import { readable, runCommand } from './support/reader'

/** Opens a link of a view by keyboard. */
const follow = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Saves what the dialog proposes, by keyboard. */
const saveProposed = async (page: Page, choice: string, file: string): Promise<Pdf> => {
  const dialog = page.getByRole('dialog', { name: 'Bewaren als PDF' })
  await expect(dialog.getByRole('radio').first()).toBeChecked()
  await expect(dialog.getByRole('radio', { name: choice })).toBeChecked()
  await dialog.getByRole('button', { name: 'PDF bewaren…' }).press('Enter')
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  return readPdf(await readFile(file))
}

const words = (pdf: Pdf): string => pdf.pages.join('')

test('an overview, a page of it and a card are proposed where they are open', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)

  await runCommand(page, 'Organisaties')
  await expect(page.getByRole('heading', { level: 1, name: 'Organisaties' })).toBeFocused()
  const overview = await chooseFile(app, userData, 'organisaties.pdf')
  await runCommand(page, 'Bewaren als PDF')
  expect(await violations(page)).toEqual([])
  const all = await saveProposed(page, 'Dit overzicht', overview)
  expect(all).toMatchObject({ isTagged: true, language: 'nl' })
  expect(words(all)).toContain('Organisaties')
  expect(words(all)).toContain('NationaalCoördinatorTerrorismebestrijdingenVeiligheid(NCTV)')

  await follow(page, 'Belastingdienst')
  const organisation = await chooseFile(app, userData, 'belastingdienst.pdf')
  await runCommand(page, 'Bewaren als PDF')
  const one = await saveProposed(page, 'Deze kaart', organisation)
  expect(one.outline[0]?.[1]).toBe('Belastingdienst')
  expect(words(one)).toContain('Rolvolgenshetrapport')

  await runCommand(page, 'Werkwijzen')
  // The page before it names that procedure as well.
  await expect(page.getByRole('heading', { level: 1, name: 'Werkwijzen' })).toBeFocused()
  await follow(page, 'CT Infobox')
  const card = await chooseFile(app, userData, 'kaart.pdf')
  await runCommand(page, 'Bewaren als PDF')
  const printed = await saveProposed(page, 'Deze kaart', card)
  expect(printed.pages).toHaveLength(1)
  expect(words(printed)).toContain('CTInfobox')
})

test('by keyboard: an overview that is filtered is printed as it is shown', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await runCommand(page, 'Organisaties')
  await page.getByRole('searchbox', { name: 'Filter op naam of afkorting' }).focus()
  await page.keyboard.type('nctv')
  await expect(
    page.getByRole('status').filter({ hasText: /^1 van \d+ organisaties$/ })
  ).toBeVisible()
  const file = await chooseFile(app, userData, 'gefilterd.pdf')
  await runCommand(page, 'Bewaren als PDF')
  await expect(page.getByRole('dialog')).toContainText(/Organisaties, gefilterd: 1 van \d+/)
  const printed = words(await saveProposed(page, 'Dit overzicht', file))
  expect(printed).toMatch(/Gefilterd,1van\d+\.Woorden:‘nctv’\./)
  expect(printed).toContain('NationaalCoördinatorTerrorismebestrijdingenVeiligheid(NCTV)')
  expect(printed).not.toContain('Belastingdienst')
})

test('by keyboard: abbreviations are printed with the terms beside them, procedures by goal where they are shown so', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await runCommand(page, 'Afkortingen en begrippen')
  const terms = await chooseFile(app, userData, 'afkortingen.pdf')
  await runCommand(page, 'Bewaren als PDF')
  const printed = await saveProposed(page, 'Dit overzicht', terms)
  expect(words(printed)).toContain('AIVD–AlgemeneInlichtingen-enVeiligheidsdienst')
  expect(printed.outline.map(([, title]) => title)).toEqual([
    'Afkortingen en begrippen',
    'Afkortingen',
    'Namen en begrippen',
    'Andere woorden voor hetzelfde',
    'Spelling'
  ])

  await runCommand(page, 'Werkwijzen')
  await page.getByRole('radio', { name: 'Naar doel' }).press('Space')
  const goals = await chooseFile(app, userData, 'werkwijzen.pdf')
  await runCommand(page, 'Bewaren als PDF')
  const byGoal = await saveProposed(page, 'Dit overzicht', goals)
  const groups = byGoal.outline.filter(([depth]) => depth === 2).map(([, title]) => title)
  expect(groups).toContain('Een casus bespreken')
  expect(groups).not.toContain('Voorkomen')
})

test('Ctrl+P in the text still proposes what is read there', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Afdrukken' })
  await expect(dialog.getByRole('radio', { name: 'Deze kaart' })).toHaveCount(0)
  await expect(dialog.getByRole('radio', { name: 'Dit overzicht' })).toHaveCount(0)
})
