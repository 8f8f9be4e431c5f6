import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { chooseFile } from './support/files'
import { actionsAt, readable, runByKeys, tabTo } from './support/reader'
import { resize } from './support/window'

/** Goes to a place by its number, and waits until the reader is there. */
const goTo = async (page: Page, place: string, title: string): Promise<void> => {
  await page.keyboard.press('Control+g')
  await expect(page.getByRole('combobox', { name: 'Ga naar bladzijde of alinea' })).toBeFocused()
  await page.keyboard.type(place)
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toHaveText(title)
}

const side = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })

test('two places side by side are opened, gone between and closed', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await goTo(page, 'hoofdstuk 2', 'Voorkomen')
  await keyboard.press('Control+Shift+D')
  const [left, right] = [side(page, /^Links/), side(page, /^Rechts/)]
  await expect(right.locator(':focus')).toHaveText('Voorkomen')

  await keyboard.press('Shift+F6')
  await expect(left).toBeFocused()
  await keyboard.press('Control+PageDown')
  await expect(left.locator(':focus')).toHaveText(/^2\.1 /)
  await keyboard.press('F6')
  await expect(right).toBeFocused()
  await keyboard.press('Alt+ArrowDown')
  await expect(right.locator(':focus')).toBeVisible()

  await keyboard.press('Control+Shift+D')
  await expect(side(page, /^(Links|Rechts)/)).toHaveCount(0)
  // What had the focus is gone; the focus is not.
  await expect(page.locator('main .reader')).toBeFocused()
  await expect(page).toHaveURL(/#\/rat-2024\/[^&]+$/)
})

test('of two places side by side the first one is closed by its button', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+Shift+D')
  await expect(side(page, /^Rechts/).locator(':focus')).toBeVisible()
  await goTo(page, 'hoofdstuk 4', 'Vervolgen')
  await page.keyboard.press('Shift+F6')
  await expect(side(page, /^Links: Inleiding/)).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Deze kant sluiten' }).first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(side(page, /^(Links|Rechts)/)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vervolgen')
  await expect(page.locator('main :focus')).toBeVisible()
})

test('a reference is saved as RIS, BibTeX and CSL-JSON', async ({ launch, userData }) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await readable(page)
  await goTo(page, 'hoofdstuk 2', 'Voorkomen')
  await keyboard.press('Alt+ArrowDown')
  const actions = actionsAt(page, '2-1')
  await keyboard.press('Shift+Tab')
  await expect(actions).toBeFocused()
  const dialog = page.getByRole('dialog', { name: 'Verwijzing bewaren' })
  for (const [format, downs, file, written] of [
    ['RIS', 0, 'passage.ris', 'TY  - '],
    ['BibTeX', 1, 'passage.bib', 'author = {{Nationaal'],
    ['CSL-JSON', 2, 'passage.json', '"type": "report"']
  ] as const) {
    const path = await chooseFile(app, userData, file)
    await keyboard.press('Enter')
    await expect(page.getByRole('menu')).toBeVisible()
    await keyboard.type('Verw')
    await expect(page.getByRole('menuitem', { name: 'Verwijzing bewaren' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await tabTo(page, dialog.getByRole('radio', { name: /^RIS / }))
    for (let down = 0; down < downs; down += 1) await keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: new RegExp(`^${format} `) })).toBeChecked()
    await tabTo(page, dialog.getByRole('button', { name: 'Bewaren…' }))
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('status').getByText(`Verwijzing bewaard in ${path}`)).toBeVisible()
    expect(await readFile(path, 'utf8')).toContain(written)
    await expect(actions).toBeFocused()
  }
})

test('the list of abbreviations is filtered', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await goTo(page, 'hoofdstuk 2', 'Voorkomen')
  await runByKeys(page, 'Zijpaneel: begrippen')
  await expect(page.getByRole('tab', { name: 'Begrippen' })).toBeFocused()
  const pane = page.getByRole('tabpanel', { name: 'Begrippen' })
  const entries = pane.getByRole('listitem')
  await expect(pane.getByRole('status')).toHaveText(/^\d+ afkortingen$/)
  const here = await entries.count()
  await tabTo(page, pane.getByRole('textbox', { name: 'Filter de begrippen' }))
  await keyboard.type('sociale zaken')
  await expect(entries).toHaveText([/^SZW/])
  await keyboard.press('Control+a')
  await keyboard.press('Delete')
  await expect(entries).toHaveCount(here)
  await tabTo(page, pane.getByRole('radio', { name: 'Dit hoofdstuk' }))
  await keyboard.press('ArrowRight')
  await expect(pane.getByRole('radio', { name: 'Hele rapport' })).toBeFocused()
  await keyboard.press('Space')
  await expect.poll(() => entries.count()).toBeGreaterThan(here)
})

test('links of the way to a section, and of the headings on this page', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await goTo(page, 'hoofdstuk 2', 'Voorkomen')
  await keyboard.press('Control+PageDown')
  await expect(page.locator('main :focus')).toHaveText(/^2\.1 /)
  const path = page.getByRole('navigation', { name: 'U leest' })
  await expect(path.getByRole('listitem')).toHaveText(['2 Voorkomen', /^2\.1 /])
  // To the text as a whole, and back from there: past its paragraphs it would scroll to other sections.
  await keyboard.press('F6')
  await keyboard.press('Shift+F6')
  await expect(page.locator('main .reader')).toBeFocused()
  await tabTo(page, path.getByRole('link', { name: '2 Voorkomen' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toHaveText('Voorkomen')

  await runByKeys(page, 'Zijpaneel: op deze pagina')
  await expect(page.getByRole('tab', { name: 'Op deze pagina' })).toBeFocused()
  const headings = page.getByRole('navigation', { name: 'Op deze pagina' })
  await tabTo(page, headings.getByRole('link', { name: /^2\.2 / }))
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toHaveText(/^2\.2 /)
})

test('a link of the way that is cut short is read in full where the keyboard is', async ({
  launch
}) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  await resize(running, 900, 700)
  await goTo(page, '2.3.2', '2.3.2 Rijksopleidingsinstituut tegengaan Radicalisering (ROR)')
  const path = page.getByRole('navigation', { name: 'U leest' })
  const between = path.getByRole('link', { name: /^2\.3 / })
  const isCut = (): Promise<boolean> =>
    between.evaluate((link) => link.scrollWidth > link.clientWidth)
  await expect.poll(isCut).toBe(true)
  await page.keyboard.press('F6')
  await page.keyboard.press('Shift+F6')
  await tabTo(page, between, 'Shift+Tab')
  await expect.poll(isCut).toBe(false)
})
