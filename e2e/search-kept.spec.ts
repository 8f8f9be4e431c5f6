import { expect, killHard, test } from './support/app'
import { remembered } from './support/memory'
import { offered, readable } from './support/reader'
import {
  addressOf,
  amount,
  answered,
  facet,
  results,
  searchAll,
  searchWords,
  walkBar
} from './support/search'

test('the search stands in the address: it is there again after a restart', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await searchAll(first.page, 'recht & 50% / "lokale aanpak"')
  await expect.poll(() => addressOf(first.page)).toMatch(/^#\/zoeken\/q=recht%20%26%2050/)
  await searchWords(first.page).fill('gemeente')
  await facet(first.page, '2 Voorkomen').check()
  await expect.poll(() => remembered(first.page, 'window/1')).toContain('deel=rat-2024.voorkomen')
  const found = await amount(first.page)
  await killHard(first)

  const { page } = await launch()
  await expect(results(page).first()).toBeVisible()
  await expect(searchWords(page)).toHaveValue('gemeente')
  await expect(facet(page, '2 Voorkomen')).toBeChecked()
  expect(await amount(page)).toBe(found)
})

test('a hit that was open is open again after a restart, with the others at hand', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await searchAll(first.page, 'gemeente')
  await results(first.page).nth(2).click()
  await expect(walkBar(first.page).getByRole('status')).toHaveText(/^Treffer 3 van/)
  await expect.poll(() => remembered(first.page, 'window/1')).toContain('/zoeken/q=gemeente')
  await killHard(first)

  const { page } = await launch()
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 3 van/)
  await page.keyboard.press('F4')
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 4 van/)
})

test('a saved search and recent ones, after a restart, in the view and in the palette', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await searchAll(first.page, 'casusoverleg')
  await facet(first.page, '2 Voorkomen').check()
  await first.page.getByRole('button', { name: 'Zoekopdracht bewaren' }).click()
  await expect(first.page.getByRole('textbox', { name: 'Bewaren als' })).toBeFocused()
  await first.page.keyboard.type('Overleg in hoofdstuk 2')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByText('Bewaard als “Overleg in hoofdstuk 2”')).toBeVisible()
  await searchWords(first.page).fill('politie')
  await searchWords(first.page).press('Enter')
  await expect.poll(() => remembered(first.page, 'searches/recent')).toContain('politie')
  await expect.poll(() => remembered(first.page, 'searches/saved')).toContain('hoofdstuk 2')
  await expect.poll(() => remembered(first.page, 'window/1')).toContain('/zoeken/q=politie')
  await killHard(first)

  const { page } = await launch()
  await expect(searchWords(page)).toHaveValue('politie')
  await page.keyboard.press('Control+k')
  await expect(offered(page, 'Eerder gezocht')).toHaveText([/^Overleg in hoofdstuk 2/, /^politie/])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Zoekwoorden wissen' }).click()
  await page.getByRole('button', { name: /^Overleg in hoofdstuk 2/ }).click()
  await expect(searchWords(page)).toHaveValue('casusoverleg')
  await expect(facet(page, '2 Voorkomen')).toBeChecked()
  await answered(page)
  await expect(results(page).first()).toContainText('2 Voorkomen')

  await searchWords(page).fill('')
  await page.getByRole('button', { name: '“Overleg in hoofdstuk 2” niet langer bewaren' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaarde zoekopdrachten' })).toBeHidden()
  await page.getByRole('button', { name: 'Recente zoekopdrachten wissen' }).click()
  await expect(page.getByText('Wat u zoekt, staat hier later terug.')).toBeVisible()
})
