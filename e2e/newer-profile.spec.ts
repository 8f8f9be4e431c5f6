import { expect, test } from './support/app'
import { violations } from './support/axe'
import { actionsAt, annotate, notesPane, openPart, readable } from './support/reader'
import { resize } from './support/window'

test('notes of a newer version are shown and left as they are, and the reader is told', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', 'Van een nieuwere versie')
  // What a newer version would do first.
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('naslag', 990)
        request.onerror = () => {
          reject(request.error ?? new Error('indexedDB'))
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      })
  )
  await first.app.close()

  const running = await launch()
  const { page } = running
  await readable(page)
  // The pane with the notes has no room beside the text: the bar below tells where to look.
  await resize(running, 800, 600)
  await expect(notesPane(page)).toBeHidden()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Let op: uw notities' }).press('Enter')
  await expect(notesPane(page).getByRole('alert')).toContainText(
    'gemaakt met een nieuwere versie van Naslag'
  )
  await resize(running, 1280, 800)
  await openPart(page, 'Voorkomen')
  await expect(notesPane(page)).toContainText('Van een nieuwere versie')

  await actionsAt(page, '2.1-3').click()
  await page.getByRole('menuitem', { name: 'Markeren als Uitzoeken' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' })).toContainText(
    'Werk Naslag bij om ze te wijzigen.'
  )
  await expect(actionsAt(page, '2.1-3')).not.toHaveAccessibleName(/gemarkeerd/)
})
