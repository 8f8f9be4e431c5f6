import type { Locator, Page } from '@playwright/test'
import { expect, test, type Running } from './support/app'
import { violationsInThemes } from './support/axe'
import { bringInNotes } from './support/many-notes'
import { annotate, openPart, readable, runByKeys, tabTo } from './support/reader'
import { selectionBar, selectWords } from './support/selecting'

const title = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Aantekeningen' })
const rows = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
const filter = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true })

/** A bookmark, two highlights and a note, in two chapters. */
const makeSome = async (page: Page): Promise<void> => {
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await openPart(page, 'Verwerven')
  await selectWords(page, 'Het fundament van')
  await selectionBar(page).getByRole('button', { name: 'Markeren als Belangrijk' }).click()
}

/** The row of one of sixty notes, far down on the page with all of them. */
const rowFarDown = async (running: Running, userData: string): Promise<Locator> => {
  const { page } = running
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await bringInNotes(running, userData, 60)
  await page.keyboard.press('Control+Shift+a')
  await expect(title(page)).toBeFocused()
  await page.keyboard.press('End')
  return rows(page).filter({ hasText: 'Notitie 52' })
}

test('by keyboard: all of it on one page, filtered, gone to and come back from', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await makeSome(page)
  await page.keyboard.press('Control+Shift+a')
  await expect(title(page)).toBeFocused()
  await expect(page).toHaveTitle('Aantekeningen – Naslag')
  await expect(rows(page)).toHaveCount(4)
  await expect(
    page.getByRole('heading', { level: 2 }).filter({ hasText: /Verwerven/ })
  ).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})

  await tabTo(page, page.getByRole('searchbox', { name: 'Filter op woorden' }))
  await page.keyboard.type('tafel')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('1 van 4 aantekeningen')).toBeVisible()
  await tabTo(page, rows(page).getByRole('link', { name: '2.1 alinea 2' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('multidisciplinaire casusoverleggen')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(title(page)).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Filter op woorden' })).toHaveValue('tafel')
  await expect(rows(page)).toHaveCount(1)

  await filter(page, 'Alles tonen').click()
  await filter(page, 'Markeringen').click()
  await expect(rows(page)).toHaveCount(2)
  await filter(page, 'Belangrijk').click()
  await expect(rows(page)).toHaveCount(1)
})

test('who goes from a row far down to the text and back finds that row, and goes on from it', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const row = await rowFarDown(running, userData)
  const { page } = running
  const link = row.getByRole('link', { name: '2.1 alinea 2' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('multidisciplinaire casusoverleggen')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(row.locator(':focus')).toBeVisible()
})

test('a label that is being typed stays while the list is scrolled far away', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const row = await rowFarDown(running, userData)
  const { page } = running
  await row.getByRole('button', { name: /^Labels bij/ }).click()
  await page.keyboard.type('half')
  const field = row.getByRole('textbox', { name: /^Label toevoegen/ })
  await row.hover()
  await page.mouse.wheel(0, -50_000)
  await expect(title(page)).toBeInViewport()
  await expect(field).toHaveValue('half')
  await page.keyboard.type('weg')
  await page.keyboard.press('Enter')
  await expect(row.getByRole('button', { name: /^Label halfweg weghalen/ })).toBeVisible()
})

test('many are labelled, given another meaning and removed at once, and all of it is undone', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await makeSome(page)
  await runByKeys(page, 'Aantekeningen')
  await page.getByRole('checkbox', { name: 'Alle 4 kiezen' }).check()
  const chosen = page.getByRole('region', { name: 'Met wat u koos' })
  await expect(chosen.getByText('4 gekozen')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})

  await chosen.getByRole('button', { name: 'Labels…' }).click()
  await page.keyboard.type('memo')
  await page.keyboard.press('Enter')
  await expect(
    rows(page).filter({ has: page.getByRole('listitem').filter({ hasText: /^memo$/ }) })
  ).toHaveCount(4)
  await chosen.getByRole('button', { name: 'Markeren als Bespreken' }).click()
  await expect(rows(page).getByText('Bespreken', { exact: true })).toHaveCount(2)
  await chosen.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(page.getByText('4 aantekeningen verwijderd.')).toBeVisible()
  await expect(rows(page)).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(rows(page).getByText('Bespreken', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(
    rows(page)
      .getByRole('listitem')
      .filter({ hasText: /^memo$/ })
  ).toHaveCount(0)
})

test('a note is written on in its place, and points at what may say who a person is', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await makeSome(page)
  await page.keyboard.press('Control+Shift+a')
  await page.getByRole('radio', { name: 'Nieuwste eerst' }).click()
  await expect(rows(page).first()).not.toContainText('Wie zit hier aan tafel?')
  const edit = rows(page).getByRole('button', { name: /^Notitie bewerken/ })
  await edit.click()
  const field = rows(page).getByRole('textbox', { name: /^Notitie bij/ })
  await expect(field).toBeFocused()
  await field.fill('Gebeld met 06-12345678 over 123456782')
  await expect(
    rows(page).getByText('Hier lijkt een telefoonnummer en een BSN te staan.', { exact: false })
  ).toBeVisible()
  await expect(rows(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  // Kept, it is the newest of all; the reader writes on where they were.
  await expect(field).toBeFocused()
  await page.keyboard.type(', en daarna')
  await page.keyboard.press('Escape')
  await expect(rows(page).first()).toContainText('over 123456782, en daarna')
  await expect(rows(page).first()).toBeFocused()
  await expect(rows(page).getByText('Gebeld met 06-12345678 over 123456782')).toBeVisible()
})
