import type { Page } from '@playwright/test'
import { expect, startAgain, test } from './support/app'
import { painted, readable, searchField } from './support/reader'
import { addressOf, answered, results, searchAll, walkBar } from './support/search'

/** What is typed, and the entry that two key presses open with it. */
const lookUps = [
  ['vera', 'Risicotaxatie met VERA-2R'],
  ['pga', 'Persoonsgerichte aanpak (PGA CTER)'],
  ['lokaal cas', 'Lokaal casusoverleg radicalisering'],
  ['versterkingsg', 'Versterkingsgelden aanvragen'],
  ['gebiedsv', 'Twbmt: gebiedsverbod'],
  ['contactv', 'Twbmt: contactverbod'],
  ['paspoortm', 'Paspoortmaatregel (weigeren, vervallen verklaren, signaleren)'],
  ['laov', 'Landelijk Afstemmingsoverleg Vertrek (LAOV)'],
  ['ct info', 'CT Infobox'],
  ['nctv', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid (NCTV)'],
  ['wetboek van strafrecht', 'Wetboek van Strafrecht'],
  ['cbrn', 'CBRN-ketenoefening']
] as const

const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

test('twelve look-ups: two key presses and a few letters after the report is there', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  for (const [typed, name] of lookUps) {
    await keyboard.press('Control+k')
    await expect(searchField(page)).toBeFocused()
    await keyboard.type(typed)
    await keyboard.press('Enter')
    await expect(title(page)).toHaveText(name)
    await expect(title(page)).toBeFocused()
  }
  await keyboard.press('Alt+ArrowLeft')
  await expect(title(page)).toHaveText('Wetboek van Strafrecht')
})

test('an entry is a hit of its own kind: it opens, and the hits are walked along from it', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'soort:werkwijze meldplicht')
  await results(page).first().press('Enter')
  await expect(title(page)).toBeFocused()
  const first = await title(page).innerText()
  await expect(walkBar(page)).toContainText('Treffer 1 van')
  await keyboard.press('F4')
  await expect(title(page)).not.toHaveText(first)
  await expect(title(page)).toBeFocused()
  await expect(walkBar(page)).toContainText('Treffer 2 van')
  const address = await addressOf(page)
  await keyboard.press('F2')
  await expect(results(page).nth(1)).toBeFocused()
  await expect(results(page).nth(1)).toHaveAttribute('href', address.replace(/\/zoeken.*/, ''))
})

test('the words by which an entry was found are marked in it, until the search is closed', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'soort:werkwijze meldplicht')
  await results(page).first().press('Enter')
  await expect(title(page)).toBeFocused()
  const marks = async (): Promise<readonly string[]> => [
    ...new Set((await painted(page, 'zoekwoord')).map((word) => word.toLowerCase()))
  ]
  await expect.poll(marks).toContain('meldplicht')
  await keyboard.press('F4')
  await expect(walkBar(page)).toContainText('Treffer 2 van')
  await expect.poll(marks).toContain('meldplicht')
  await walkBar(page).getByRole('button', { name: 'Treffers sluiten' }).press('Enter')
  await expect.poll(marks).toEqual([])

  // A figure stands among the others: it is marked, and they are not.
  await keyboard.press('Control+k')
  await searchField(page).fill('soort:kerncijfer uitreizigers')
  await answered(page)
  await page.getByRole('option').filter({ hasText: 'kerncijfer' }).first().click()
  const row = page.getByRole('row').and(page.locator('[aria-current]'))
  await expect(row).toBeInViewport()
  await expect.poll(marks).toContain('uitreizigers')
  const places = await page.evaluate(() =>
    [...(CSS.highlights.get('naslag-zoekwoord') ?? [])].map(
      (range) =>
        range instanceof Range &&
        range.startContainer.parentElement?.closest('[aria-current]') !== null
    )
  )
  expect(places).not.toContain(false)
})

/** Whether the first word that is marked can be seen. */
const isFirstMarkSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [first] = CSS.highlights.get('naslag-zoekwoord') ?? []
    if (!(first instanceof Range)) return false
    const { top, bottom } = first.getBoundingClientRect()
    return top > 0 && bottom < innerHeight
  })

test('on a long card the first word by which it was found is in view, until the reader goes elsewhere on it', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'soort:werkwijze opbrengsten')
  await results(page).filter({ hasText: 'Versterkingsgelden' }).press('Enter')
  await expect(title(page)).toHaveText('Versterkingsgelden aanvragen')
  await expect.poll(() => isFirstMarkSeen(page)).toBe(true)
  await expect(title(page)).not.toBeInViewport()

  // The keys go on from there.
  const focused = page.locator('main :focus')
  await expect(focused).toContainText('opbrengsten')
  await keyboard.press('Tab')
  await expect(focused).not.toContainText('opbrengsten')
  await expect(focused).toBeInViewport()
  expect(await isFirstMarkSeen(page)).toBe(true)

  // Back and forward it is as it was left, whatever is marked.
  const way = page.getByRole('main').getByRole('button', { name: 'Notitie', exact: true })
  await way.focus()
  await expect(way).toBeInViewport()
  await keyboard.press('Alt+ArrowLeft')
  await expect(results(page).first()).toBeVisible()
  await keyboard.press('Alt+ArrowRight')
  await expect(way).toBeFocused()
  await expect(way).toBeInViewport()
  expect(await isFirstMarkSeen(page)).toBe(false)
})

test('a link from outside of the app opens an entry', async ({ launch, userData }) => {
  const running = await launch()
  await readable(running.page)
  await startAgain(running, userData, ['naslag://rat-2024/werkwijzen/vera-2r'])
  await expect(title(running.page)).toHaveText('Risicotaxatie met VERA-2R')
  await startAgain(running, userData, ['naslag://rat-2024/werkwijzen/bestaat-niet'])
  await expect(title(running.page)).toHaveText('Dit staat niet in de naslag')
})

test('the ways under the contents lead to each overview', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  const nav = page.getByRole('region', { name: 'Naslag bij het rapport' })
  for (const [way, heading] of [
    ['Werkwijzen', 'Werkwijzen'],
    ['Organisaties', 'Organisaties'],
    ['Wetgeving', 'Wet- en regelgeving'],
    ['Kerncijfers', 'Kerncijfers'],
    ['Tijdlijn', 'Tijdlijn'],
    ['Afkortingen', 'Afkortingen en begrippen']
  ] as const) {
    await nav.getByRole('link', { name: way }).click()
    await expect(title(page)).toHaveText(heading)
    await expect(title(page)).toBeFocused()
    await expect(page).toHaveTitle(`${heading} – Naslag`)
    await expect(nav.getByRole('link', { name: way })).toHaveAttribute('aria-current', 'page')
  }
})
