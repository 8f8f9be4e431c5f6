import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
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
import { pressWords, selectionBar, selectWords } from './support/selecting'

const words = 'multidisciplinaire casusoverleggen'

test('by mouse: words are highlighted, given another meaning, and taken away; all of it is undone', async ({
  launch
}) => {
  const { app, page } = await launch()
  await openPart(page, 'Voorkomen')
  await selectWords(page, words)
  await selectionBar(page).getByRole('button', { name: 'Markeren als Uitzoeken' }).click()
  await expect(selectionBar(page)).toBeHidden()
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([words])
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/gemarkeerd als Uitzoeken$/)

  // What was highlighted has its own bar when it is pressed.
  await pressWords(page, words)
  const uitzoeken = selectionBar(page).getByRole('button', { name: 'Markeren als Uitzoeken' })
  await expect(uitzoeken).toHaveAttribute('aria-pressed', 'true')
  await selectionBar(page).getByRole('button', { name: 'Markeren als Belangrijk' }).click()
  await expect.poll(() => painted(page, 'belangrijk')).toEqual([words])
  expect(await painted(page, 'uitzoeken')).toEqual([])

  await pressWords(page, words)
  await selectionBar(page)
    .getByRole('button', { name: /^Markering Belangrijk weghalen/ })
    .click()
  await expect.poll(() => painted(page, 'belangrijk')).toEqual([])

  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'belangrijk')).toEqual([words])
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([words])
  await expect(
    page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt: 2.1 alinea 2 gemarkeerd' })
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(
    page.getByRole('status').filter({ hasText: 'Er is niets om ongedaan te maken.' })
  ).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([words])

  await app.close()
  const { page: after } = await launch()
  await expect.poll(() => painted(after, 'uitzoeken')).toEqual([words])
})

test('over several blocks: one highlight, which each of them says it has', async ({ launch }) => {
  const { page } = await launch()
  await openPart(page, 'Voorkomen')
  await selectWords(page, 'gewelds', 'praktische kennis')
  await page.keyboard.press('Control+4')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/gemarkeerd als Bespreken$/)
  await expect(actionsAt(page, '2.1-3')).toHaveAccessibleName(/gemarkeerd als Bespreken$/)
  expect(await painted(page, 'bespreken')).toEqual([
    expect.stringMatching(/^gewelds\)dreiging vanuit gaat/),
    'Het vergaren en overdragen van praktische kennis'
  ])
  await expect(notesPane(page).getByText('Bespreken')).toHaveCount(1)
  await expect(notesPane(page).getByRole('link', { name: '2.1 alinea 2' })).toBeVisible()
})

test('a note on words is written in its field, and its words have a line', async ({ launch }) => {
  const { page } = await launch()
  await openPart(page, 'Voorkomen')
  await selectWords(page, words)
  await selectionBar(page).getByRole('button', { name: 'Notitie' }).click()
  await noteField(page).fill('Wie zit hier aan tafel?')
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect.poll(() => painted(page, 'notitie')).toEqual([words])
  await expect(notesPane(page).getByText(words)).toBeVisible()
  // All that was typed is one act.
  await page.keyboard.press('Control+z')
  await expect(notesPane(page).getByText('Wie zit hier aan tafel?')).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(notesPane(page).getByText('Wie zit hier aan tafel?')).toBeVisible()
})

test('by keyboard: some words of a paragraph are chosen in a field, and highlighted', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await runByKeys(page, 'Ga naar bladzijde of alinea')
  await page.keyboard.type('2.1 alinea 2')
  await page.keyboard.press('Enter')
  await tabTo(page, actionsAt(page, '2.1-2'))
  await page.keyboard.press('Enter')
  // A menu goes to the item that begins with what is typed.
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('Deel')
  await expect(page.getByRole('menuitem', { name: 'Deel van deze tekst kiezen…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Tekst om uit te kiezen' })).toBeFocused()
  await page.keyboard.press('Control+ArrowRight')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByText(`Gekozen: “${words}”`)).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, page.getByRole('button', { name: 'Markeren als Mee eens' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => painted(page, 'mee-eens')).toEqual([words])
  await expect(actionsAt(page, '2.1-2')).toBeFocused()
})

test('the bar under a selection is accessible, and goes when the text scrolls', async ({
  launch
}) => {
  const { page } = await launch()
  await openPart(page, 'Voorkomen')
  await selectWords(page, words)
  await expect(selectionBar(page)).toBeInViewport({ ratio: 1 })
  expect(await violationsInThemes(page)).toEqual({})
  await page.mouse.wheel(0, 2_000)
  await expect(selectionBar(page)).not.toBeInViewport()
})
