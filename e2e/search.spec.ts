import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import {
  actionsAt,
  noteField,
  notesPane,
  openSearch,
  painted,
  readable,
  searchField
} from './support/reader'
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

/** Where the list stands: the hit at the top, and how far it is above it. */
const listPlace = (page: Page): Promise<{ readonly at: number; readonly top: number }> =>
  page.evaluate(() => {
    const surface = document.querySelector('main .reader')
    const top = surface?.getBoundingClientRect().top ?? 0
    const hits = [...document.querySelectorAll('.results .hit')]
    const at = hits.findIndex((hit) => hit.getBoundingClientRect().bottom > top)
    return { at, top: hits[at]?.getBoundingClientRect().top ?? 0 }
  })

/** The chapters of the report, in its order. */
const chapters = ['Inleiding', '1 Verwerven', '2 Voorkomen', '3 Voorbereiden', '4 Vervolgen']

/** Of each hit of the list, which chapter it stands in. */
const chaptersOf = async (page: Page): Promise<readonly number[]> => {
  const hits = await results(page).allTextContents()
  return hits.map((hit) => chapters.findIndex((chapter) => hit.startsWith(chapter)))
}

/** Is every hit of the list in a chapter, and none in an earlier one than the hit before it? */
const isInPlaceOrder = async (page: Page): Promise<boolean> => {
  const found = await chaptersOf(page)
  return found.every((chapter, at) => chapter >= 0 && chapter >= (found[at - 1] ?? 0))
}

/** Shows all hits there are. */
const showAll = async (page: Page, all: number): Promise<void> => {
  const more = page.getByRole('button', { name: /^\d+ meer tonen$/ })
  for (let shown = await results(page).count(); shown < all;) {
    await more.click()
    await answered(page)
    await expect.poll(() => results(page).count()).toBeGreaterThan(shown)
    shown = await results(page).count()
  }
  await expect(more).toBeHidden()
}

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
  await answered(page)
  const all = await amount(page)

  await facet(page, '2 Voorkomen').check()
  await answered(page)
  const inChapter = await amount(page)
  expect(inChapter).toBeLessThan(all)
  await facet(page, 'Lopende tekst').check()
  await answered(page)
  const narrowed = await amount(page)
  expect(narrowed).toBeLessThan(inChapter)
  await expect(results(page)).toHaveCount(narrowed)
  expect(new Set(await chaptersOf(page))).toEqual(new Set([chapters.indexOf('2 Voorkomen')]))
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
  await answered(page)
  expect(await amount(page)).toBe(all)
  await showAll(page, all)
  expect(await isInPlaceOrder(page)).toBe(false)
  await page.getByRole('radio', { name: 'Op plaats' }).click()
  await expect.poll(() => addressOf(page)).toContain('volgorde=plaats')
  await expect.poll(() => isInPlaceOrder(page)).toBe(true)
  await showAll(page, all)
  await expect(results(page)).toHaveCount(all)
  expect(await isInPlaceOrder(page)).toBe(true)
  await expect(results(page).first()).toContainText('1 Verwerven')
  await expect(results(page).last()).toContainText('4 Vervolgen')
})

test('by keyboard alone: search, narrow, open, go along the hits, back to the list, close', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'gemeente')
  await expect(results(page).first()).toBeVisible()
  const all = await amount(page)
  await expect(
    page.getByRole('status').filter({ hasText: `${all} resultaten gevonden` })
  ).toBeAttached()

  const choice = facet(page, 'Kaders')
  for (let step = 0; step < 12; step += 1) {
    await keyboard.press('Tab')
    if (await choice.evaluate((element) => element === document.activeElement)) break
  }
  await expect(choice).toBeFocused()
  await keyboard.press('Space')
  await expect(choice).toBeChecked()
  await expect(choice).toBeFocused()
  await answered(page)
  expect(await amount(page)).toBeLessThan(all)

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
  await expect(facet(page, 'Notities')).toBeVisible()
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
  await answered(page)
  await results(page).first().click()
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 1 van/)
  await expect(page.getByRole('region', { name: 'Links: Inleiding' })).toBeVisible()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(right.getByRole('searchbox')).toHaveValue('politie')
  await page.keyboard.press('Control+Shift+D')
  await expect(right).toBeHidden()
})
