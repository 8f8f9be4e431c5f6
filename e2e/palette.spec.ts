import { expect, killHard, test } from './support/app'
import { remembered } from './support/memory'
import {
  hits,
  offered,
  openBestHit,
  painted,
  readable,
  searchButton,
  searchField
} from './support/reader'
import { answered } from './support/search'

test('by keyboard alone: go to a page, a paragraph, a section by its name', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('p. 29')
  await expect(offered(page, 'Ga naar').first()).toContainText('Bladzijde 29')
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('Werkmodel Casusoverleg')
  await expect(page.getByRole('dialog')).toBeHidden()

  await keyboard.press('Control+k')
  await expect(searchField(page)).toHaveValue('')
  await keyboard.type('2.1 alinea 2')
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('De multidisciplinaire casusoverleggen')

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('explos')
  await expect(offered(page, 'Ga naar').first()).toContainText('3.3.1 Explosieven')
  await keyboard.press('ArrowDown')
  await expect(offered(page, 'Ga naar').first()).toHaveAttribute('data-focused', 'true')
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('Explosieven')
})

test('by keyboard alone: one passage after another of the same search', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('casusoverleg')
  await answered(page)
  await expect(hits(page).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /resultaten gevonden/ })).toBeAttached()
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toBeVisible()
  expect((await painted(page, 'zoekwoord')).length).toBeGreaterThan(0)
  const first = await page.locator('main :focus').textContent()

  await keyboard.press('Control+k')
  await expect(searchField(page)).toHaveValue('casusoverleg')
  await expect(hits(page).nth(1)).toBeVisible()
  for (let step = 0; step < 10; step += 1) {
    await keyboard.press('ArrowDown')
    if ((await hits(page).nth(1).getAttribute('data-focused')) !== null) break
  }
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('main :focus')).not.toHaveText(first ?? '')

  // Typed over: what stood there was selected.
  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.press('Backspace')
  await expect(searchField(page)).toHaveValue('')
  await expect.poll(() => painted(page, 'zoekwoord')).toEqual([])
})

test('by keyboard alone: run a command, and come back to where one was', async ({ launch }) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openBestHit(page, 'zeven verdachten')
  const passage = page.locator('main :focus')
  const text = (await passage.textContent()) ?? ''

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(passage).toHaveText(text)

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('>inzoomen')
  await expect(offered(page, 'Opdrachten').first()).toHaveAccessibleName(
    /^Alles inzoomen\s+Beeld\s+sneltoets Ctrl plus$/
  )
  await keyboard.press('Enter')
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomLevel)
    )
    .toBe(0.5)
  await expect(passage).toHaveText(text)

  // A command of the page finds the reader where they were.
  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('>volgend deel')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  // The next part is the search button: the Enter that chose the command does not press it.
  await expect(searchButton(page)).toBeFocused()
})

test('places that were opened are offered again, also after a restart', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await openBestHit(first.page, 'zeven verdachten')
  const goTo = async (place: string): Promise<void> => {
    await first.page.keyboard.press('Control+g')
    const field = first.page.getByRole('combobox', { name: 'Ga naar bladzijde of alinea' })
    await expect(field).toBeFocused()
    await first.page.keyboard.type(place)
    await expect(offered(first.page, 'Ga naar').first()).toBeVisible()
    await first.page.keyboard.press('Enter')
    await expect(field).toBeHidden()
  }
  await goTo('3.3.1')
  await expect(first.page.locator('main :focus')).toContainText('Explosieven')
  await goTo('hoofdstuk 2')
  await first.page.keyboard.press('Control+k')
  await expect(offered(first.page, 'Onlangs bekeken')).toHaveCount(2)
  await expect.poll(() => remembered(first.page, 'recent')).toContain('["/rat-2024/voorkomen"')
  await expect.poll(() => remembered(first.page, 'window/1')).toContain('/rat-2024/voorkomen')
  await killHard(first)

  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+k')
  const recent = offered(page, 'Onlangs bekeken')
  // The window opens where it was left, at chapter 2: that place is not offered.
  await expect(recent.nth(0)).toContainText('3.3.1 Explosieven')
  await expect(recent.nth(1)).toContainText('4.1 alinea')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('Explosieven')
})

test('Ctrl+G takes places only, and says which are not there', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await keyboard.press('Control+g')
  const field = page.getByRole('combobox', { name: 'Ga naar bladzijde of alinea' })
  await expect(field).toBeFocused()
  await expect(page.getByText('2.1 alinea 3', { exact: true })).toBeVisible()
  await keyboard.type('bladzijde 99')
  const answer =
    'Bladzijde 99 staat niet in dit rapport; de bekende bladzijden lopen van 3 tot en met 32.'
  await expect(page.getByRole('status').filter({ hasText: answer })).toBeAttached()
  await expect(page.getByText(answer).first()).toBeVisible()
  await field.fill('p. 25')
  await expect(offered(page, 'Ga naar')).toHaveText(/Rond bladzijde 25/)
  await field.fill('voetnoot 7')
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toBeVisible()
  await expect(page).not.toHaveTitle('Inleiding – Naslag')
})

test('F1 opens the help page; it is read and closed by keyboard', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('F6')
  const before = page.locator(':focus')
  await expect(before).toHaveAccessibleName(/^Zoek in het rapport/)
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Hulp en sneltoetsen' })
  await expect(help.getByRole('heading', { level: 2 })).toBeVisible()
  const shortcuts = help.getByRole('table', { name: 'Menu Help' })
  const lowest = help.getByRole('row', { name: /^Vorig deel van het venster/ })
  await expect(lowest).not.toBeInViewport()
  await expect(help.getByRole('group', { name: 'Uitleg en opdrachten' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(lowest).toBeInViewport()
  await expect(shortcuts.getByRole('row', { name: /^Hulp en sneltoetsen/ })).toContainText('F1')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(before).toHaveAccessibleName(/^Zoek in het rapport/)
})

test('over an open footnote the palette opens all the same', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Voetnoot 1', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('hoofdstuk 3')
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toContainText('Voorbereiden')
  await expect(page.getByRole('dialog')).toBeHidden()
})
