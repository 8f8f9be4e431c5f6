import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { annotate, openPart, readable } from './support/reader'

const filterField = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Filter de inhoud' })

const row = (page: Page, name: RegExp): Locator =>
  page.getByRole('treegrid', { name: 'Inhoud' }).getByRole('row', { name })

test('by keyboard alone: filter the contents and open what is found', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  for (let step = 0; step < 8; step += 1) {
    if (await filterField(page).evaluate((field) => field === document.activeElement)) break
    await keyboard.press('Tab')
  }
  await expect(filterField(page)).toBeFocused()
  await keyboard.type('UITREIZÍGERS')
  await expect(page.getByText('1 kop gevonden')).toBeVisible()
  await expect(page.locator('mark')).toHaveText('uitreizigers')
  await expect(row(page, /./)).toHaveCount(2)

  await keyboard.press('ArrowDown')
  await expect(row(page, /^4 Vervolgen/)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(row(page, /^4\.4 Aanpak uitreizigers/)).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toHaveText(/Aanpak uitreizigers/)

  await filterField(page).focus()
  await keyboard.press('Escape')
  await expect(filterField(page)).toHaveValue('')
  await expect(row(page, /^4\.4 Aanpak uitreizigers.*u bent hier$/)).toBeVisible()
  await keyboard.press('ArrowDown')
  await expect(row(page, /^4\.4 Aanpak uitreizigers/)).toBeFocused()
  await keyboard.press('Home')
  await expect(row(page, /^Inleiding/)).toBeFocused()
})

/** Whole per cents that the contents say have been read of a section. */
const percentOf = async (section: Locator): Promise<number> => {
  const name = (await section.getAttribute('aria-label')) ?? ''
  const [, percent] = /(\d+) % gelezen/.exec(name) ?? []
  return name.includes(', gelezen') ? 100 : Number(percent ?? 0)
}

test('what is read is counted, remembered, and can be forgotten', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  const inleiding = row(first.page, /^Inleiding/)
  // Nothing but looking: each paragraph counts when it has been in sight for as long as it takes.
  const patience = { timeout: 20_000 }
  await expect.poll(() => percentOf(inleiding), patience).toBeGreaterThan(0)
  await first.page.getByRole('main').focus()
  await first.page.keyboard.press('PageDown')
  await expect(first.page.getByRole('heading', { level: 1 })).not.toBeInViewport()
  const above = await percentOf(inleiding)
  await expect.poll(() => percentOf(inleiding), patience).toBeGreaterThan(above)
  const read = await percentOf(inleiding)
  // A reader who leaves the window has it written down.
  await first.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await first.app.close()

  const { page } = await launch()
  await readable(page)
  const again = row(page, /^Inleiding/)
  await expect.poll(() => percentOf(again)).toBeGreaterThanOrEqual(read)
  await page.getByRole('button', { name: 'Meer over de inhoud' }).click()
  await page.getByRole('menuitem', { name: 'Leesvoortgang wissen' }).click()
  await expect(page.getByText('De leesvoortgang is gewist.')).toBeVisible()
  expect(await percentOf(again)).toBeLessThan(read)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => percentOf(again)).toBeGreaterThanOrEqual(read)
})

test('notes are counted in their section and in its chapter', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Een notitie')
  await expect(row(page, /^2\.1 Lokale aanpak/)).toHaveAccessibleName(/3 aantekeningen/)
  await expect(row(page, /^2 Voorkomen/)).toHaveAccessibleName(/3 aantekeningen/)
  await expect(row(page, /^2\.2/)).not.toHaveAccessibleName(/aantekening/)
})

test('what stands behind a title has its own room: nothing is cut and nothing scrolls sideways', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.3-1', 'Wie geeft deze steun?')
  await page.getByRole('button', { name: 'Alles uitklappen' }).click()
  const noted = row(page, /^2\.3 Landelijk ondersteuningsaanbod.*3 aantekeningen/)
  await expect(noted).toBeVisible()
  const over = await page
    .getByRole('treegrid', { name: 'Inhoud' })
    .evaluate((tree) =>
      [tree, ...tree.querySelectorAll('[role="row"]')].flatMap(({ scrollWidth, clientWidth }) =>
        scrollWidth > clientWidth ? [scrollWidth - clientWidth] : []
      )
    )
  expect(over).toEqual([])
})

test('the place that is read is followed while scrolling', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Alles uitklappen' }).click()
  await row(page, /^2 Voorkomen/).click()
  await expect(page.getByRole('heading', { level: 1, name: /Voorkomen/ })).toBeFocused()
  await page.keyboard.press('End')
  const here = row(page, /u bent hier$/)
  await expect(here).toHaveAccessibleName(/^2\.8/)
  await expect(here).toBeInViewport()
  await expect(
    page.getByRole('navigation', { name: 'Vorig en volgend onderdeel' })
  ).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1, name: /Voorkomen/ })).toBeFocused()
})

test('the contents do not move under the pointer, and follow again once it has left', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Alles uitklappen' }).click()
  // The pointer stays there, as that of a reader who goes on choosing.
  await row(page, /^2 Voorkomen/).click()
  await expect(page.getByRole('heading', { level: 1, name: /Voorkomen/ })).toBeFocused()
  const place = await row(page, /^2 Voorkomen/).boundingBox()
  const text = page.locator('main .reader')
  await text.evaluate((surface) => {
    surface.scrollTop = surface.scrollHeight
  })
  const here = row(page, /u bent hier$/)
  await expect(here).toHaveAccessibleName(/^2\.8/)
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  )
  expect(await row(page, /^2 Voorkomen/).boundingBox()).toEqual(place)
  await expect(here).not.toBeInViewport()
  await text.hover()
  await expect(here).toBeInViewport()
})

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'everything opened, with notes and progress': async (page) => {
    await openPart(page, 'Voorkomen')
    await annotate(page, '2.1-2', 'Een notitie')
    await page.getByRole('button', { name: 'Alles uitklappen' }).click()
    await expect(row(page, /% gelezen/).first()).toBeVisible()
  },
  'a filter': async (page) => {
    await filterField(page).fill('aanpak')
    await expect(page.getByText('4 koppen gevonden')).toBeVisible()
  },
  'a filter that leaves nothing': async (page) => {
    await filterField(page).fill('kwantum')
    await expect(page.getByText('Geen kop met “kwantum”')).toBeVisible()
  },
  'cleared progress': async (page) => {
    await expect(row(page, /% gelezen/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Meer over de inhoud' }).click()
    await page.getByRole('menuitem', { name: 'Leesvoortgang wissen' }).click()
    await expect(page.getByText('De leesvoortgang is gewist.')).toBeVisible()
  }
}

for (const [state, reach] of Object.entries(states)) {
  test(`axe finds nothing in the contents: ${state}`, async ({ launch }) => {
    const { page } = await launch()
    await readable(page)
    await reach(page)
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { contrast: 'more' },
      { forcedColors: 'active' }
    ] as const) {
      await page.emulateMedia(media)
      expect({ media, found: await violations(page) }).toEqual({ media, found: [] })
    }
  })
}
