import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from './support/app'
import { violations } from './support/axe'
import { layEditions, titles } from './support/editions'
import { actionsAt, annotate, openPart, painted, readable } from './support/reader'
import {
  addressOf,
  amount,
  facet,
  results,
  searchAll,
  searchWords,
  walkBar
} from './support/search'

/** A folder with the app and two reports, for all tests of a worker. */
const test = base.extend<object, { readonly editions: string }>({
  editions: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-editions-'))
      await layEditions(folder)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ]
})

/** The report that the contents are of. */
const openReport = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Inhoud' }).getByText(/^Rapportage Integrale/)

const chaptersOf = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: `Hoofdstuk in ${title}` })

/** Which result is the first that opens a passage of an edition: entries of its reference data are results as well. */
const firstPassage = async (page: Page, edition: string): Promise<number> => {
  const hrefs = await results(page).evaluateAll((all) => all.map((hit) => hit.getAttribute('href')))
  const at = hrefs.findIndex((href) => href?.startsWith(`#/${edition}/`))
  expect(at).toBeGreaterThan(-1)
  return at
}

test('search over both reports, narrow to one, open a hit of each, come back', async ({
  launch,
  editions
}) => {
  const { page } = await launch({ folder: editions })
  await readable(page)
  await expect(openReport(page)).toHaveText(titles.first)
  await searchAll(page, 'casusoverleg ')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Zoeken in alle rapporten' })
  ).toBeVisible()
  await expect(facet(page, titles.first)).toBeVisible()
  await expect(facet(page, titles.second)).toBeVisible()
  await expect(chaptersOf(page, titles.first)).toBeVisible()
  await expect(chaptersOf(page, titles.second)).toBeVisible()
  const all = await amount(page)
  expect(await violations(page)).toEqual([])

  await facet(page, titles.second).check()
  await expect.poll(() => amount(page)).toBe(all / 2)
  await expect(results(page)).toHaveCount(all / 2)
  await expect(results(page).filter({ hasText: titles.first })).toHaveCount(0)
  await expect(chaptersOf(page, titles.first)).toHaveCount(0)
  await expect.poll(() => addressOf(page)).toContain('rapport=rat-2025')
  await chaptersOf(page, titles.second)
    .getByRole('checkbox', { name: /^2 Voorkomen/ })
    .check()
  await expect.poll(() => amount(page)).toBeLessThan(all / 2)
  await expect.poll(() => addressOf(page)).toContain('deel=rat-2025.voorkomen')
  const narrowed = await amount(page)

  // Into the other report, whose contents and name the window has now.
  const at = await firstPassage(page, 'rat-2025')
  const hit = results(page).nth(at)
  const text = (await hit.textContent()) ?? ''
  expect(text).toContain(titles.second)
  await hit.click()
  const state = walkBar(page).getByRole('status')
  await expect(state).toHaveText(`Treffer ${at + 1} van ${narrowed} voor “casusoverleg”`)
  await expect(openReport(page)).toHaveText(titles.second)
  await expect(page.getByRole('contentinfo')).toContainText(titles.second)
  await expect.poll(() => addressOf(page)).toMatch(/^#\/rat-2025\//)
  await expect(page.getByRole('navigation', { name: 'U leest' })).toContainText('2 Voorkomen')
  await expect(page.locator('main [data-block]:focus')).toBeInViewport()
  expect((await painted(page, 'zoekwoord')).length).toBeGreaterThan(0)

  await walkBar(page).getByRole('button', { name: 'Terug naar de lijst' }).click()
  await expect(page.locator('main :focus')).toHaveText(text)
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  await expect.poll(() => amount(page)).toBe(all)

  // And into the first one.
  const other = results(page).nth(await firstPassage(page, 'rat-2024'))
  const otherText = (await other.textContent()) ?? ''
  await other.click()
  await expect(openReport(page)).toHaveText(titles.first)
  await expect.poll(() => addressOf(page)).toMatch(/^#\/rat-2024\//)
  await expect(page.locator('main [data-block]:focus')).toBeInViewport()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(page.locator('main :focus')).toHaveText(otherText)
  await expect(results(page).filter({ hasText: titles.second }).first()).toBeVisible()
})

test('by keyboard: the hits lead from one report into the other, and back', async ({
  launch,
  editions
}) => {
  const { page } = await launch({ folder: editions })
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'gebiedsverbod ')
  await expect(results(page).first()).toBeVisible()
  await facet(page, 'Lopende tekst').check()
  await page.getByRole('radio', { name: 'Op plaats' }).click()
  const texts = await results(page).allTextContents()
  const last = texts.findLastIndex((text) => text.includes(titles.first))
  expect(texts.findIndex((text) => text.includes(titles.second))).toBe(last + 1)

  await results(page).nth(last).press('Enter')
  const state = walkBar(page).getByRole('status')
  await expect(state).toHaveText(new RegExp(`^Treffer ${last + 1} van`))
  await expect(openReport(page)).toHaveText(titles.first)
  await keyboard.press('F4')
  await expect(state).toHaveText(new RegExp(`^Treffer ${last + 2} van`))
  await expect(openReport(page)).toHaveText(titles.second)
  await expect(page.locator('main [data-block]:focus')).toBeInViewport()
  await keyboard.press('Shift+F4')
  await expect(state).toHaveText(new RegExp(`^Treffer ${last + 1} van`))
  await expect(openReport(page)).toHaveText(titles.first)
  await keyboard.press('F2')
  await expect(results(page).nth(last)).toBeFocused()
})

test('a note is of the report it was made in, and the window opens where it was left', async ({
  launch,
  editions
}) => {
  const first = await launch({ folder: editions })
  await readable(first.page)
  await searchAll(first.page, 'casusoverleg ')
  await results(first.page).filter({ hasText: titles.second }).first().click()
  await expect(openReport(first.page)).toHaveText(titles.second)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Navragen bij de wijkagent')
  await first.app.close()

  const { page } = await launch({ folder: editions })
  await readable(page)
  await expect(openReport(page)).toHaveText(titles.second)
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
  await searchAll(page, 'wijkagent')
  await facet(page, 'Notities').check()
  await expect(results(page)).toHaveCount(1)
  await expect(results(page)).toContainText(titles.second)
  await facet(page, 'Notities').uncheck()
  await searchWords(page).fill('multidisciplinaire casusoverleggen')
  await results(page).filter({ hasText: titles.first }).first().click()
  await expect(openReport(page)).toHaveText(titles.first)
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/2\.1 alinea 2$|2\.1-2$/)
})

test('of two places side by side, a hit of another report takes the window', async ({
  launch,
  editions
}) => {
  const { page } = await launch({ folder: editions })
  await readable(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  await searchAll(page, 'casusoverleg ')
  await expect(results(page).first()).toBeVisible()
  await results(page).filter({ hasText: titles.second }).first().click()
  await expect(openReport(page)).toHaveText(titles.second)
  await expect.poll(() => addressOf(page)).toMatch(/^#\/rat-2025\/[^&]+$/)
  await expect(page.locator('main [data-block]:focus')).toBeInViewport()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(results(page).first()).toBeVisible()
  await expect(openReport(page)).toHaveText(titles.first)
})

test('a second report that cannot be read is named; the first is read and searched', async ({
  launch,
  editions,
  complaints
}) => {
  const damaged = await mkdtemp(join(tmpdir(), 'naslag-damaged-'))
  await cp(editions, damaged, { recursive: true })
  await rm(join(damaged, 'build/corpus/rat-2025/corpus.json'))
  const { page } = await launch({ folder: damaged })
  await readable(page)
  await searchAll(page, 'casusoverleg ')
  await expect(results(page).first()).toContainText(titles.first)
  await expect(page.getByText(`niet worden gelezen: ${titles.second}.`)).toBeVisible()
  // A file that is not there leaves a line in the console; nothing else may.
  expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  await rm(damaged, { recursive: true, force: true })
})
