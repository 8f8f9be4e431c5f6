import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile, clipboardOf } from './support/files'
import { painted, readable, runCommand } from './support/reader'
import { followedSources } from './support/sources'

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Kerncijfers' })
const status = (page: Page) => page.getByRole('article').getByRole('status')
const textField = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de kerncijfers' })

const openFigures = async (page: Page): Promise<void> => {
  await readable(page)
  await runCommand(page, 'Kerncijfers')
  await expect(heading(page)).toBeFocused()
}

/** Opens a place as a link in the text of another program would. */
const openAddress = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

test('a figure is looked up by keyboard, its source read and come back from', async ({
  launch
}) => {
  const { page } = await launch()
  await openFigures(page)
  await expect(status(page)).toHaveText(/^77 cijfers; 2 figuren zonder cijfers/)
  await page.keyboard.press('Tab')
  await expect(textField(page)).toBeFocused()
  await page.keyboard.type('uitreizigers circa')
  await expect(status(page)).toHaveText('1 van 77 cijfers')
  const row = page.getByRole('row', { name: /^Nederlandse uitreizigers in Syrië/ })
  await expect(row).toContainText('circa 90')
  await expect(row).toContainText('niet genoemd')
  await expect(row).toContainText('Toegevoegd door de redactie')
  await expect(row).toContainText('misschien verkeerd overgenomen')
  await row.getByText(/^Citaat/).press('Enter')
  await expect(row.getByRole('blockquote')).toContainText(
    'Op dit moment bevinden zich nog circa 90'
  )
  await row.getByRole('link', { name: /^Bron/ }).press('Enter')
  await expect
    .poll(() => painted(page, 'zoekwoord'))
    .toEqual([
      'Op dit moment bevinden zich nog circa 90 Nederlandse uitreizigers in Syrië, Irak of Turkije'
    ])
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(row.getByRole('link', { name: /^Bron/ })).toBeFocused()
  await expect(row.getByRole('blockquote')).toBeVisible()
  await expect(textField(page)).toHaveValue('uitreizigers circa')
  await page.getByRole('button', { name: 'Filters wissen' }).press('Enter')
  await expect(textField(page)).toBeFocused()
  await expect(status(page)).toHaveText(/^77 cijfers/)
})

test('bars stand only where numbers compare; what a total is made of and what is lost is said', async ({
  launch
}) => {
  const { page } = await launch()
  await openFigures(page)
  const chart = (name: string) =>
    page.getByRole('img', { name: new RegExp(`^Staafdiagram bij ${name}`) })
  await expect(chart('Intrekkingen Nederlanderschap artikel 14 lid 2 RWN, in zaken')).toBeVisible()
  // Amounts, a share, municipalities and years do not; nor do people and cases.
  await expect(chart('Versterkingsgelden')).toHaveCount(0)
  await expect(chart('Rechtszaken over terrorismefinanciering')).toHaveCount(0)
  await expect(chart('Aantoonbaar vertrokken personen')).toHaveCount(0)
  await expect(
    page.getByText('Het totaal van 33 is de som van de delen: 7 + 1 + 1 + 8 + 6 + 10 = 33.')
  ).toBeVisible()
  await expect(page.getByText('Hier ontbreken cijfers in de ontvangen tekst')).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Hoofdstuk' }).selectOption('1 Verwerven')
  await expect(status(page)).toHaveText('4 van 77 cijfers')
  await expect(page.getByRole('heading', { level: 2, name: '4 Vervolgen' })).toHaveCount(0)
  expect(await violationsInThemes(page)).toEqual({})
})

test('a figure has an address, also when a filter would hide it', async ({ launch }) => {
  const { page } = await launch()
  await openFigures(page)
  await textField(page).fill('euro')
  await expect(status(page)).toHaveText('5 van 77 cijfers')
  await openAddress(page, '#/kerncijfers/rat-2024/tf-rechtszaken')
  const row = page.getByRole('row', { name: /^Afgeronde rechtszaken/ })
  await expect(row).toBeFocused()
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveTitle(/^Afgeronde rechtszaken/)
  await textField(page).fill('personen')
  await expect(textField(page)).toHaveValue('personen')
  await openAddress(page, '#/kerncijfers/rat-2024/bestaat-niet')
  await expect(page.getByText('Het adres noemt iets wat in de naslag')).toBeVisible()
})

test('what is shown goes along as a table: copied, as a workbook and as CSV', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await openFigures(page)
  await textField(page).fill('intrekking zaken peildatum')
  await expect(status(page)).toHaveText('11 van 77 cijfers')
  const button = (name: string) => page.getByRole('button', { name })
  await button('Kopiëren als tabel').press('Enter')
  await expect(page.getByText('11 cijfers gekopieerd als tabel.')).toBeVisible()
  const { text, html } = await clipboardOf(app)
  const lines = text.trim().split('\n')
  expect(lines).toHaveLength(12)
  expect(lines[1]?.split('\t').slice(2, 9)).toEqual(
    expect.arrayContaining(['33', 'zaken', '25 april 2024'])
  )
  expect(html).toContain('<td>33</td>')

  const workbook = await chooseFile(app, userData, 'cijfers.xlsx')
  await button('Bewaren voor Excel…').press('Enter')
  await expect(page.getByText(/cijfers\.xlsx\.$/)).toBeVisible()
  await expect(button('Bewaren voor Excel…')).toBeFocused()
  const sheet = strFromU8(
    unzipSync(await readFile(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
  )
  expect(sheet.match(/<row /g)).toHaveLength(12)
  expect(sheet).toContain('<v>33</v>')

  const csv = await chooseFile(app, userData, 'cijfers.csv')
  await button('Bewaren als CSV…').press('Enter')
  await expect(page.getByText(/cijfers\.csv\.$/)).toBeVisible()
  const rows = (await readFile(csv, 'utf8')).split('\r\n')
  expect(rows).toHaveLength(13)
  expect(rows[1]).toContain('"33";"zaken";"";"";"2024-04-25"')

  await chooseFile(app, userData, null)
  await button('Bewaren als CSV…').press('Enter')
  await expect(button('Bewaren als CSV…')).toBeFocused()
})

test('the source of every figure opens at its own words', async ({ launch }) => {
  test.setTimeout(300_000)
  const { page } = await launch()
  await openFigures(page)
  const all = { address: '/kerncijfers/rat-2024', title: 'Kerncijfers' }
  expect(await followedSources(page, [all], 'all')).toEqual({ wrong: [], amount: 77 })
})
