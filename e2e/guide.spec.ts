import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile } from './support/files'
import { readPdf } from './support/pdf'
import { readable, runByKeys, runCommand, tabTo } from './support/reader'

// Each page is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const pages = (page: Page) =>
  page.getByRole('navigation', { name: 'Bladzijden van de handleiding' })
const headings = (page: Page) => page.getByRole('navigation', { name: 'Op deze bladzijde' })

test('by keyboard: opened, a heading chosen, another page read, and back as it was left', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await runByKeys(page, 'Handleiding')
  await expect(titled(page, 'Handleiding')).toBeFocused()
  await expect(page).toHaveTitle('Handleiding – Naslag')

  await tabTo(page, headings(page).getByRole('link', { name: 'Citeren' }))
  await page.keyboard.press('Enter')
  const citing = page.getByRole('heading', { level: 2, name: 'Citeren' })
  await expect(citing).toBeFocused()
  await expect(citing).toBeInViewport()

  // Of two, the one below the heading that was chosen.
  const trainer = page.getByRole('main').getByRole('link', { name: 'trainer', exact: true }).last()
  await tabTo(page, trainer)
  await page.keyboard.press('Enter')
  await expect(titled(page, 'Voor de trainer')).toBeFocused()
  await expect(pages(page).getByRole('link', { name: 'Trainer' })).toHaveAttribute(
    'aria-current',
    'page'
  )

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(titled(page, 'Handleiding')).toBeAttached()
  await expect(trainer).toBeFocused()
  await expect(trainer).toBeInViewport()
})

test('from the menu bar and from the help page, and there again after a restart', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await first.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('guide.open')?.click()
  })
  await expect(titled(first.page, 'Handleiding')).toBeFocused()
  await first.page.keyboard.press('Alt+ArrowLeft')
  await first.page.keyboard.press('F1')
  await first.page.getByRole('dialog').getByRole('button', { name: 'Handleiding' }).press('Enter')
  await expect(first.page.getByRole('dialog')).toBeHidden()
  await expect(titled(first.page, 'Handleiding')).toBeFocused()
  await pages(first.page).getByRole('link', { name: 'Privacy' }).click()
  await expect(titled(first.page, 'Privacy')).toBeFocused()
  await expect(first.page.getByRole('table').first()).toContainText('Kan persoonsgegevens bevatten')
  await first.app.close()

  const { page } = await launch()
  await expect(titled(page, 'Privacy')).toBeVisible()
})

test('found by keyboard: words lead to the heading that they stand under', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await runByKeys(page, 'Handleiding')
  await expect(titled(page, 'Handleiding')).toBeFocused()
  await page.keyboard.press('Control+f')
  const field = page.getByRole('searchbox', { name: 'Zoek in de handleiding' })
  await expect(field).toBeFocused()
  await page.keyboard.type('namen verbergen')
  const results = page.getByRole('list', { name: 'Gevonden in de handleiding' })
  await expect(results.getByRole('listitem')).toHaveText(['Voor de trainer: Antwoorden lezen'])
  await tabTo(page, results.getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Antwoorden lezen' })).toBeFocused()

  await page.keyboard.press('Control+f')
  await page.keyboard.type('zeemeeuw')
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .getByText(/niets over “zeemeeuw”/)
  ).toBeVisible()
})

test('the page that is open is printed, its table as a table', async ({ launch, userData }) => {
  const { app, page } = await launch()
  await readable(page)
  await runCommand(page, 'Handleiding')
  await pages(page).getByRole('link', { name: 'Privacy' }).click()
  await expect(titled(page, 'Privacy')).toBeFocused()
  const file = await chooseFile(app, userData, 'privacy.pdf')
  await runCommand(page, 'Bewaren als PDF…')
  const dialog = page.getByRole('dialog', { name: 'Bewaren als PDF' })
  await expect(dialog.getByRole('radio', { name: /^Deze bladzijde/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'PDF bewaren…' }).click()
  await expect(dialog).toBeHidden()
  const pdf = readPdf(await readFile(file))
  expect(pdf).toMatchObject({ isTagged: true, language: 'nl', title: 'Privacy' })
  expect(pdf.pages.join('')).toContain('Kanpersoonsgegevensbevatten')
  for (const tag of ['Table', 'TH', 'TD']) expect(pdf.tags).toContain(tag)
})

test('every page has its text, no words wider than the window, and nothing for axe to find', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await runCommand(page, 'Handleiding')
  const names = await pages(page).getByRole('link').allInnerTexts()
  expect(names).toHaveLength(8)
  for (const name of names) {
    await pages(page).getByRole('link', { name, exact: true }).click()
    await expect(pages(page).getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page'
    )
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    expect({ name, found: await violationsInThemes(page) }).toEqual({ name, found: {} })
  }
})
