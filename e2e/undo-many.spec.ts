/** What is done to many annotations at once is one step back, and one forward. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { writeGroupFile } from '../shared/groups/file'
import { ownerIdSchema } from '../shared/groups/model'
import { expect, test } from './support/app'
import { openData, section } from './support/data'
import { chooseToOpen } from './support/files'
import { bringInNotes, maker, sha256 } from './support/many-notes'
import { actionsAt, annotate, openPart, readable } from './support/reader'

const many = 60

const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'Aantekeningen' })

test('a file, the removal of sixty and a merge of sixty are undone one by one, by keyboard', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { app, page } = running
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit aan tafel?')
  const notes = await bringInNotes(running, userData, many)
  const state = section(page, 'Stand')
  await expect(state).toContainText('63 aantekeningen')

  await page.keyboard.press('Control+Shift+a')
  await expect(title(page)).toBeFocused()
  await page.getByRole('checkbox', { name: 'Alle 63 kiezen' }).press('Space')
  await page
    .getByRole('region', { name: 'Met wat u koos' })
    .getByRole('button', { name: 'Verwijderen' })
    .press('Enter')
  await expect(page.getByText('63 aantekeningen verwijderd.')).toBeVisible()

  const id = v.parse(ownerIdSchema, '00000000-0000-4000-8000-000000000009')
  const anna = { owner: { id, name: 'Anna' }, annotations: [...notes], removed: [] }
  const handedOver = join(userData, 'anna.naslag-groep.json')
  await writeFile(handedOver, writeGroupFile(anna, maker, sha256))
  await page.keyboard.press('Control+Shift+g')
  await chooseToOpen(app, handedOver)
  await page.getByRole('button', { name: 'Bestanden kiezen…' }).press('Enter')
  await expect(page.getByText('60 aantekeningen komen erbij')).toBeVisible()
  await page.getByRole('button', { name: 'Overnemen' }).press('Enter')
  const layer = page.getByRole('checkbox', { name: 'Laag van Anna tonen' })
  await expect(layer).toBeChecked()

  await page.keyboard.press('Control+z')
  await expect(layer).toHaveCount(0)
  await openData(page)
  await expect(state).toContainText('geen aantekeningen')
  await page.keyboard.press('Control+z')
  await expect(state).toContainText('63 aantekeningen')
  await page.keyboard.press('Control+z')
  await expect(state).toContainText('3 aantekeningen')
  await expect(state).not.toContainText('63')

  for (const has of ['63 aantekeningen', 'geen aantekeningen']) {
    await page.keyboard.press('Control+Shift+z')
    await expect(state).toContainText(has)
  }
  // What was put back from the bin goes there again.
  const bin = section(page, 'Prullenbak')
  await bin.getByRole('checkbox', { name: /^Alles in de prullenbak/ }).press('Space')
  await bin.getByRole('button', { name: 'Terugzetten' }).press('Enter')
  await expect(bin.getByRole('heading', { name: 'Prullenbak' })).toBeFocused()
  await expect(state).toContainText('63 aantekeningen')
  await page.keyboard.press('Control+z')
  await expect(state).toContainText('geen aantekeningen')
  await page.keyboard.press('Control+Shift+z')
  await expect(state).toContainText('63 aantekeningen')
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-2')).toBeVisible()
})
