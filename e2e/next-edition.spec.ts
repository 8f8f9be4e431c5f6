import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from './support/app'
import { violations } from './support/axe'
import { layNextEdition, rewritten } from './support/next-edition'
import { actionsAt, annotate, notesPane, openPart, painted, readable } from './support/reader'

/** A folder with the app and the next edition of the report, for all tests of a worker. */
const test = base.extend<object, { readonly nextEdition: string }>({
  nextEdition: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-next-edition-'))
      await layNextEdition(folder)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ]
})

const themes = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'more contrast in the dark', media: { colorScheme: 'dark', contrast: 'more' } }
] as const

const section = (page: Page, name: string): Locator =>
  notesPane(page).getByRole('region', { name, exact: true })

/** In this edition 2.1 alinea 2 will be edited, alinea 3 gone, and alinea 9 moved to the beginning. */
const annotateAll = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await annotate(page, '2.1-3', 'Navragen bij het ROR')
  await annotate(page, '2.1-9', 'Welke trainingen?')
  await annotate(page, '2.1-4', 'Ook de wijkagent')
}

test('in a next edition notes stand where their text is, and what is unsure is asked', async ({
  launch,
  nextEdition
}) => {
  // Three starts, and all themes.
  test.slow()
  const first = await launch()
  await annotateAll(first.page)
  await first.app.close()

  const running = await launch({ folder: nextEdition })
  const { page } = running
  await readable(page)
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-5')).toHaveAccessibleName(/1 notitie$/)
  await actionsAt(page, '2.1-5').scrollIntoViewIfNeeded()
  await expect
    .poll(async () => (await painted(page, 'uitzoeken')).map((text) => text.slice(0, 20)))
    .toEqual(['Het onderhouden van '])

  // What was edited stands nowhere, and is asked with both texts; so is what stands between others now, and
  // may be a copy.
  await expect(actionsAt(page, '2.1-3')).not.toHaveAccessibleName(/notitie/)
  const check = section(page, 'Plaats nakijken')
  await expect(check).toContainText(rewritten.edited.begins)
  await expect(check).toContainText(rewritten.edited.now)
  await expect(check).toContainText('Wie zit hier aan tafel?')
  await expect(page.getByRole('button', { name: '2 plaatsen nakijken' })).toBeVisible()
  const lost = section(page, 'Zonder plaats')
  await expect(lost).toContainText(rewritten.gone.begins)
  await expect(lost).toContainText('Navragen bij het ROR')
  for (const { name, media } of themes) {
    await page.emulateMedia(media)
    expect({ name, found: await violations(page) }).toEqual({ name, found: [] })
  }
  await page.emulateMedia(themes[0].media)

  // By keyboard: the question is answered, taken back, and answered again.
  const here = check.getByRole('button', { name: 'Hier plaatsen: 2.1 alinea 3' })
  await here.press('Enter')
  await expect(actionsAt(page, '2.1-3')).toHaveAccessibleName(/1 notitie$/)
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(actionsAt(page, '2.1-3')).not.toHaveAccessibleName(/notitie/)
  await here.press('Enter')
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused()
  await check.getByRole('button', { name: 'Hier plaatsen: 2.1 alinea 1' }).press('Enter')
  await expect(actionsAt(page, '2.1-1')).toHaveAccessibleName(/1 notitie$/)
  await expect(check).toBeHidden()

  // What is gone is put back by hand.
  await lost.getByRole('button', { name: /^Terugzetten: / }).press('Enter')
  await expect(notesPane(page).getByRole('region', { name: 'Terugzetten' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await actionsAt(page, '2.1-4').press('Enter')
  await page.getByRole('menuitem', { name: 'Hier terugzetten' }).press('Enter')
  await expect(notesPane(page).getByText('Teruggezet bij 2.1 alinea 4.')).toBeVisible()
  await expect(lost).toBeHidden()
  await running.app.close()

  // And is there again with the next start.
  const again = await launch({ folder: nextEdition })
  await readable(again.page)
  await openPart(again.page, 'Voorkomen')
  await expect(actionsAt(again.page, '2.1-4')).toHaveAccessibleName(/1 notitie$/)
  await expect(section(again.page, 'Zonder plaats')).toBeHidden()
})

test('a passage that is selected is where something is put back', async ({
  launch,
  nextEdition
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-3', 'Navragen bij het ROR')
  await first.app.close()

  const { page } = await launch({ folder: nextEdition })
  await readable(page)
  await openPart(page, 'Voorkomen')
  await section(page, 'Zonder plaats')
    .getByRole('button', { name: /^Terugzetten: / })
    .click()
  const word = page.locator('main [data-block]').filter({ hasText: rewritten.gone.now })
  await word.selectText()
  await page.getByRole('button', { name: 'Hier terugzetten: 2.1 alinea 4' }).click()
  await expect(actionsAt(page, '2.1-4')).toHaveAccessibleName(/1 notitie$/)
  await expect.poll(() => painted(page, 'uitzoeken')).toEqual([rewritten.gone.now])
})
