/** What a start mended is told, also when the app is killed before the reader could see it. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, killHard, test, type Running } from './support/app'
import { violations } from './support/axe'
import { annotate, notesPane, openPart, readable, runCommand } from './support/reader'

const healed =
  'Een reservekopie van uw notities was beschadigd en is hersteld. Er is niets verloren gegaan.'

const remembered = (userData: string): string =>
  join(userData, 'reservekopieen', 'nog-te-melden.json')

test.describe.configure({ timeout: 180_000 })

/** That the pane with the notes has something to tell. */
const inStatus = (page: Page) => page.getByRole('button', { name: 'Uw notities zijn hersteld' })

/** An app in which a note has been kept. */
const noted = async (launch: () => Promise<Running>): Promise<Running> => {
  const running = await launch()
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', 'Wat ik niet kwijt wil')
  return running
}

test('a copy that was mended by a start that was killed is told at the next one, and then no more', async ({
  launch,
  userData
}) => {
  const first = await noted(launch)
  // The pane with the notes is not the one that is open at the next start.
  await runCommand(first.page, 'Zijpaneel: op deze pagina')
  await expect(notesPane(first.page)).toBeHidden()
  await first.app.close()
  rmSync(join(userData, 'journaal-b'), { recursive: true })

  const second = await launch()
  // On a busy machine a start may take long to compare.
  await expect(inStatus(second.page)).toBeVisible({ timeout: 60_000 })
  expect(existsSync(join(userData, 'journaal-b'))).toBe(true)
  await killHard(second)
  expect(existsSync(remembered(userData))).toBe(true)

  const third = await launch()
  await inStatus(third.page).press('Enter')
  await expect(notesPane(third.page).getByRole('status').filter({ hasText: healed })).toBeVisible()
  expect(await violations(third.page)).toEqual([])
  await expect.poll(() => existsSync(remembered(userData))).toBe(false)
  await third.app.close()

  const { page } = await launch()
  await readable(page)
  await expect(page.getByRole('button', { name: 'Uw gegevens' })).toBeVisible()
  // What the copies were checked for is known once they were compared: nothing is told after that.
  await expect(page.getByText(/^kopie gecontroleerd/).first()).toBeAttached({
    timeout: 60_000
  })
  await expect(inStatus(page)).toBeHidden()
})

test('what is remembered to tell may be in ruins: the app starts, and says that something was mended', async ({
  launch,
  userData
}) => {
  const first = await noted(launch)
  await first.app.close()
  writeFileSync(remembered(userData), 'geen bestand van Naslag')

  const { page } = await launch()
  await readable(page)
  await runCommand(page, 'Zijpaneel: notities')
  await expect(notesPane(page).getByRole('status').filter({ hasText: healed })).toBeVisible()
  await expect.poll(() => existsSync(remembered(userData))).toBe(false)
})
