import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile } from './support/files'
import { readPdf } from './support/pdf'
import { actionsAt, annotate, openPart, readable, runByKeys, tabTo } from './support/reader'
import { openAnother } from './support/windows'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const named = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const items = (page: Page) => page.getByRole('list', { name: 'Onderdelen' }).locator('> li')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'In een map' })

/** What each item begins with, in order. */
const kinds = async (page: Page): Promise<readonly string[]> =>
  Promise.all(
    (await items(page).all()).map(async (one) =>
      ((await one.innerText()).split(',')[0] ?? '').trim()
    )
  )

/** Presses the button that has to be pressed, by keyboard. */
const pressOn = async (page: Page, button: Locator): Promise<void> => {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}

/** Puts a passage in a collection from its menu, by keyboard. */
const collect = async (page: Page, place: string, name: string | null): Promise<void> => {
  await actionsAt(page, place).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'In een map…' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  if (name === null)
    await pressOn(page, dialog(page).getByRole('button', { name: 'In de map zetten' }))
  else {
    await tabTo(page, dialog(page).getByRole('textbox', { name: 'Naam van de nieuwe map' }))
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await expect(dialog(page)).toBeHidden()
  await expect(actionsAt(page, place)).toBeFocused()
}

const save = async (page: Page, format: RegExp): Promise<void> => {
  await pressOn(page, page.getByRole('button', { name: 'Bewaren als…' }))
  const saving = page.getByRole('dialog', { name: 'Map bewaren' })
  await saving.getByRole('radio', { name: format }).focus()
  await page.keyboard.press('Space')
  await pressOn(page, saving.getByRole('button', { name: 'Bewaren…' }))
  await expect(saving).toBeHidden()
}

/** A collection of two passages, a heading and a text, opened. */
const begin = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
  await collect(page, '2.1-1', 'Les 3')
  await collect(page, '2.1-3', null)
  await openCollection(page)
  await addBelow(page, 'Tussenkop', 'passage, onderdeel 1', 'Wie doet wat?')
  await addBelow(page, 'Tekst', 'tussenkop, onderdeel 2', written)
}

const written = 'Lees **eerst** dit:\n\n- een\n- twee\n\nBel 06-12345678.'

const openCollection = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+e')
  await expect(named(page, 'Mappen')).toBeFocused()
  await pressOn(page, page.getByRole('link', { name: 'Les 3' }))
  await expect(named(page, 'Les 3')).toBeFocused()
}

/** Writes something below an item, and waits until it is kept. */
const addBelow = async (page: Page, kind: string, item: string, words: string): Promise<void> => {
  await pressOn(page, page.getByRole('button', { name: `${kind} eronder toevoegen: ${item}` }))
  const field = page
    .locator(':focus')
    .and(page.getByRole('textbox', { name: new RegExp(`^${kind}, onderdeel`) }))
  await expect(field).toBeFocused()
  await page.keyboard.insertText(words)
  await expect(items(page).filter({ has: field }).getByText('Opgeslagen')).toBeVisible()
}

const inOrder = (page: Page, wanted: readonly string[]): Promise<void> =>
  expect.poll(() => kinds(page)).toEqual(wanted)

test('by keyboard: passages and a note are put in a collection, written between, put in order, and all of it is undone', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit **hier** aan tafel?')

  // Three passages, from the menu of a paragraph and by command; the first makes the collection.
  await collect(page, '2.1-1', 'Les 3')
  await collect(page, '2.1-3', null)
  await actionsAt(page, '2.1-4').focus()
  await runByKeys(page, 'Deze passage in een map zetten')
  await pressOn(page, dialog(page).getByRole('button', { name: 'In de map zetten' }))
  await expect(dialog(page)).toBeHidden()

  // A note, chosen in the notebook.
  await keyboard.press('Control+Shift+a')
  await expect(named(page, 'Aantekeningen')).toBeFocused()
  await tabTo(page, page.getByRole('checkbox', { name: /Wie zit \*\*hier\*\*/ }))
  await keyboard.press('Space')
  await pressOn(page, page.getByRole('button', { name: 'In een map…' }))
  expect(await violationsInThemes(page)).toEqual({})
  await pressOn(page, dialog(page).getByRole('button', { name: 'In de map zetten' }))
  await expect(dialog(page)).toBeHidden()

  await openCollection(page)
  await expect(page).toHaveTitle('Les 3 – Naslag')
  await inOrder(page, ['Passage', 'Passage', 'Passage', 'Notitie'])
  await addBelow(page, 'Tussenkop', 'passage, onderdeel 1', 'Wie doet wat?')
  await addBelow(page, 'Tekst', 'tussenkop, onderdeel 2', written)
  await inOrder(page, ['Passage', 'Tussenkop', 'Uw tekst', 'Passage', 'Passage', 'Notitie'])

  // Up by its button, and by keys.
  const up = page.getByRole('button', { name: /^Omhoog: notitie/ })
  await pressOn(page, up)
  await inOrder(page, ['Passage', 'Tussenkop', 'Uw tekst', 'Passage', 'Notitie', 'Passage'])
  await expect(up).toBeFocused()
  await keyboard.press('Alt+Shift+ArrowUp')
  const noteUp = ['Passage', 'Tussenkop', 'Uw tekst', 'Notitie', 'Passage', 'Passage']
  await inOrder(page, noteUp)
  await expect(items(page).nth(3)).toBeFocused()
  expect(await violationsInThemes(page)).toEqual({})

  // Undone as everywhere, however fast the keys come, and done again.
  await pressOn(page, page.getByRole('button', { name: 'Uit de map halen: tekst, onderdeel 3' }))
  await expect(items(page)).toHaveCount(5)
  await expect(items(page).nth(2)).toBeFocused()
  const text = page.getByRole('textbox', { name: 'Tekst, onderdeel 3' })
  await keyboard.press('Control+z')
  await expect(text).toHaveValue(written)
  for (let step = 0; step < 3; step += 1) await keyboard.press('Control+z')
  await expect(text).toHaveValue('')
  await inOrder(page, ['Passage', 'Tussenkop', 'Uw tekst', 'Passage', 'Passage', 'Notitie'])
  for (let step = 0; step < 3; step += 1) await keyboard.press('Control+Shift+z')
  await expect(text).toHaveValue(written)
  await inOrder(page, noteUp)
})

test('what is typed at once in a text that was begun is in it, and a tick box leaves Ctrl+Z to what was done', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await collect(page, '2.1-1', 'Les 3')
  await openCollection(page)
  const add = page.getByRole('button', { name: 'Tekst toevoegen' })
  await tabTo(page, add)
  await keyboard.press('Enter')
  await keyboard.type('Meteen')
  const field = page.getByRole('textbox', { name: 'Tekst, onderdeel 2' })
  await expect(field).toHaveValue('Meteen')
  await expect(field).toBeFocused()
  await expect(items(page).nth(1).getByText('Opgeslagen')).toBeVisible()
  await expect(field).toHaveValue('Meteen')

  // What was undone does not come back by itself.
  await keyboard.press('Control+Shift+a')
  const box = page.getByRole('checkbox', { name: /Wie zit hier/ })
  await tabTo(page, box)
  await keyboard.press('Control+z')
  await expect(page.getByText(/^Ongedaan gemaakt: tekst .* gewijzigd/)).toBeVisible()
  await expect(box).toBeFocused()
  await keyboard.press('Control+z')
  await openCollection(page)
  await inOrder(page, ['Passage'])
})

test('a collection is shown on the whole screen, and saved in each form without what says who a person is', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await begin(page)
  // On the whole screen.
  await pressOn(page, page.getByRole('button', { name: 'Op het hele scherm tonen' }))
  const screen = page.getByRole('region', { name: 'Wat nu getoond wordt' })
  await expect(screen).toBeFocused()
  await expect(page.getByText('1 van 3')).toBeVisible()
  await expect(screen.getByText(/par\. 2\.1, alinea 1/)).toBeVisible()
  await keyboard.press('ArrowRight')
  await expect(screen.getByRole('heading', { name: 'Wie doet wat?' })).toBeVisible()
  await expect(screen.getByRole('listitem')).toHaveText(['een', 'twee'])
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('End')
  await expect(page.getByText('3 van 3')).toBeVisible()
  await keyboard.press('PageUp')
  await expect(page.getByText('2 van 3')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Alles onder elkaar' }))
  await expect(screen.getByText(/par\. 2\.1, alinea 1/)).toBeVisible()
  await expect(screen.getByText(/par\. 2\.1, alinea 3/)).toBeAttached()
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await expect(page.getByRole('button', { name: 'Op het hele scherm tonen' })).toBeFocused()

  // Saved in each form, without the number of a person.
  const docx = await chooseFile(app, userData, 'les.docx')
  await pressOn(page, page.getByRole('button', { name: 'Bewaren als…' }))
  const saving = page.getByRole('dialog', { name: 'Map bewaren' })
  await expect(saving.getByText('lijkt iets te staan dat zegt om wie het gaat')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Escape')
  await save(page, /^Word-document/)
  const parts = unzipSync(await readFile(docx))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
  expect(xml).toContain('Bel [telefoonnummer].')
  expect(xml).not.toContain('06-12345678')
  expect(xml).toMatch(/par\. 2\.1, alinea 1/)
  const md = await chooseFile(app, userData, 'les.md')
  await save(page, /^Markdown/)
  const markdown = await readFile(md, 'utf8')
  expect(markdown).toMatch(/^# Les 3\n/)
  expect(markdown).toContain('## Wie doet wat?\n\nLees **eerst** dit:\n\n- een\n- twee\n')
  expect(markdown).not.toContain('06-12345678')
  expect(markdown).toMatch(/> — .*par\. 2\.1, alinea 1/)
  const file = await chooseFile(app, userData, 'les.pdf')
  await save(page, /^PDF/)
  const pdf = readPdf(await readFile(file))
  expect(pdf).toMatchObject({ isTagged: true, language: 'nl', title: 'Les 3' })
  expect(pdf.outline).toEqual([
    [1, 'Les 3'],
    [2, 'Wie doet wat?']
  ])
  for (const tag of ['H1', 'H2', 'P', 'L', 'LI']) expect(pdf.tags).toContain(tag)
  expect(pdf.pages[0]).toContain(`bladzijde1van${pdf.pages.length}`)
  expect(pdf.pages.join('')).toContain('Bel[telefoonnummer].')
})

test('a collection is there in another window and after a restart; what is removed can come back', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Wie zit hier aan tafel?')
  await collect(first.page, '2.1-1', 'Les 3')
  await first.page.keyboard.press('Control+Shift+a')
  await first.page.getByRole('checkbox', { name: /Wie zit hier/ }).click()
  await first.page.getByRole('button', { name: 'In een map…' }).click()
  await first.page.getByRole('button', { name: 'In de map zetten' }).click()
  await expect(dialog(first.page)).toBeHidden()
  await openCollection(first.page)
  await inOrder(first.page, ['Passage', 'Notitie'])
  const other = await openAnother(first)
  await expect(named(other, 'Les 3')).toBeVisible()
  await addBelow(first.page, 'Tekst', 'passage, onderdeel 1', 'In allebei')
  await expect(other.getByRole('textbox', { name: 'Tekst, onderdeel 2' })).toHaveValue('In allebei')
  await other.close()
  await first.app.close()

  const { page } = await launch()
  await expect(named(page, 'Les 3')).toBeVisible()
  await inOrder(page, ['Passage', 'Uw tekst', 'Notitie'])

  // A note that is removed leaves what it said; the words of the report lead to their place.
  await page.keyboard.press('Control+Shift+a')
  // The pane beside it has such a button too, until it follows what the text makes way for.
  const removal = page.getByRole('main').getByRole('button', { name: /^Notitie verwijderen/ })
  await pressOn(page, removal)
  await page.goBack()
  await expect(page.getByText('Deze notitie is verwijderd.')).toBeVisible()
  await expect(items(page).nth(2)).toContainText('Wie zit hier aan tafel?')
  await pressOn(page, page.getByRole('link', { name: '2.1 alinea 1 in het rapport' }))
  await expect(actionsAt(page, '2.1-1')).toBeVisible()
  await page.goBack()

  // Removed, undone, removed again and put back.
  await pressOn(page, page.getByRole('button', { name: 'Map verwijderen' }))
  await expect(named(page, 'Mappen')).toBeFocused()
  const link = page.getByRole('link', { name: 'Les 3' })
  await expect(link).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(link).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Map “Les 3” verwijderen' }))
  await expect(link).toHaveCount(0)
  await pressOn(page, page.getByRole('button', { name: 'Map “Les 3” terugzetten' }))
  await expect(link).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
})
