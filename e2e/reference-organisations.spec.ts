import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { painted, readable, runByKeys, tabTo } from './support/reader'
import { part, title } from './support/reference'
import { followedSources, namedEntries } from './support/sources'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const open = async (page: Page): Promise<void> => {
  await readable(page)
  await runByKeys(page, 'Organisaties')
  await expect(title(page, 'Organisaties')).toBeFocused()
}

test('by keyboard: an organisation is found by what people call it, read to its source and back', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await open(page)
  const main = page.getByRole('main')
  const state = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /organisaties$/ })
  await expect(state).toHaveText('108 organisaties')
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^Rijksoverheid en parlement \d+$/
  )
  expect(await violationsInThemes(page)).toEqual({})

  const field = page.getByRole('searchbox', { name: 'Filter op naam of afkorting' })
  await tabTo(page, field)
  await keyboard.type('fiscus')
  await expect(state).toHaveText('1 van 108 organisaties')
  await keyboard.press('Control+a')
  await keyboard.type('marechaussee')
  const link = page.getByRole('link', { name: 'Koninklijke Marechaussee', exact: true })
  await tabTo(page, link)
  await keyboard.press('Enter')
  await expect(title(page, 'Koninklijke Marechaussee (KMar)')).toBeFocused()
  await expect(page).toHaveURL(/#\/organisaties\/rat-2024\/koninklijke-marechaussee$/)
  await expect(page).toHaveTitle('Koninklijke Marechaussee – Naslag')

  const role = part(page, 'Rol volgens het rapport')
  await tabTo(page, role.locator('summary').first())
  await keyboard.press('Enter')
  const quote = await role.getByRole('blockquote').first().innerText()
  const source = role.getByRole('link').first()
  await tabTo(page, source, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect.poll(async () => (await painted(page, 'zoekwoord')).join('')).toBe(quote)
  await keyboard.press('Alt+ArrowLeft')
  await expect(source).toBeFocused()
  await expect(source).toBeInViewport()

  // A mention, with the words marked in the passage that are marked here.
  const mention = part(page, 'Vermeldingen in het rapport').getByRole('link').last()
  await tabTo(page, mention)
  const words = await mention.locator('mark').allInnerTexts()
  await keyboard.press('Enter')
  await expect.poll(() => painted(page, 'zoekwoord')).toEqual(words)
  await keyboard.press('Alt+ArrowLeft')
  await expect(mention).toBeFocused()
  await expect(mention).toBeInViewport()
  expect(await violationsInThemes(page)).toEqual({})

  // With whom it works, from there to another organisation, and back to the list as it was.
  const partner = part(page, 'Werkt samen met')
    .getByRole('row', { name: /^Politie 4 / })
    .getByRole('link', { name: 'Politie', exact: true })
  await tabTo(page, partner, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(title(page, 'Politie')).toBeFocused()
  await keyboard.press('Alt+ArrowLeft')
  await expect(partner).toBeFocused()
  await keyboard.press('Alt+ArrowLeft')
  await expect(link).toBeFocused()
  await expect(field).toHaveValue('marechaussee')
})

test('by keyboard: who works with whom is seen in a matrix, with the procedures behind each number', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await open(page)
  await tabTo(page, page.getByRole('radio', { name: 'Lijst' }))
  await keyboard.press('ArrowRight')
  await keyboard.press('Space')
  const matrix = page.getByRole('table', { name: /^Wie werkt met wie/ })
  await expect(matrix).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})

  const cell = (name: string): Locator => matrix.getByRole('button', { name })
  await tabTo(page, cell('Politie en NCTV: 5 werkwijzen'))
  await keyboard.press('ArrowRight')
  await expect(cell('Politie en OM: 5 werkwijzen')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(cell('NCTV en OM: 3 werkwijzen')).toBeFocused()
  await keyboard.press('Enter')
  const shared = page.getByRole('dialog', { name: 'NCTV en OM' })
  await expect(shared.getByRole('listitem')).toHaveCount(3)
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Escape')
  await expect(shared).toBeHidden()
  await expect(cell('NCTV en OM: 3 werkwijzen')).toBeFocused()

  // The same is in the table, and fewer organisations can be chosen.
  const table = page.getByRole('table', { name: /^Met wie elke organisatie samenwerkt/ })
  await expect(table.getByRole('row', { name: /^Politie 9 / })).toContainText(
    'Openbaar Ministerie (5)'
  )
  const rows = table.getByRole('row')
  await expect(rows).toHaveCount(29)
  await tabTo(page, page.getByRole('radio', { name: '2 werkwijzen' }), 'Shift+Tab')
  await keyboard.press('ArrowRight')
  await keyboard.press('Space')
  await expect(rows).toHaveCount(16)

  // From a number to a procedure, and back to that number.
  await tabTo(page, cell('NCTV en OM: 3 werkwijzen'))
  await keyboard.press('Enter')
  await tabTo(page, shared.getByRole('link').first())
  await keyboard.press('Enter')
  await expect(shared).toBeHidden()
  await expect(matrix).toBeHidden()
  await keyboard.press('Alt+ArrowLeft')
  await expect(cell('NCTV en OM: 3 werkwijzen')).toBeFocused()
  await expect(rows).toHaveCount(16)
})

test('every statement and every mention of every organisation leads to its words', async ({
  launch
}) => {
  const { page } = await launch()
  await open(page)
  const { wrong, amount } = await followedSources(
    page,
    namedEntries().organisations.map(({ id, name }) => ({
      address: `/organisaties/rat-2024/${id}`,
      title: name
    }))
  )
  expect(wrong).toEqual([])
  expect(amount).toBeGreaterThan(600)
})
