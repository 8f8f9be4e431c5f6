import { expect, killHard, startAgain, test } from './support/app'
import { remembered } from './support/memory'
import {
  actionsAt,
  annotate,
  noteField,
  notesPane,
  openBestHit,
  openPart,
  painted,
  readable
} from './support/reader'

test('killed after saving and started again: everything is there', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await openBestHit(first.page, 'multidisciplinaire casusoverleggen')
  await annotate(first.page, '2.1-2', 'Blijft dit staan?')
  await killHard(first)

  const { page } = await launch()
  await readable(page)
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(
    /bladwijzer, gemarkeerd als Uitzoeken, 1 notitie$/
  )
  await expect(notesPane(page)).toContainText('Blijft dit staan?')
  expect(await painted(page, 'uitzoeken')).toHaveLength(1)
})

test('killed right after a pane took another width: only that width may be lost', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Blijft dit staan?')
  await expect.poll(() => remembered(first.page, 'window/1')).toContain('/rat-2024/voorkomen')
  await first.page.getByRole('separator', { name: 'Breedte van de inhoud' }).press('ArrowRight')
  await killHard(first)

  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeAttached()
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(
    /bladwijzer, gemarkeerd als Uitzoeken, 1 notitie$/
  )
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
})

test('closed in the middle of typing: what was typed is there', async ({ launch }) => {
  const { app, page } = await launch()
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await expect(noteField(page)).toBeFocused()
  await page.keyboard.type('Halverwege een')
  await page.keyboard.press('Tab')
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await app.close()

  const again = await launch()
  await openBestHit(again.page, 'multidisciplinaire casusoverleggen')
  await expect(notesPane(again.page)).toContainText('Halverwege een')
})

test('a second start on the same data ends by itself and leaves the first alone', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  const second = await startAgain(running, userData)
  expect(second).toBe(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
