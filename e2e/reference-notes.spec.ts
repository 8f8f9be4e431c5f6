import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { clipboardOf } from './support/files'
import {
  actionsAt,
  noteField,
  notesPane,
  openPart,
  painted,
  readable,
  runByKeys,
  tabTo
} from './support/reader'
import { title } from './support/reference'
import { facet, results, searchAll } from './support/search'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const named = 'Werkwijze: CT Infobox'

/** Opens an entry from the overview of its kind, by keyboard. */
const openEntry = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+w')
  await expect(title(page, 'Werkwijzen')).toBeFocused()
  const link = page.getByRole('link', { name: 'CT Infobox', exact: true }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(title(page, 'CT Infobox')).toBeFocused()
}

/** Writes a note on the entry that is open, by keyboard. */
const writeNote = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+m')
  await expect(noteField(page)).toBeFocused()
  await expect(noteField(page)).toHaveAccessibleName(`Notitie bij ${named}`)
  await page.keyboard.type(words)
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Notitie', exact: true })).toBeFocused()
}

const bookmarkButton = (page: Page) => page.getByRole('button', { name: 'Bladwijzer', exact: true })

test('by keyboard: a note and a bookmark on a reference entry are shown with it and in the notebook, and are undone', async ({
  launch
}) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  await openEntry(page)
  await expect(notesPane(page).getByText('Nog geen notities hierbij.')).toBeVisible()
  await writeNote(page, 'Wie zit voor?')
  await expect(notesPane(page).getByText('Wie zit voor?')).toBeVisible()
  await page.keyboard.press('Control+d')
  await expect(bookmarkButton(page)).toHaveAttribute('aria-pressed', 'true')
  expect(await violationsInThemes(page)).toEqual({})

  // It is about the entry: the passage that the entry rests on does not show it.
  await page
    .getByRole('link', { name: /^Bron:/ })
    .first()
    .press('Enter')
  await expect(page.locator('main :focus')).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Acties bij .*(notitie|bladwijzer)/ })
  ).toHaveCount(0)
  expect(await painted(page, 'notitie')).toEqual([])
  await expect(notesPane(page).getByText('Wie zit voor?')).toHaveCount(0)

  await page.keyboard.press('Control+Shift+a')
  await expect(title(page, 'Aantekeningen')).toBeFocused()
  const ways = page.getByRole('main').getByRole('link', { name: named })
  await expect(ways).toHaveCount(2)
  await expect(page.getByRole('main').getByText('Wie zit voor?')).toBeVisible()
  await tabTo(page, ways.first())
  await page.keyboard.press('Enter')
  await expect(title(page, 'CT Infobox')).toBeFocused()
  await expect(notesPane(page).getByText('Wie zit voor?')).toBeVisible()

  // Beside the overview of its kind it goes by the name of the entry, which it leads to.
  await page.keyboard.press('Control+Shift+w')
  await expect(title(page, 'Werkwijzen')).toBeFocused()
  await notesPane(page).getByRole('link', { name: named }).press('Enter')
  await expect(title(page, 'CT Infobox')).toBeFocused()

  await searchAll(page, 'voor infobox')
  await facet(page, 'Notities').check()
  await results(page).first().press('Enter')
  await expect(title(page, 'CT Infobox')).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(page.getByText(`Ongedaan gemaakt: bladwijzer bij ${named} gezet.`)).toBeVisible()
  await expect(bookmarkButton(page)).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Control+z')
  await expect(page.getByText(`Ongedaan gemaakt: notitie bij ${named} gemaakt.`)).toBeVisible()
  await expect(notesPane(page).getByText('Nog geen notities hierbij.')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(notesPane(page).getByText('Wie zit voor?')).toBeVisible()

  // What is on the passage itself and what is about the entry stay apart, after a restart as well.
  await running.app.close()
  const { page: again } = await launch()
  await readable(again)
  await openEntry(again)
  await expect(notesPane(again).getByText('Wie zit voor?')).toBeVisible()
  await openPart(again, 'Voorkomen')
  await expect(actionsAt(again, '2.1-2')).toBeVisible()
  await expect(notesPane(again).getByText('Wie zit voor?')).toHaveCount(0)
})

test('an entry is cited with what it says in short, its source and its link', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openEntry(page)
  await page.getByRole('button', { name: 'Verwijzing kopiëren' }).press('Enter')
  await expect(page.getByRole('status').getByText('Verwijzing gekopieerd')).toBeVisible()
  const { text, html } = await clipboardOf(app)
  expect(text).toMatch(/^CT Infobox \(Werkwijze\)\nDoel:/)
  expect(text).toMatch(/Rapportage Integrale aanpak terrorisme 2024, .*alinea \d+/)
  expect(text).toMatch(/\nnaslag:\/\/rat-2024\/werkwijzen\/ct-infobox\n$/)
  expect(html).toContain('<a href="naslag://rat-2024/werkwijzen/ct-infobox">')
  await page.keyboard.press('Control+Shift+l')
  await expect(page.getByRole('status').getByText('Koppeling gekopieerd')).toBeVisible()
  expect((await clipboardOf(app)).text).toBe('naslag://rat-2024/werkwijzen/ct-infobox')
})

test('by keyboard: an entry is put in a collection, shown there with what it says, and opened from it', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openEntry(page)
  await page.getByRole('button', { name: 'In een map' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'In een map' })
  await tabTo(page, dialog.getByRole('textbox', { name: 'Naam van de nieuwe map' }))
  await page.keyboard.type('Overleg')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'In een map' })).toBeFocused()

  await page.keyboard.press('Control+Shift+e')
  await expect(title(page, 'Mappen')).toBeFocused()
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Overleg' }))
  await page.keyboard.press('Enter')
  await expect(title(page, 'Overleg')).toBeFocused()
  const item = page.getByRole('list', { name: 'Onderdelen' }).locator('> li')
  await expect(item).toContainText(named)
  await expect(item.getByRole('term')).toHaveText(['Doel', 'Leiding', 'Stappen'])
  await expect(item).toContainText('Rapportage Integrale aanpak terrorisme 2024')
  expect(await violationsInThemes(page)).toEqual({})

  await tabTo(page, page.getByRole('button', { name: 'Op het hele scherm tonen' }))
  await page.keyboard.press('Enter')
  const screen = page.getByRole('region', { name: /./ }).filter({ hasText: named })
  await expect(screen.getByText(/^Doel:/)).toBeVisible()
  await page.keyboard.press('Escape')

  await tabTo(page, item.getByRole('link', { name: 'CT Infobox in de naslag' }))
  await page.keyboard.press('Enter')
  await expect(title(page, 'CT Infobox')).toBeFocused()
  await runByKeys(page, 'Mappen')
  await expect(title(page, 'Mappen')).toBeFocused()
})
