import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { openData, section } from './support/data'
import { annotate, notesPane, openPart, readable } from './support/reader'

/** A table of the earlier states, and how each says that it was looked at. */
const look = (page: Page) =>
  section(page, 'Reservekopieën').getByRole('button', { name: /^Terugzetten: stand van/ })

test('back to how it was when the app was closed, and forward again, by keyboard', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Van toen')
  await first.app.close()

  const { page } = await launch()
  const { keyboard } = page
  await annotate(page, '2.1-3', 'Van later')
  await notesPane(page)
    .getByRole('button', { name: /^Notitie verwijderen/ })
    .first()
    .click()
  await openData(page)
  const state = section(page, 'Stand')
  await expect(state).toContainText('5 aantekeningen')
  const earlier = section(page, 'Reservekopieën')
  await look(page).press('Enter')
  await expect(earlier.getByRole('heading', { name: /^Terug naar de stand van/ })).toBeFocused()

  // Adding leaves what came later; going back takes it to the bin.
  await expect(earlier).toContainText('1 aantekening komt erbij')
  await keyboard.press('Tab')
  await expect(earlier.getByRole('radio', { name: /^Aanvullen/ })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(earlier.getByRole('radio', { name: /^Helemaal terug/ })).toBeChecked()
  await expect(earlier).toContainText('1 aantekening komt terug')
  await expect(earlier).toContainText('3 aantekeningen van later gaan naar de prullenbak')
  await expect(earlier).toContainText('Van later')
  await expect(state).toContainText('5 aantekeningen')
  expect(await violations(page)).toEqual([])
  // What is there for screen readers alone makes the window no longer.
  const over = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    return scrollHeight - clientHeight
  })
  expect(over).toBe(0)
  await earlier.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter')
  await expect(earlier.getByRole('status')).toContainText('Teruggezet.')
  await expect(state).toContainText('3 aantekeningen')
  const bin = section(page, 'Prullenbak')
  await expect(bin).toContainText('Van later')
  // What is back is not in the bin any more, where it could be erased in one place only.
  await expect(bin).not.toContainText('Van toen')
  await expect(earlier.getByRole('table')).toContainText('blijft tot')

  // The focus is at the button that began, also when the way back has gone.
  const opener = look(page).and(page.locator(':focus'))
  await expect(opener).toHaveCount(1)
  await earlier.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(page.getByText(/^Ongedaan gemaakt: teruggezet naar de stand van/)).toBeVisible()
  await expect(opener).toHaveCount(1)
  await expect(state).toContainText('5 aantekeningen')
  await expect(bin).toContainText('Van toen')

  // It is one of the acts of the reader, by their keys as well.
  await keyboard.press('Control+Shift+z')
  await expect(state).toContainText('3 aantekeningen')
  await expect(earlier.getByRole('status')).toContainText('Teruggezet.')
  await keyboard.press('Control+z')
  await expect(state).toContainText('5 aantekeningen')
  await expect(earlier.getByRole('status')).toBeEmpty()

  await look(page).last().press('Enter')
  await earlier.getByRole('button', { name: 'Terugzetten', exact: true }).press('Enter')
  await expect(earlier.getByRole('status')).toContainText('Teruggezet.')
  await expect(state).toContainText('6 aantekeningen')
})

test('nothing changes when the present state cannot be kept first', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Van toen')
  await first.app.close()
  const { app, page } = await launch()
  await annotate(page, '2.1-3', 'Van later')
  await openData(page)
  await look(page).click()
  const earlier = section(page, 'Reservekopieën')
  await earlier.getByText(/^Helemaal terug/).click()
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('data:pin')
    ipcMain.handle('data:pin', () => ({ kind: 'failed', problem: 'disk-full' }))
  })
  await earlier.getByRole('button', { name: 'Terugzetten', exact: true }).click()
  await expect(earlier.getByRole('alert')).toContainText('daarom is er niets teruggezet')
  await expect(section(page, 'Stand')).toContainText('6 aantekeningen')
})
