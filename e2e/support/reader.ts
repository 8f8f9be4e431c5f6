/** What a reader sees and does in the window, by role and accessible name. */
import { expect, type Locator, type Page } from '@playwright/test'
import { answered } from './search'

/** In the bar, what looks like a field. */
export const searchButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Zoek in het rapport of kies een opdracht' })

/** The field of the palette, once that is open. */
export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Zoek in het rapport' })

/** Opens the palette by mouse, where it is not open yet. */
export const openSearch = async (page: Page): Promise<Locator> => {
  const field = searchField(page)
  if (!(await field.isVisible())) await searchButton(page).click()
  await expect(field).toBeFocused()
  return field
}

/** What the palette offers of a kind: `Ga naar`, `Opdrachten`, `Resultaten`, `Onlangs bekeken`. */
export const offered = (page: Page, kind: string): Locator =>
  page
    .getByRole('listbox', { name: 'Zoekresultaten' })
    .getByRole('group', { name: new RegExp(`^${kind}`) })
    .getByRole('option')

export const hits = (page: Page): Locator => offered(page, 'Resultaten')

/** The button before a block; `place` is a citation such as "2.1-3", or "kader … (ESS)-2". */
export const actionsAt = (page: Page, place: string): Locator => {
  const literal = place.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return page.getByRole('button', { name: new RegExp(`^Acties bij alinea ${literal}(,|$)`) })
}

export const noteField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^Notitie bij/ })

export const notesPane = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Notities/ })

export const readable = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/**
 * Words that are painted over the text on a layer; the layers have no place in the accessibility tree. Of the reader's
 * highlights those that are near to what is seen. The marks of
 * footnotes among them are no words.
 */
export const painted = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        if (!(range instanceof Range)) return ''
        const words = range.cloneContents()
        for (const mark of words.querySelectorAll('.footnote-ref')) mark.remove()
        return words.textContent
      }),
    `naslag-${layer}`
  )

/** The text of the passage that has the focus, once one has it. */
const focusedText = async (page: Page): Promise<string> => {
  const focused = page.locator('main :focus')
  await expect(focused).toBeVisible()
  return (await focused.textContent()) ?? ''
}

/** Types a query and opens the best hit; gives the words of the passage that has the focus then. */
export const openBestHit = async (page: Page, query: string): Promise<string> => {
  await (await openSearch(page)).fill(query)
  await answered(page)
  await hits(page).first().click()
  return focusedText(page)
}

/** Reads, searches, highlights, bookmarks and notes once, by mouse. */
export const readAndAnnotate = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
}

/** Sets a bookmark, a highlight and a note on a block, by mouse, and waits until all are kept. */
export const annotate = async (page: Page, place: string, note: string): Promise<void> => {
  const button = actionsAt(page, place)
  await button.click()
  await page.getByRole('menuitem', { name: 'Bladwijzer zetten' }).click()
  await button.click()
  await page.getByRole('menuitem', { name: 'Markeren als Uitzoeken' }).click()
  await button.click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await noteField(page).fill(note)
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(button).toHaveAccessibleName(/bladwijzer, gemarkeerd als Uitzoeken, 1 notitie$/)
}

/** Runs a command by its name, from the palette. */
export const runCommand = async (page: Page, name: string): Promise<void> => {
  const field = await openSearch(page)
  await field.fill(`>${name}`)
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
}

/** Opens a chapter from the contents, and waits until it is there. */
export const openPart = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('row', { name: new RegExp(`^\\d ${name}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeAttached()
}

/**
 * Points at a footnote's mark or an abbreviation until it shows what it has to say. Coming into view the
 * text still moves under the pointer, which closes that again.
 */
export const pointAt = async (page: Page, mark: Locator): Promise<void> => {
  await expect(async () => {
    await page.mouse.move(5, 5)
    await mark.hover()
    await expect(page.locator('.glance')).toBeVisible({ timeout: 2_000 })
  }).toPass()
}

/** Moves the focus by keyboard until it is where it should come; `keys` is Tab or Shift+Tab. */
export const tabTo = async (
  page: Page,
  target: Locator,
  keys: 'Tab' | 'Shift+Tab' = 'Tab'
): Promise<void> => {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop < 200 && !(await hasFocus()); stop += 1) await page.keyboard.press(keys)
  await expect(target).toBeFocused()
}

/** Runs a command by its name, from the palette, by keyboard alone. */
export const runByKeys = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type(`>${name}`)
  await expect(offered(page, 'Opdrachten').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(searchField(page)).toBeHidden()
}

/** Goes to a paragraph as one cites it and writes a note on it, by keyboard alone. */
export const noteByKeys = async (
  page: Page,
  place: string,
  lines: readonly string[]
): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('Control+g')
  await keyboard.type(place)
  await keyboard.press('Enter')
  await expect(page.locator('main :focus')).toBeVisible()
  await tabTo(page, actionsAt(page, place), 'Shift+Tab')
  await keyboard.press('Enter')
  await keyboard.type('Notitie')
  await expect(page.getByRole('menuitem', { name: 'Notitie maken' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(noteField(page)).toBeFocused()
  for (const [at, line] of lines.entries()) {
    if (at > 0) await keyboard.press('Enter')
    await keyboard.type(line)
  }
  await keyboard.press('Control+Enter')
  await expect(noteField(page)).toBeHidden()
}
