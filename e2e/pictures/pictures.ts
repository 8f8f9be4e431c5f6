/** Draws the pictures of docs/handleiding, from the app as a reader has it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkout, expect, test } from '../support/app'
import {
  actionsAt,
  noteField,
  openPart,
  readable,
  runCommand,
  searchField
} from '../support/reader'
import { answered } from '../support/search'
import { resize } from '../support/window'

const folder = join(checkout, 'docs/handleiding/beelden')

/** Keeps a picture of the window. With ImageMagick at hand it has the few colours that it needs. */
const keep = async (page: Page, name: string): Promise<void> => {
  const file = join(folder, `${name}.png`)
  // Nothing that is only there for a pointer.
  await page.mouse.move(640, 2)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  try {
    execFileSync('convert', [file, '+dither', '-colors', '96', '-strip', `PNG8:${file}`])
  } catch {
    // Without it the picture is larger than it need be.
  }
}

test('the pictures of the guide', async ({ launch }) => {
  mkdirSync(folder, { recursive: true })
  const { app, page } = await launch()
  await readable(page)
  await resize({ app, page }, 1280, 800)
  await page.getByRole('button', { name: 'Nee, bedankt' }).click()
  await openPart(page, 'Voorkomen')

  await actionsAt(page, '2-1').click()
  await page.getByRole('menuitem', { name: 'Markeren als Belangrijk' }).click()
  await actionsAt(page, '2-2').click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await noteField(page).fill('Wat betekent dit voor **onze** gemeente?')
  await page.getByRole('button', { name: 'Klaar' }).click()
  await keep(page, 'venster')

  await actionsAt(page, '2-2').click()
  await expect(page.getByRole('menu')).toBeVisible()
  await keep(page, 'alinea')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await searchField(page).fill('lokale aanpak')
  await answered(page)
  await keep(page, 'zoeken')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+a')
  await expect(page.getByRole('heading', { level: 1, name: 'Aantekeningen' })).toBeFocused()
  await keep(page, 'aantekeningen')

  await runCommand(page, 'Werkwijzen')
  await page.getByRole('main').getByRole('link', { name: 'Casusoverleg' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await keep(page, 'werkwijze')

  await page.keyboard.press('Control+Shift+o')
  await expect(page.getByRole('combobox', { name: 'Zoek een kaart' })).toBeFocused()
  await page.keyboard.type('vera')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await keep(page, 'overleg')
})
