/** Erasing for good: afterwards a text that was there is found nowhere below the data folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { realDisk } from '../electron/journal/real-disk'
import { openVault } from '../electron/vault'
import { expect, test, type Running } from './support/app'
import { violationsInThemes } from './support/axe'
import { dataTitle, openData, section } from './support/data'
import { filesWith, nextWindow, turnOn } from './support/lock'
import { annotate, notesPane, openPart, readable, tabTo } from './support/reader'

// The windows close and open again.
test.describe.configure({ timeout: 180_000 })

const canary = 'Kanarie die moet verdwijnen 4711'
const kept = 'Deze notitie blijft 0815'

/** Two notes, in journals, snapshots and the notebook, of which the first was put in the bin. */
const begin = async (launch: () => Promise<Running>): Promise<Running> => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', canary)
  await annotate(first.page, '2.1-3', kept)
  await first.app.close()
  const running = await launch()
  await expect(notesPane(running.page)).toContainText(canary)
  await remove(running.page)
  return running
}

const remove = async (page: Page): Promise<void> => {
  await notesPane(page)
    .getByRole('button', { name: /^Notitie verwijderen/ })
    .first()
    .click()
  await expect(notesPane(page).getByText(canary)).toBeHidden()
}

const eraseBinned = async ({ app, page }: Running): Promise<Page> => {
  const bin = section(page, 'Prullenbak')
  await bin.getByRole('checkbox', { name: canary }).check()
  await bin.getByRole('button', { name: 'Definitief wissen…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Definitief wissen?' })
  await expect(dialog).toContainText(canary)
  return nextWindow(app, () =>
    dialog.getByRole('button', { name: 'Definitief wissen' }).press('Enter')
  )
}

test('what was removed can be put back from the bin, or is erased and found nowhere', async ({
  launch,
  userData
}) => {
  const running = await begin(launch)
  await openData(running.page)
  const bin = section(running.page, 'Prullenbak')
  await bin.getByRole('checkbox', { name: canary }).check()
  await bin.getByRole('button', { name: 'Terugzetten' }).press('Enter')
  await expect(bin).toContainText('1 aantekening teruggezet.')
  await expect(bin).toContainText('De prullenbak is leeg.')
  await running.page.goBack()
  await expect(notesPane(running.page)).toContainText(canary)
  await remove(running.page)
  await openData(running.page)
  expect(filesWith(userData, canary).length).toBeGreaterThan(3)

  const page = await eraseBinned(running)
  await expect(page.getByText('1 aantekening definitief gewist')).toBeVisible()
  await expect(dataTitle(page)).toBeVisible()
  expect(filesWith(userData, canary)).toEqual([])
  await expect(section(page, 'Stand')).toContainText('5 aantekeningen')
  await expect(section(page, 'Prullenbak')).toContainText('De prullenbak is leeg.')
  await expect(section(page, 'Reservekopieën').getByRole('row')).toHaveCount(2)
  await running.app.close()
  expect(filesWith(userData, canary)).toEqual([])

  const next = await launch()
  await expect(section(next.page, 'Stand')).toContainText('5 aantekeningen')
  await next.page.goBack()
  await expect(next.page.getByText(/teruggehaald|hersteld/)).toBeHidden()
  expect(filesWith(userData, kept).length).toBeGreaterThan(2)
})

test('everything is erased once the word is typed, and the app begins as new', async ({
  launch,
  userData
}) => {
  const { app, page } = await begin(launch)
  // A notebook that was put aside is made of plain text as well.
  const aside = join(userData, 'beschadigd-2026-11-28T16-21-36-749Z-IndexedDB')
  await mkdir(aside)
  await writeFile(join(aside, '000003.log'), canary)
  await openData(page)
  await page.getByRole('button', { name: 'Alles definitief wissen…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Alles definitief wissen?' })
  const go = dialog.getByRole('button', { name: 'Alles wissen' })
  await go.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Er is nog niets gewist.')
  await dialog.getByRole('textbox', { name: 'Typ WISSEN' }).fill('wissen')
  const after = await nextWindow(app, () => go.press('Enter'))
  await expect(after.getByText('Alles is definitief gewist')).toBeVisible()
  await readable(after)
  await openData(after)
  await expect(section(after, 'Stand')).toContainText('geen aantekeningen')
  await app.close()
  for (const text of [canary, kept]) expect(filesWith(userData, text)).toEqual([])
  const next = await launch()
  await openData(next.page)
  await expect(section(next.page, 'Stand')).toContainText('geen aantekeningen')
})

test('in the kluis it is the same', async ({ launch }) => {
  const begun = await begin(launch)
  const { app } = begun
  const { page } = await turnOn(begun)
  await openData(page)
  const after = await eraseBinned({ app, page })
  await expect(after.getByText('1 aantekening definitief gewist')).toBeVisible()
  await openData(after)
  await expect(section(after, 'Stand')).toContainText('5 aantekeningen')
})

test('a collection that was removed is erased by itself, by keyboard, and found nowhere', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await readable(page)
  await keyboard.press('Control+Shift+e')
  await tabTo(page, page.getByRole('textbox', { name: 'Naam van een nieuwe map' }))
  await keyboard.type('Les 3')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Les 3' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Tekst toevoegen' }))
  await keyboard.press('Enter')
  await keyboard.type(canary)
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await keyboard.press('Control+Shift+e')
  await tabTo(page, page.getByRole('button', { name: 'Map “Les 3” verwijderen' }))
  await keyboard.press('Enter')
  const erase = page.getByRole('button', { name: 'Map “Les 3” definitief wissen…' })
  const dialog = page.getByRole('dialog', { name: 'Definitief wissen?' })
  await tabTo(page, erase)
  await keyboard.press('Enter')
  await expect(dialog).toContainText('Map “Les 3” met 1 onderdeel wordt gewist')
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Escape')
  await expect(erase).toBeFocused()
  expect(filesWith(userData, canary).length).toBeGreaterThan(0)

  await keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Definitief wissen' }))
  const after = await nextWindow(app, () => keyboard.press('Enter'))
  await expect(after.getByText('De map is definitief gewist')).toBeVisible()
  await expect(after.getByRole('heading', { level: 1, name: 'Mappen' })).toBeVisible()
  await expect(after.getByRole('heading', { name: 'Verwijderde mappen' })).toBeHidden()
  expect(filesWith(userData, canary)).toEqual([])
})

test('a notebook that was not cleared yet hands nothing back at the next start', async ({
  launch,
  userData
}) => {
  const { app } = await begin(launch)
  await app.close()
  const vault = await openVault(userData, realDisk, Date.now)
  if (!vault.ok) throw new Error(vault.error)
  const written = await vault.value.rewrite((state) => ({
    ...state,
    annotations: new Map([...state.annotations].filter(([, row]) => !isCanary(row))),
    memory: new Map([...state.memory].filter(([, value]) => !isCanary(value)))
  }))
  expect(written.ok).toBe(true)
  await vault.value.close()
  await writeFile(join(userData, 'wissen'), '')

  const { page } = await launch()
  await expect(notesPane(page)).toContainText(kept)
  expect(filesWith(userData, canary)).toEqual([])
  await openData(page)
  await expect(section(page, 'Stand')).toContainText('5 aantekeningen')
  await expect(section(page, 'Prullenbak')).toContainText('De prullenbak is leeg.')
})

const isCanary = (row: unknown): boolean => JSON.stringify(row).includes(canary)
