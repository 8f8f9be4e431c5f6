import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { painted, readable, runByKeys, tabTo } from './support/reader'
import { part, title } from './support/reference'
import { followedSources, namedEntries } from './support/sources'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const open = async (page: Page): Promise<void> => {
  await readable(page)
  await runByKeys(page, 'Wet- en regelgeving')
  await expect(title(page, 'Wet- en regelgeving')).toBeFocused()
}

test('by keyboard: a law is found by its article or its number, and says what rests on it', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await open(page)
  const state = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /stukken$/ })
  await expect(state).toHaveText('46 wetten en stukken')
  expect(await violationsInThemes(page)).toEqual({})
  const field = page.getByRole('searchbox', { name: /^Filter op naam, nummer of artikel/ })
  await tabTo(page, field)
  const entries = page.getByRole('main').getByRole('listitem').getByRole('link')
  for (const [words, found] of [
    ['29754', [/nr\. 623/, /nr\. 641/, /nr\. 678/, /nr\. 696/]],
    ['140a', [/^Wetboek van Strafrecht$/, /^Wetsvoorstel verhoging strafmaximum/]],
    ['14 RWN', [/^Rijkswet op het Nederlanderschap/]]
  ] as const) {
    await keyboard.press('Control+a')
    await keyboard.type(words)
    await expect(entries).toHaveText([...found])
  }
  const law = 'Rijkswet op het Nederlanderschap (RWN)'
  const link = page.getByRole('link', { name: law })
  await tabTo(page, link)
  await keyboard.press('Enter')
  await expect(title(page, law)).toBeFocused()
  await expect(page).toHaveURL(/#\/wetgeving\/rat-2024\/rijkswet-op-het-nederlanderschap$/)
  await expect(page.getByText('Toegevoegd door de redactie')).toBeVisible()
  const articles = part(page, 'Aangehaalde artikelen')
  await expect(articles.getByRole('heading', { level: 3 })).toHaveText([
    'artikel 14 lid 2',
    'artikel 14 lid 4'
  ])
  expect(await violationsInThemes(page)).toEqual({})

  const procedure = part(page, 'Werkwijzen die hierop rusten').getByRole('link').first()
  await tabTo(page, procedure)
  await keyboard.press('Enter')
  await expect(title(page, law)).toBeHidden()
  await keyboard.press('Alt+ArrowLeft')
  await expect(procedure).toBeFocused()

  const mention = part(page, 'Vermeldingen in het rapport').getByRole('link').first()
  await tabTo(page, mention)
  await keyboard.press('Enter')
  await expect.poll(() => painted(page, 'zoekwoord')).toEqual(['RWN'])
  await keyboard.press('Alt+ArrowLeft')
  await expect(mention).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Wet- en regelgeving' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(title(page, 'Wet- en regelgeving')).toBeFocused()
  await expect(field).toHaveValue('14 RWN')
})

test('every statement and every mention of every law leads to its words', async ({ launch }) => {
  const { page } = await launch()
  await open(page)
  const { wrong, amount } = await followedSources(
    page,
    namedEntries().laws.map(({ id, name }) => ({
      address: `/wetgeving/rat-2024/${id}`,
      title: name
    }))
  )
  expect(wrong).toEqual([])
  expect(amount).toBeGreaterThan(150)
})
