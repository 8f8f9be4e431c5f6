import type { Page } from '@playwright/test'
import { expect, killHard, test } from './support/app'
import { remembered } from './support/memory'
import {
  actionsAt,
  noteField,
  notesPane,
  offered,
  openSearch,
  painted,
  readable,
  searchField
} from './support/reader'
import {
  addressOf,
  amount,
  facet,
  results,
  searchAll,
  searchWords,
  walkBar
} from './support/search'

/** Where the list stands: the hit at the top, and how far it is above it. */
const listPlace = (page: Page): Promise<{ readonly at: number; readonly top: number }> =>
  page.evaluate(() => {
    const surface = document.querySelector('main .reader')
    const top = surface?.getBoundingClientRect().top ?? 0
    const hits = [...document.querySelectorAll('.results .hit')]
    const at = hits.findIndex((hit) => hit.getBoundingClientRect().bottom > top)
    return { at, top: hits[at]?.getBoundingClientRect().top ?? 0 }
  })

/** A pixel up or down is rounding, by layout or by zoom. */
const isListAt = async (page: Page, place: Awaited<ReturnType<typeof listPlace>>) => {
  const { at, top } = await listPlace(page)
  return at === place.at && Math.abs(top - place.top) <= 2
}

test('by mouse: search, narrow, open, next and previous hit, back to exactly that list', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const field = await openSearch(page)
  await field.fill('gemeenten')
  await page.getByRole('option', { name: /^Alle \d+ resultaten tonen/ }).click()
  await expect(searchWords(page)).toHaveValue('gemeenten')
  await expect(page).toHaveTitle('Zoeken: gemeenten – Naslag')
  const all = await amount(page)

  await facet(page, '2 Voorkomen').check()
  await expect.poll(() => amount(page)).toBeLessThan(all)
  const inChapter = await amount(page)
  await facet(page, 'Lopende tekst').check()
  await expect.poll(() => amount(page)).toBeLessThan(inChapter)
  const narrowed = await amount(page)
  await expect(results(page)).toHaveCount(narrowed)
  await expect(results(page).first()).toContainText('2 Voorkomen')
  await expect(facet(page, '2 Voorkomen')).toBeChecked()

  // Down the list, and into a hit of it.
  const fifth = results(page).nth(4)
  await fifth.scrollIntoViewIfNeeded()
  const place = await listPlace(page)
  const text = await fifth.textContent()
  await fifth.click()
  const bar = walkBar(page)
  await expect(bar.getByRole('status')).toHaveText(`Treffer 5 van ${narrowed} voor “gemeenten”`)
  await expect(page.locator('main :focus')).toBeInViewport()
  expect((await painted(page, 'zoekwoord')).length).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(results(page)).toHaveCount(narrowed)
  await expect(page.locator('main :focus')).toHaveText(text ?? '')
  await expect.poll(() => isListAt(page, place)).toBe(true)
  await expect(facet(page, 'Lopende tekst')).toBeChecked()

  // Forward leads to the hit again, and along the others.
  await page.getByRole('button', { name: 'Vooruit' }).click()
  await expect(bar.getByRole('status')).toHaveText(/^Treffer 5 van/)
  await bar.getByRole('button', { name: 'Volgende treffer' }).click()
  await expect(bar.getByRole('status')).toHaveText(/^Treffer 6 van/)
  await bar.getByRole('button', { name: 'Vorige treffer' }).click()
  await bar.getByRole('button', { name: 'Vorige treffer' }).click()
  await expect(bar.getByRole('status')).toHaveText(/^Treffer 4 van/)
  await bar.getByRole('button', { name: 'Terug naar de lijst' }).click()
  await expect(page.locator('main :focus')).toHaveText(
    (await results(page).nth(3).textContent()) ?? ''
  )

  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await expect.poll(() => amount(page)).toBe(all)
  await page.getByRole('radio', { name: 'Op plaats' }).click()
  await expect(results(page).first()).toContainText('2 Voorkomen')
  await expect(results(page).last()).toContainText('4 Vervolgen')
  await expect.poll(() => addressOf(page)).toContain('volgorde=plaats')
})

test('by keyboard alone: search, narrow, open, go along the hits, back to the list, close', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'gemeente')
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /resultaten gevonden$/ })).toBeAttached()
  const all = await amount(page)

  const choice = facet(page, 'Kaders')
  for (let step = 0; step < 12; step += 1) {
    await keyboard.press('Tab')
    if (await choice.evaluate((element) => element === document.activeElement)) break
  }
  await expect(choice).toBeFocused()
  await keyboard.press('Space')
  await expect(choice).toBeChecked()
  await expect(choice).toBeFocused()
  await expect.poll(() => amount(page)).toBeLessThan(all)

  await keyboard.press('Control+Shift+F')
  await expect(searchWords(page)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(results(page).first()).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await keyboard.press('Enter')
  const state = walkBar(page).getByRole('status')
  await expect(state).toHaveText(/^Treffer 2 van/)
  await expect(page.locator('main :focus')).toBeVisible()

  await keyboard.press('F4')
  await expect(state).toHaveText(/^Treffer 3 van/)
  await keyboard.press('Shift+F4')
  await expect(state).toHaveText(/^Treffer 2 van/)
  await keyboard.press('F2')
  await expect(results(page).nth(1)).toBeFocused()
  await expect(choice).toBeChecked()

  await keyboard.press('Enter')
  await expect(state).toHaveText(/^Treffer 2 van/)
  const passage = page.locator('main [data-block]:focus')
  await expect(passage).toBeVisible()
  const text = (await passage.textContent()) ?? ''
  await walkBar(page).getByRole('button', { name: 'Treffers sluiten' }).press('Enter')
  await expect(walkBar(page)).toBeHidden()
  await expect(passage).toHaveText(text)
  expect(await painted(page, 'zoekwoord')).toEqual([])
})

test('from the palette: all results, and the way back to what was read', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('casusov')
  await page.keyboard.press('Control+Enter')
  await expect(results(page).first()).toBeVisible()
  await expect(searchWords(page)).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  // In a field these keys are for the text; from the list they lead back.
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first()).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: 'Inleiding' })).toBeVisible()
})

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
  await expect(results(page).first()).toContainText('2 Voorkomen')

  await searchWords(page).fill('')
  await page.getByRole('button', { name: '“Overleg in hoofdstuk 2” niet langer bewaren' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaarde zoekopdrachten' })).toBeHidden()
  await page.getByRole('button', { name: 'Recente zoekopdrachten wissen' }).click()
  await expect(page.getByText('Wat u zoekt, staat hier later terug.')).toBeVisible()
})

test('nothing found is said plainly, with what can be tried', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await searchAll(page, 'kwantumcomputer')
  await expect(
    page.getByRole('heading', { name: 'Geen resultaten voor “kwantumcomputer”' })
  ).toBeVisible()
  await expect(page.getByText('Wat u kunt proberen')).toBeVisible()
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /^Geen resultaten/ })).toBeAttached()
})

test('a note that was just written is found, and no longer once it is gone', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await actionsAt(page, 'Inleiding-1').click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await noteField(page).fill('Navragen bij de waterschappen')
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar' }).click()

  await searchAll(page, 'waterschappen')
  await expect(facet(page, 'Uw notities')).toBeVisible()
  await expect(results(page)).toHaveText([/Uw notitie.*Navragen bij de waterschappen/])
  await results(page).first().click()
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 1 van 1 /)
  await notesPane(page)
    .getByRole('button', { name: /^Notitie verwijderen/ })
    .click()
  await expect(actionsAt(page, 'Inleiding-1')).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+Shift+F')
  await expect(page.getByRole('heading', { name: /^Geen resultaten/ })).toBeVisible()
})

test('beside another place: each side has its own search', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  const right = page.getByRole('region', { name: /^Rechts/ })
  await expect(right).toBeVisible()
  await searchAll(page, 'politie & gemeente')
  await expect(right.getByRole('searchbox')).toHaveValue('politie & gemeente')
  await expect(page.getByRole('region', { name: 'Links: Inleiding' })).toBeVisible()
  await searchWords(page).fill('politie')
  await results(page).first().click()
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 1 van/)
  await expect(page.getByRole('region', { name: 'Links: Inleiding' })).toBeVisible()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(right.getByRole('searchbox')).toHaveValue('politie')
  await page.keyboard.press('Control+Shift+D')
  await expect(right).toBeHidden()
})
