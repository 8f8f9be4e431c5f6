import { expect, test } from './support/app'
import {
  actionsAt,
  annotate,
  hits,
  notesPane,
  openPart,
  painted,
  openSearch,
  readable
} from './support/reader'
import { answered } from './support/search'

test('by mouse: open a chapter, search, go to a passage, annotate it, undo', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await expect(page).toHaveTitle('Inleiding – Naslag')

  await openPart(page, 'Voorkomen')
  await expect(page).toHaveTitle(/Voorkomen – Naslag/)

  // Hits appear while typing; each further letter narrows them.
  await openSearch(page)
  await page.keyboard.type('casusov')
  await answered(page)
  await expect(hits(page).first()).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: /resulta(at|ten) gevonden/ })
  ).toBeAttached()
  await page.keyboard.type('erleggen multidisciplinaire')
  await answered(page)
  await expect(hits(page).first()).toContainText('De multidisciplinaire casusoverleggen')
  await hits(page).first().click()

  // The passage is open, has the focus, is in view and its found words are marked.
  const passage = page.locator('main :focus')
  await expect(passage).toContainText('De multidisciplinaire casusoverleggen')
  await expect(passage).toBeInViewport({ ratio: 1 })
  expect((await painted(page, 'zoekwoord')).sort()).toEqual([
    'casusoverleggen',
    'multidisciplinaire'
  ])

  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  expect(await painted(page, 'uitzoeken')).toEqual([await passageText(page, '2.1-2')])
  const pane = notesPane(page)
  await expect(pane.getByText('Wie zit hier aan tafel?')).toBeVisible()

  await pane.getByRole('button', { name: /^Notitie verwijderen/ }).click()
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/gemarkeerd als Uitzoeken$/)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
})

const passageText = async (page: Parameters<typeof painted>[0], place: string): Promise<string> =>
  (await actionsAt(page, place).locator('xpath=following-sibling::*[1]').textContent()) ?? ''

test('a search that nothing answers says so', async ({ launch }) => {
  const { page } = await launch()
  await (await openSearch(page)).fill('kwantumcomputer')
  await expect(page.getByText('Geen resultaten voor “kwantumcomputer”').first()).toBeVisible()
  await expect(hits(page)).toHaveCount(0)
})

test('a footnote opens in place and gives the focus back', async ({ launch }) => {
  const { page } = await launch()
  const mark = page.getByRole('button', { name: 'Voetnoot 1', exact: true })
  await mark.click()
  await expect(page.getByRole('dialog')).toContainText('Kamerstukken II, 2022-2023, 29754, nr. 678')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(mark).toBeFocused()
})
