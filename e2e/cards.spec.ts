import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import {
  actionsAt,
  noteField,
  notesPane,
  openPart,
  readable,
  runByKeys,
  tabTo
} from './support/reader'
import { selectWords, selectionBar } from './support/selecting'

const heading = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'Vraagkaarten' })

const card = (page: Page): Locator => page.getByRole('region', { name: /^Kaart \d+ van \d+$/ })

const answer = (page: Page): Locator => page.getByRole('group', { name: 'Antwoord' })

const turn = (page: Page): Locator => page.getByRole('button', { name: 'Omdraaien' })

/** Highlights a paragraph, by keyboard. */
const highlight = async (page: Page, place: string): Promise<void> => {
  await actionsAt(page, place).press('Enter')
  await page.getByRole('menuitem', { name: 'Markeren als Belangrijk' }).press('Enter')
  await expect(actionsAt(page, place)).toHaveAccessibleName(/gemarkeerd als Belangrijk/)
}

const note = async (page: Page, place: string, text: string): Promise<void> => {
  await actionsAt(page, place).press('Enter')
  await page.getByRole('menuitem', { name: 'Notitie maken' }).press('Enter')
  await expect(noteField(page)).toBeFocused()
  await page.keyboard.type(text)
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar' }).press('Enter')
}

test('own highlights are gone through as question cards, by keyboard; the next round begins with what was missed', async ({
  launch
}) => {
  test.slow()
  const running = await launch()
  const { page } = running
  await readable(page)
  await runByKeys(page, 'Oefenen met vraagkaarten')
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(/#\/kaarten$/)
  await expect(page.getByText('Er is nog niets om kaarten van te maken.')).toBeVisible()
  await openPart(page, 'Voorkomen')
  await highlight(page, '2.1-1')
  await highlight(page, '2.1-2')
  await note(page, '2.1-2', 'Wie zit hier aan tafel?')
  await note(page, '2.1-4', 'Voor de memo')
  await openPart(page, 'Vervolgen')
  await highlight(page, '4.1-1')

  // From a chapter: only what stands in it.
  await openPart(page, 'Voorkomen')
  await notesPane(page).getByRole('button', { name: 'Oefenen met vraagkaarten' }).press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('Er zijn 3 kaarten')).toBeVisible()
  await expect(page.getByText('0 de vorige keer gemist, 3 nog niet gevraagd')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, page.getByRole('button', { name: 'Ronde beginnen' }))
  await page.keyboard.press('Enter')

  // The first is a whole passage: its heading asks. Turning it says the back, and answers nothing.
  await expect(card(page)).toHaveAccessibleName('Kaart 1 van 3')
  await expect(turn(page)).toBeFocused()
  await expect(turn(page)).toHaveAccessibleDescription(/2.1 Lokale aanpak.*Burgemeesters zijn/)
  await expect(card(page)).not.toContainText('regievoerder van de lokale aanpak van radicalisering')
  expect(await violationsInThemes(page)).toEqual({})
  await page.keyboard.press('Enter')
  await expect(answer(page)).toBeFocused()
  await expect(answer(page).getByRole('status')).toContainText('regievoerder van de lokale aanpak')
  expect(await violationsInThemes(page)).toEqual({})
  await page.keyboard.press('Enter')
  await expect(answer(page)).toBeFocused()
  await page.keyboard.press('ArrowLeft')

  // Then the reader's own question, missed by its button, and the note.
  await expect(card(page)).toHaveAccessibleName('Kaart 1 van 3')
  await expect(turn(page)).toHaveAccessibleDescription(/Wie zit hier aan tafel\?/)
  await page.keyboard.press('Space')
  await expect(answer(page)).toContainText('multidisciplinaire casusoverleggen')
  await page.keyboard.press('ArrowRight')
  await expect(card(page)).toHaveAccessibleName('Kaart 2 van 3')
  await expect(turn(page)).toHaveAccessibleDescription(/Voor de memo/)
  await page.keyboard.press('Enter')

  // The way to the passage, and back into the round where it was.
  await tabTo(page, answer(page).getByRole('link', { name: 'Naar de passage: 2.1 alinea 4' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeAttached()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(card(page)).toHaveAccessibleName('Kaart 2 van 3')
  await tabTo(page, page.getByRole('button', { name: 'Wist ik' }))
  await page.keyboard.press('Enter')

  // What was missed comes again.
  await expect(card(page)).toContainText('Deze kaart komt terug')
  await expect(turn(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(answer(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Ronde klaar' })).toBeFocused()
  await expect(page.getByText('U wist 2 van de 3 kaarten meteen.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: '2.1 alinea 1' })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await running.app.close()

  // From the notebook, after a new start: all of it, and first what was missed.
  const again = await launch()
  await readable(again.page)
  await again.page.keyboard.press('Control+Shift+a')
  await again.page.getByRole('button', { name: 'Oefenen met vraagkaarten' }).press('Enter')
  await expect(
    again.page.getByText('1 de vorige keer gemist, 1 nog niet gevraagd, 2 geweten.')
  ).toBeVisible()
  await again.page.getByRole('button', { name: 'Ronde beginnen' }).press('Enter')
  await expect(turn(again.page)).toHaveAccessibleDescription(/Burgemeesters zijn/)
})

test('words that were highlighted in a sentence are left out of it', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await selectWords(page, 'regievoerder')
  await selectionBar(page).getByRole('button', { name: 'Markeren als Belangrijk' }).click()
  await notesPane(page).getByRole('button', { name: 'Oefenen met vraagkaarten' }).press('Enter')
  await page.getByRole('button', { name: 'Ronde beginnen' }).press('Enter')
  await expect(turn(page)).toHaveAccessibleDescription(
    /Burgemeesters zijn \[weggelaten woorden\] van de lokale aanpak/
  )
  await expect(card(page)).not.toContainText('regievoerder')
  expect(await violationsInThemes(page)).toEqual({})
  await turn(page).press('Enter')
  await expect(answer(page).locator('mark')).toHaveText('regievoerder')
})
