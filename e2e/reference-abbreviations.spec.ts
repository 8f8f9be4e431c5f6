import type { Page } from '@playwright/test'
import { abbreviationId } from '../shared/reference/entry'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { openPart, painted, pointAt, readable, runByKeys, tabTo } from './support/reader'
import { part, title } from './support/reference'
import { followedSources, namedEntries } from './support/sources'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const open = async (page: Page): Promise<void> => {
  await readable(page)
  await runByKeys(page, 'Afkortingen en begrippen')
  await expect(title(page, 'Afkortingen en begrippen')).toBeFocused()
}

test('by keyboard: an abbreviation is found by what it means, and shows where the report has it', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await open(page)
  const main = page.getByRole('main')
  const state = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /begrippen$/ })
  await expect(state).toHaveText('605 afkortingen en begrippen')
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Afkortingen 88',
    'Namen en begrippen 69',
    'Andere woorden voor hetzelfde 429',
    'Spelling 19'
  ])
  const field = page.getByRole('searchbox', { name: 'Filter op afkorting, betekenis of woord' })
  await tabTo(page, field)
  await keyboard.type('syriegangers')
  await expect(main.getByRole('listitem')).toHaveText([/^uitreizigers.*Syriëgangers/])
  await keyboard.press('Control+a')
  await keyboard.type('dienst')
  await expect(main.getByRole('heading', { level: 2 })).toHaveCount(4)
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Control+a')
  await keyboard.type('vertrek terugkeer')
  const link = page.getByRole('link', { name: 'DT&V', exact: true })
  await tabTo(page, link)
  await keyboard.press('Enter')
  await expect(title(page, 'DT&V')).toBeFocused()
  await expect(page).toHaveURL(/#\/afkortingen\/rat-2024\/dt-v$/)
  await expect(main.getByText('Dienst Terugkeer en Vertrek').first()).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  const mention = part(page, 'Vermeldingen in het rapport').getByRole('link').first()
  await tabTo(page, mention)
  await keyboard.press('Enter')
  await expect.poll(async () => (await painted(page, 'zoekwoord'))[0]).toBe('DT&V')
  await keyboard.press('Alt+ArrowLeft')
  await expect(mention).toBeFocused()
  await keyboard.press('Alt+ArrowLeft')
  await expect(link).toBeFocused()
  await expect(field).toHaveValue('vertrek terugkeer')
})

test('what explains an abbreviation in the text and beside it leads to its entry', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const mark = page.getByRole('main').getByRole('button', { name: 'SZW', exact: true }).first()
  await pointAt(page, mark)
  const way = page.getByRole('button', { name: 'Alle vermeldingen' })
  await way.hover()
  await way.click()
  await expect(title(page, 'SZW')).toBeFocused()
  await expect(way).toBeHidden()

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(title(page, 'Voorkomen')).toBeAttached()
  await page.getByRole('tab', { name: 'Begrippen' }).click()
  const beside = page.getByRole('link', { name: 'Alle vermeldingen van SZW' })
  await beside.focus()
  await page.keyboard.press('Enter')
  await expect(title(page, 'SZW')).toBeFocused()
})

test('every abbreviation leads to the passage that explains it and to all that have it', async ({
  launch
}) => {
  const { page } = await launch()
  await open(page)
  const { wrong, amount } = await followedSources(
    page,
    namedEntries().lexicon.abbreviations.map(({ short }) => ({
      address: `/afkortingen/rat-2024/${abbreviationId(short)}`,
      title: short
    }))
  )
  expect(wrong).toEqual([])
  expect(amount).toBeGreaterThan(200)
})
