import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { openPart, pointAt, readable } from './support/reader'

const openChapter = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
}

/** An abbreviation in the text that the Tab key stops at. */
const term = (page: Page, short: string): Locator =>
  page.getByRole('main').getByRole('button', { name: short, exact: true }).first()

const termsPane = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Begrippen' })

test('by keyboard: an abbreviation says what it means, and opens its entry and back', async ({
  launch
}) => {
  const { page } = await launch()
  await openChapter(page)
  const mark = term(page, 'SZW')
  await expect(mark).toHaveAccessibleDescription(/^ministerie van Sociale Zaken/i)
  // By keyboard: from the button before it.
  await mark.scrollIntoViewIfNeeded()
  await mark.evaluate((element) => {
    const all = [...document.querySelectorAll<HTMLElement>('main :is(button, [role="button"], a)')]
    all[all.indexOf(element as HTMLElement) - 1]?.focus()
  })
  await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  const shown = page
    .getByRole('main')
    .getByText(/ministerie van Sociale Zaken/i)
    .last()
  await expect(page.getByRole('button', { name: 'Bekijk in Begrippen' })).toBeVisible()
  await expect(shown).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Bekijk in Begrippen' })).toBeHidden()
  await expect(mark).toBeFocused()

  await page.keyboard.press('Enter')
  const entry = termsPane(page).getByRole('listitem').filter({ hasText: /^SZW/ })
  await expect(entry).toBeFocused()
  await expect(entry).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('by mouse: resting on an abbreviation explains it, and the pointer may go to the explanation', async ({
  launch
}) => {
  const { page } = await launch()
  await openChapter(page)
  await pointAt(page, term(page, 'SZW'))
  const way = page.getByRole('button', { name: 'Bekijk in Begrippen' })
  await expect(way).toBeVisible()
  await way.hover()
  await way.click()
  await expect(way).toBeHidden()
  await expect(termsPane(page).getByRole('listitem').filter({ hasText: /^SZW/ })).toBeFocused()
})

test('the list beside the text: of this chapter or all, filtered, with the passage that explains', async ({
  launch
}) => {
  const { page } = await launch()
  await openChapter(page)
  await page.getByRole('tab', { name: 'Begrippen' }).click()
  const pane = termsPane(page)
  const entries = pane.getByRole('listitem')
  await expect(pane.getByRole('status')).toHaveText(/^\d+ afkortingen$/)
  const here = await entries.count()
  await pane.getByRole('radio', { name: 'Hele rapport' }).click()
  await expect.poll(() => entries.count()).toBeGreaterThan(here)

  await pane.getByRole('textbox', { name: 'Filter de begrippen' }).fill('financiele inlichtingen')
  await expect(pane.getByRole('status')).toHaveText('Geen afkorting past bij dit filter.')
  await pane.getByRole('textbox', { name: 'Filter de begrippen' }).fill('algemene inlichtingen')
  await expect(entries).toHaveText([/^AIVD.*Algemene Inlichtingen- en Veiligheidsdienst/])
  await pane.getByRole('link', { name: /^Uitgelegd in / }).click()
  await expect(page.locator('main :focus')).toContainText('Veiligheidsdienst (AIVD)')
})

test('explaining abbreviations does not change what is selected and copied', async ({ launch }) => {
  const { page } = await launch()
  await openChapter(page)
  const paragraph = page
    .locator('main [data-block]')
    .filter({ has: page.locator('[data-term="SZW"]') })
    .first()
  const text = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return {
      selected: getSelection()?.toString() ?? '',
      written: (element as HTMLElement).innerText
    }
  })
  expect(text.selected).toBe(text.written)
  expect(text.selected).toContain('SZW')
})
