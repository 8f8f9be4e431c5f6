import { expect, killHard, startAgain, test } from './support/app'
import {
  actionsAt,
  annotate,
  noteField,
  notesPane,
  openBestHit,
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
