/** What a reader does on a working day, each so that it can be done again and again in the same app. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Running } from '../support/app'
import { openData } from '../support/data'
import { chooseFile, clipboardOf } from '../support/files'
import {
  actionsAt,
  noteField,
  notesPane,
  openBestHit,
  openPart,
  readable,
  runCommand
} from '../support/reader'
import { answered, results, searchWords, walkBar } from '../support/search'
import { openAnother } from '../support/windows'

/** Does one job; `round` counts how often all of them were done before. */
type Job = (running: Running, userData: string, round: number) => Promise<void>

const queries = [
  'multidisciplinaire casusoverleggen',
  'lokale aanpak',
  'uitreisverbod',
  'radicalisering jongeren'
] as const

/** Chooses from the menu of a passage; text that still comes to rest under the pointer closes it again. */
const chooseAt = async (page: Page, place: string, item: string | RegExp): Promise<void> => {
  const wanted = page.getByRole('menuitem', { name: item })
  await expect(async () => {
    if (!(await wanted.isVisible())) await actionsAt(page, place).click({ timeout: 5_000 })
    await wanted.click({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

const turn = <T>(list: readonly T[], round: number): T => list[round % list.length] as T

export const jobs: Readonly<Record<string, Job>> = {
  'reads the chapters': async ({ page }) => {
    for (const part of ['Verwerven', 'Voorkomen', 'Voorbereiden', 'Vervolgen']) {
      await openPart(page, part)
      await page.locator('main .reader').focus()
      for (let screen = 0; screen < 3; screen += 1) await page.keyboard.press('PageDown')
    }
  },
  'searches in the palette': async ({ page }, _userData, round) => {
    await openBestHit(page, turn(queries, round))
  },
  'searches in the search view': async ({ page }, _userData, round) => {
    await page.keyboard.press('Control+Shift+F')
    await searchWords(page).fill(turn(queries, round))
    await answered(page)
    await results(page).first().click()
    const state = walkBar(page).getByRole('status')
    await expect(state).toHaveText(/\d/)
    const first = (await state.textContent()) ?? ''
    await page.keyboard.press('F4')
    await expect(state).not.toHaveText(first)
    await page.keyboard.press('F2')
    await expect(results(page).first()).toBeVisible()
  },
  'writes a note, with an address in it': async ({ page }, _userData, round) => {
    await openPart(page, 'Voorkomen')
    await chooseAt(page, '2.1-2', /^Notitie (maken|bewerken)$/)
    // Typed key by key, in Dutch and with mistakes: a spell checker would have work.
    await noteField(page).pressSequentially(
      `Vergadring ${round}: navraag doen bij https://www.nctv.nl en iemand@gemeente.example`
    )
    await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Klaar' }).click()
  },
  'bookmarks and highlights': async ({ page }, _userData, round) => {
    await openPart(page, 'Vervolgen')
    const meaning = turn(['Bespreken', 'Uitzoeken'], round)
    await chooseAt(page, '4-1', `Markeren als ${meaning}`)
    await actionsAt(page, '4-1').focus()
    await page.keyboard.press('Control+d')
    await expect(actionsAt(page, '4-1')).toHaveAccessibleName(
      new RegExp(`gemarkeerd als ${meaning}`)
    )
  },
  'copies a passage with its reference': async ({ app, page }) => {
    await openPart(page, 'Voorkomen')
    await actionsAt(page, '2.1-2').focus()
    await page.keyboard.press('Control+Shift+C')
    await expect.poll(async () => (await clipboardOf(app)).html).toContain('<blockquote')
  },
  'makes a PDF': async ({ app, page }, userData, round) => {
    const file = await chooseFile(app, userData, `hoofdstuk-${round}.pdf`)
    await runCommand(page, 'Bewaren als PDF')
    await page.getByRole('button', { name: 'PDF bewaren…' }).click()
    await expect(page.getByText(`PDF bewaard in ${file}`).first()).toBeVisible({ timeout: 60_000 })
    expect((await stat(join(userData, `hoofdstuk-${round}.pdf`))).size).toBeGreaterThan(10_000)
  },
  'changes the settings': async ({ page }) => {
    await page.getByRole('button', { name: 'Leesinstellingen' }).click()
    const panel = page.getByRole('dialog', { name: 'Leesinstellingen' })
    for (const theme of ['Donker', 'Hoog contrast', 'Systeem']) {
      await panel.getByRole('radio', { name: theme }).click({ force: true })
    }
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  },
  'finds in the chapter': async ({ page }) => {
    await openPart(page, 'Verwerven')
    await page.keyboard.press('Control+f')
    const bar = page.getByRole('search', { name: /^Zoeken in / })
    await bar.getByRole('textbox').fill('aanpak')
    await expect(bar.getByRole('status')).toHaveText(/^\d+ van \d+$/)
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
  },
  'reads two places side by side': async ({ page }) => {
    await openPart(page, 'Verwerven')
    await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
    await openPart(page, 'Voorbereiden')
    await page.getByRole('button', { name: 'Deze kant sluiten' }).first().click()
    await expect(page.getByRole('region', { name: /^Links/ })).toHaveCount(0)
  },
  'opens a second window': async (running) => {
    const another = await openAnother(running)
    await readable(another)
    await openPart(another, 'Verwerven')
    await another.close()
  },
  'takes everything along': async ({ app, page }, userData, round) => {
    const file = await chooseFile(app, userData, `alles-${round}.naslag-gegevens.json`)
    await openData(page)
    await page.getByRole('button', { name: 'Alles bewaren in een bestand' }).click()
    await expect(page.getByText(`bewaard in ${file}`)).toBeVisible()
    await page.goBack()
  },
  'opens the help': async ({ page }) => {
    await page.keyboard.press('F1')
    const help = page.getByRole('dialog', { name: 'Hulp en sneltoetsen' })
    await expect(help).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
  }
}
