/** The kluis as a reader uses it, and what somebody without its key finds in the data folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import type { Running } from './app'
import { readable, runCommand } from './reader'

export const passphrase = 'vier losse woorden samen'

/** Files below a folder that hold a text, in the encodings that Chromium and we write. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = contentOf(file)
      return bytes.includes(text) || bytes.includes(text, 0, 'utf16le')
    })

/** The runtime has files that are gone by the time they are looked at. */
const contentOf = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (error) {
    if (existsSync(file)) throw error
    return Buffer.of()
  }
}

/** Does what closes all windows and opens others; gives the one that comes. */
export const nextWindow = async (
  app: ElectronApplication,
  act: () => Promise<unknown>
): Promise<Page> => {
  // The window in which it is done may be gone before a key is let go.
  const [coming] = await Promise.all([app.waitForEvent('window'), act().catch(() => undefined)])
  return coming
}

const lockPanel = (page: Page): Locator => page.getByRole('dialog', { name: 'Kluis' })

export const openLockPanel = async (page: Page): Promise<Locator> => {
  await runCommand(page, 'Kluis…')
  const panel = lockPanel(page)
  await expect(panel).toBeVisible()
  return panel
}

/** The recovery code that is shown. */
export const shownCode = async (within: Page | Locator): Promise<string> => {
  const groups = within.getByRole('region', { name: 'Herstelcode van Naslag' }).locator('span')
  await expect(groups).toHaveCount(7)
  return (await groups.allTextContents()).join('-')
}

/** Goes through setting up, to and with the press that turns the kluis on; gives the recovery code. */
export const setUp = async (within: Page | Locator): Promise<string> => {
  await within.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(passphrase)
  await within.getByRole('textbox', { name: 'Wachtzin herhalen' }).fill(passphrase)
  await within.getByRole('button', { name: 'Verder' }).click()
  const code = await shownCode(within)
  await within.getByText('Ik heb de herstelcode afgedrukt of opgeschreven').click()
  await within.getByRole('button', { name: 'Kluis aanzetten' }).click()
  return code
}

/** Turns the kluis on in a running app; gives its new window and the recovery code. */
export const turnOn = async ({
  app,
  page
}: Running): Promise<{ readonly page: Page; readonly code: string }> => {
  const panel = await openLockPanel(page)
  await panel.getByRole('button', { name: 'Kluis instellen…' }).click()
  let code = ''
  const next = await nextWindow(app, async () => {
    code = await setUp(panel)
  })
  await readable(next)
  return { page: next, code }
}

const passphraseField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Wachtzin', exact: true })

export const lockPageIn = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Uw notities zijn vergrendeld' })).toBeVisible()
}

/** Types a passphrase on the page of a locked kluis and presses Enter. */
export const tryPassphrase = async (page: Page, typed: string): Promise<void> => {
  await passphraseField(page).fill(typed)
  await passphraseField(page).press('Enter')
}

/** Unlocks; gives the window that comes. */
export const unlock = async (
  app: ElectronApplication,
  page: Page,
  typed = passphrase
): Promise<Page> => {
  const next = await nextWindow(app, () => tryPassphrase(page, typed))
  await readable(next)
  return next
}
