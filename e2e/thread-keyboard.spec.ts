import { expect, test } from './support/app'
import { hits, noteField, notesPane, painted, readable, searchField } from './support/reader'
import { answered } from './support/search'

test('by keyboard alone: search, read, annotate, find the note again', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await keyboard.type('zeven verdachten')
  await answered(page)
  await expect(hits(page).first()).toBeVisible()
  // The first one stands ready.
  await keyboard.press('Enter')

  const passage = page.locator('main :focus')
  await expect(passage).toContainText('In het Duitse onderzoek zijn zeven verdachten opgepakt')
  await expect(page).toHaveTitle(/Vervolgen – Naslag/)
  expect((await painted(page, 'zoekwoord')).sort()).toContain('zeven')

  // From the passage, its own button is one step back.
  await keyboard.press('Shift+Tab')
  const button = page.locator('main button:focus')
  await expect(button).toHaveAccessibleName(/^Acties bij alinea 4\.1-/)
  await keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Bladwijzer zetten' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(button).toHaveAccessibleName(/bladwijzer$/)

  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Markeren als Belangrijk' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(button).toHaveAccessibleName(/gemarkeerd als Belangrijk$/)

  await keyboard.press('Enter')
  await keyboard.type('Not')
  await expect(page.getByRole('menuitem', { name: 'Notitie maken' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(noteField(page)).toBeFocused()
  await keyboard.type('Navragen bij het OM')
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(button).toHaveAccessibleName(/bladwijzer, gemarkeerd als Belangrijk, 1 notitie$/)
  await expect(notesPane(page)).toContainText('Navragen bij het OM')
})

test('by keyboard alone: the contents tree opens a section', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  const tree = page.getByRole('treegrid', { name: 'Inhoud' })
  // The panes come a moment after the text.
  await expect(tree).toBeVisible()
  for (let step = 0; step < 12; step += 1) {
    if (await tree.locator(':focus').count()) break
    await keyboard.press('Tab')
  }
  await expect(tree.locator(':focus')).toHaveCount(1)
  for (let row = 1; row < 5; row += 1) await keyboard.press('ArrowDown')
  await expect(tree.locator(':focus')).toHaveAccessibleName(/Vervolgen/)
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Vervolgen/ })).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 2, name: /Versterken opsporing en vervolging/ })
  ).toBeInViewport()
})

test('every stop of the Tab key can be seen, and the round ends where it began', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const seen = new Set<string>()
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const { left, top, width, height } = element.getBoundingClientRect()
      const front = document.elementFromPoint(left + width / 2, top + height / 2)
      return {
        name: `${element.tagName} ${element.id} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`,
        isVisible: front !== null && (element.contains(front) || front.contains(element))
      }
    })
    if (stop === null) continue
    if (seen.has(stop.name)) break
    expect(stop).toMatchObject({ isVisible: true })
    seen.add(stop.name)
  }
  expect(seen.size).toBeGreaterThan(10)
})
