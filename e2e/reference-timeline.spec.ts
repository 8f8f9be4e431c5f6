import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { painted, readable, runCommand } from './support/reader'
import { followedSources } from './support/sources'

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Tijdlijn' })
const status = (page: Page) => page.getByRole('article').getByRole('status')
const textField = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de tijdlijn' })

const openTimeline = async (page: Page): Promise<void> => {
  await readable(page)
  await runCommand(page, 'Tijdlijn')
  await expect(heading(page)).toBeFocused()
}

test('a date is looked up by keyboard, as exact as the report gives it', async ({ launch }) => {
  const { page } = await launch()
  await openTimeline(page)
  await expect(status(page)).toHaveText('83 gebeurtenissen')
  await page.keyboard.press('Tab')
  await expect(textField(page)).toBeFocused()
  await page.keyboard.type('unitad')
  await expect(status(page)).toHaveText('2 van 83 gebeurtenissen')
  const list = page.getByRole('article')
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(['2023', '2024'])
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(['September', 'September'])
  const event = page.getByRole('listitem').filter({ hasText: 'besluit het mandaat' })
  await expect(event).toContainText('15 september 2023')
  await event.getByRole('link', { name: /^Bron/ }).press('Enter')
  await expect
    .poll(() => painted(page, 'zoekwoord'))
    .toEqual([expect.stringContaining('op 15 september 2023 door de VN Veiligheidsraad besloten')])
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(event.getByRole('link', { name: /^Bron/ })).toBeFocused()
  await expect(textField(page)).toHaveValue('unitad')
  await textField(page).fill('hoogleraar')
  await expect(page.getByRole('listitem').filter({ hasText: 'hoogleraar' })).toContainText(
    '2023 (niet precies)'
  )
  await page.getByRole('button', { name: 'Filters wissen' }).press('Enter')
  await expect(textField(page)).toBeFocused()
})

const unitad = "UN Investigative Team to Promote Accountability for Crimes Committed by Da'esh/ISIL"

test('events are filtered by chapter and organisation, and lead to their organisations', async ({
  launch
}) => {
  const { page } = await launch()
  await openTimeline(page)
  await page.getByRole('combobox', { name: 'Hoofdstuk' }).selectOption('4 Vervolgen')
  await page.getByRole('combobox', { name: 'Organisatie' }).selectOption({ label: unitad })
  await expect(status(page)).toHaveText('2 van 83 gebeurtenissen')
  await page.getByRole('link', { name: unitad, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /UNITAD/ })).toBeVisible()
})

test('the picture has all events that the list has, and names its marks', async ({ launch }) => {
  const { page } = await launch()
  await openTimeline(page)
  await page.getByRole('combobox', { name: 'Hoofdstuk' }).selectOption('1 Verwerven')
  await page.getByRole('radio', { name: 'Beeld en lijst' }).press('Space')
  await expect(
    page.getByRole('img', { name: /^Tijdlijn van \d+ gebeurtenissen van 2005 tot en met 2023/ })
  ).toBeVisible()
  await expect(page.getByRole('list', { name: 'Wat de tekens betekenen' })).toContainText(
    'alleen de maand bekend'
  )
  expect(await violationsInThemes(page)).toEqual({})
})

test('an event has an address, also when a filter would hide it', async ({ launch }) => {
  const { page } = await launch()
  await openTimeline(page)
  await textField(page).fill('unitad')
  await expect(status(page)).toHaveText('2 van 83 gebeurtenissen')
  await page.evaluate(() => {
    location.hash = '#/tijdlijn/rat-2024/atkm-actief'
  })
  const event = page
    .getByRole('listitem')
    .filter({ hasText: 'Kinderpornografisch Materiaal is actief' })
  await expect(event).toBeFocused()
  await expect(status(page)).toHaveText('83 gebeurtenissen')
})

test('the source of every event opens at its own words', async ({ launch }) => {
  test.setTimeout(300_000)
  const { page } = await launch()
  await openTimeline(page)
  const all = { address: '/tijdlijn/rat-2024', title: 'Tijdlijn' }
  expect(await followedSources(page, [all], 'all')).toEqual({ wrong: [], amount: 83 })
})
