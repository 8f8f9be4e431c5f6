import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, killHard, test } from './support/app'
import { violations } from './support/axe'
import {
  filesWith,
  lockPageIn,
  nextWindow,
  openLockPanel,
  passphrase,
  shownCode,
  tryPassphrase,
  turnOn,
  unlock
} from './support/lock'
import {
  actionsAt,
  annotate,
  noteField,
  notesPane,
  openPart,
  readable,
  runCommand
} from './support/reader'

// Every unlocking is made to take time, and opens all windows anew.
test.describe.configure({ timeout: 300_000 })

const before = 'Kanarie van voor de kluis 4711'
const after = 'Kanarie in de kluis 0815'
const canaries = [before, after, 'Kanarie']

/** A window that opens draws its panes last: on a busy machine long after the text can be read. */
const expectNote = (page: Page, text: string): Promise<void> =>
  expect(notesPane(page)).toContainText(text, { timeout: 60_000 })

const expectNothingReadable = (userData: string): void => {
  for (const text of canaries) expect(filesWith(userData, text)).toEqual([])
}

test('notes from before and after are sealed on the disk, also after a kill', async ({
  launch,
  userData
}) => {
  const running = await launch()
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', before)
  expect(filesWith(userData, before).length).toBeGreaterThan(1)

  const { page } = await turnOn(running)
  await expectNote(page, before)
  expect(existsSync(join(userData, 'journaal-a'))).toBe(false)
  expect(existsSync(join(userData, 'kluis', 'journaal-a'))).toBe(true)
  expectNothingReadable(userData)
  await annotate(page, '2.1-3', after)
  expectNothingReadable(userData)
  await killHard(running)
  expectNothingReadable(userData)

  const locked = await launch()
  await lockPageIn(locked.page)
  await expectNote(await unlock(locked.app, locked.page), after)
})

test('a start shows nothing before the right passphrase, and then everything', async ({
  launch,
  userData
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate((await turnOn(first)).page, '2.1-2', after)
  await first.app.close()
  expectNothingReadable(userData)

  const { app, page } = await launch()
  await lockPageIn(page)
  await tryPassphrase(page, 'vier losse woorden anders')
  await expect(page.getByRole('alert')).toHaveText('Deze wachtzin klopt niet. Probeer het opnieuw.')
  expect(app.windows().length).toBe(1)
  const next = await unlock(app, page)
  await expectNote(next, after)
  // In memory there was nothing to lose, and nothing to mend.
  await expect(next.getByRole('button', { name: 'Uw notities zijn hersteld' })).toBeHidden()
  await app.close()
  expectNothingReadable(userData)
})

test('locked on command, once what is typed has been kept', async ({ launch, userData }) => {
  const running = await launch()
  const { app } = running
  await readable(running.page)
  const { page } = await turnOn(running)
  await openPart(page, 'Voorkomen')
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await noteField(page).fill(`${after}, halverwege een z`)
  const locked = await nextWindow(app, () => page.keyboard.press('Control+Shift+K'))
  await lockPageIn(locked)
  expect(app.windows().length).toBe(1)
  expectNothingReadable(userData)
  // It goes along with the system while it is shown.
  for (const [colorScheme, look] of [
    ['dark', 'contrast-dark'],
    ['light', 'contrast']
  ] as const) {
    await locked.emulateMedia({ colorScheme, contrast: 'more' })
    await expect(locked.locator('html')).toHaveAttribute('data-theme', look)
    expect(await violations(locked)).toEqual([])
  }

  const next = await unlock(app, locked)
  await expectNote(next, `${after}, halverwege een z`)
  // The settings are locked away with the notes; the theme is known all the same, at the next start as well.
  await runCommand(next, 'Weergave: hoog contrast')
  await expect(next.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await app.close()
  const { page: restarted } = await launch()
  await lockPageIn(restarted)
  await expect(restarted.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('locked with the system and when the reader is away; all windows come back', async ({
  launch
}) => {
  const running = await launch()
  const { app } = running
  await readable(running.page)
  const { page } = await turnOn(running)
  let locked = await nextWindow(app, () =>
    app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  )
  await lockPageIn(locked)
  expect(page.isClosed()).toBe(true)

  let next = await unlock(app, locked)
  locked = await nextWindow(app, () =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 10 * 60
      // Ten minutes pass.
      const now = performance.now.bind(performance)
      performance.now = () => now() + 10 * 60_000
    })
  )
  await lockPageIn(locked)
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })

  next = await unlock(app, locked)
  await readable(await nextWindow(app, () => runCommand(next, 'Nieuw venster')))
  locked = await nextWindow(app, () =>
    app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  )
  await lockPageIn(locked)
  await expect.poll(() => app.windows().length).toBe(1)
  await nextWindow(app, () => tryPassphrase(locked, passphrase))
  await expect.poll(() => app.windows().length, { timeout: 60_000 }).toBe(2)
  await expect.poll(() => locked.isClosed()).toBe(true)
})

test('a page in memory is guarded as one that is not', async ({ launch }) => {
  const running = await launch()
  await readable(running.page)
  const { page } = await turnOn(running)
  expect(
    await page.evaluate(async () => {
      const tried = await Promise.allSettled([
        fetch('https://example.org/'),
        fetch('file:///etc/hostname'),
        navigator.mediaDevices.getUserMedia({ audio: true })
      ])
      return tried.map(({ status }) => status)
    })
  ).toEqual(['rejected', 'rejected', 'rejected'])
  expect(
    await running.app.evaluate(async ({ BrowserWindow, session }) => {
      const [window] = BrowserWindow.getAllWindows()
      const own = window?.webContents.session
      return {
        isDefault: own === session.defaultSession,
        isPersistent: own?.isPersistent(),
        path: own?.getStoragePath() ?? null,
        languages: own?.getSpellCheckerLanguages(),
        host: await own?.resolveHost('example.org').then(
          () => 'found',
          () => 'not found'
        )
      }
    })
  ).toEqual({
    isDefault: false,
    isPersistent: false,
    path: null,
    languages: [],
    host: 'not found'
  })
})

test('a forgotten passphrase is replaced with the recovery code', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', before)
  const { code } = await turnOn(first)
  await first.app.close()

  const { app, page } = await launch()
  await page.getByRole('button', { name: 'Wachtzin vergeten' }).click()
  const field = page.getByRole('textbox', { name: 'Herstelcode' })
  await field.fill(code.replace(/.-/, '*-'))
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin' }).fill('een nieuwe reeks woorden')
  await page.getByRole('textbox', { name: 'Wachtzin herhalen' }).fill('een nieuwe reeks woorden')
  await page.getByRole('button', { name: 'Nieuwe wachtzin instellen' }).click()
  await expect(page.getByText('In groep 1 staat een tikfout.')).toBeVisible()

  await field.fill(code.toLowerCase().replaceAll('-', ' '))
  const next = await nextWindow(app, () => field.press('Enter'))
  await readable(next)
  await expectNote(next, before)
  const locked = await nextWindow(app, () => next.keyboard.press('Control+Shift+K'))
  await tryPassphrase(locked, passphrase)
  await expect(locked.getByRole('alert')).toContainText('Deze wachtzin klopt niet.')
  await unlock(app, locked, 'een nieuwe reeks woorden')
})

test('the passphrase and the code are changed, and the kluis is turned off again', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { app } = running
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', before)
  const { page, code } = await turnOn(running)

  const panel = await openLockPanel(page)
  await panel.getByRole('button', { name: 'Wachtzin wijzigen…' }).click()
  await panel.getByRole('textbox', { name: 'Huidige wachtzin' }).fill('niet de goede wachtzin')
  await panel.getByRole('textbox', { name: 'Nieuwe wachtzin' }).fill('een nieuwe reeks woorden')
  await panel.getByRole('textbox', { name: 'Wachtzin herhalen' }).fill('een nieuwe reeks woorden')
  await panel.getByRole('button', { name: 'Wachtzin wijzigen' }).click()
  await expect(panel.getByText('Deze wachtzin klopt niet. Probeer het opnieuw.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Huidige wachtzin' }).fill(passphrase)
  await panel.getByRole('button', { name: 'Wachtzin wijzigen' }).click()
  await expect(panel.getByRole('status')).toHaveText('De wachtzin is gewijzigd.')

  await panel.getByRole('button', { name: 'Nieuwe herstelcode…' }).click()
  expect(await shownCode(panel)).not.toBe(code)
  await panel.getByRole('textbox', { name: 'Wachtzin' }).fill('een nieuwe reeks woorden')
  await panel.getByRole('button', { name: 'Nieuwe code gebruiken' }).click()
  await expect(panel.getByText('Bewaar eerst de herstelcode')).toBeVisible()
  await panel.getByText('Ik heb de herstelcode afgedrukt of opgeschreven').click()
  await panel.getByRole('button', { name: 'Nieuwe code gebruiken' }).click()
  await expect(panel.getByRole('status')).toHaveText('De nieuwe herstelcode geldt vanaf nu.')

  await panel
    .getByRole('combobox', { name: 'Vergrendelen als u weg bent' })
    .selectOption('Na 5 minuten')
  await panel.getByRole('button', { name: 'Kluis uitzetten…' }).click()
  await panel.getByRole('textbox', { name: 'Wachtzin' }).fill('een nieuwe reeks woorden')
  const plain = await nextWindow(app, () => panel.getByRole('textbox').press('Enter'))
  await readable(plain)
  await expectNote(plain, before)
  expect(existsSync(join(userData, 'kluis'))).toBe(false)
  expect(existsSync(join(userData, 'kluis-oud'))).toBe(false)
  await app.close()

  const again = await launch()
  await readable(again.page)
  await expectNote(again.page, before)
})
