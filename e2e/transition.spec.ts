import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from './support/app'
import { violations, violationsInThemes } from './support/axe'
import { goneEvent, layNextEdition, rewritten } from './support/next-edition'
import {
  actionsAt,
  annotate,
  noteField,
  notesPane,
  openPart,
  painted,
  readable,
  runByKeys,
  tabTo
} from './support/reader'

/** A folder with the app and both editions of the report, for all tests of a worker. */
const test = base.extend<object, { readonly bothEditions: string }>({
  bothEditions: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-both-editions-'))
      await layNextEdition(folder, true)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ]
})

const notice = (page: Page): Locator =>
  page.getByText('Er is een nieuwe editie van dit rapport', { exact: true })

const group = (page: Page, name: string): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) })

const panel = (page: Page): Locator => page.getByRole('main').getByRole('tabpanel')

/** Opens a report at a section, as a link of a colleague would. */
const openEdition = async (page: Page, edition: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${edition}/voorkomen`)
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeAttached()
}

test('annotations of an earlier edition are looked at, taken over and put back by keyboard; both editions show them', async ({
  launch,
  bothEditions
}) => {
  // Three starts, and all themes.
  test.slow()
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  // In the next edition 2.1 alinea 2 and 10 are edited, alinea 3 gone, and alinea 9 moved to the beginning.
  await annotate(first.page, '2.1-2', 'Wie zit hier aan tafel?')
  await annotate(first.page, '2.1-3', 'Navragen bij het ROR')
  await annotate(first.page, '2.1-9', 'Welke trainingen?')
  await annotate(first.page, '2.1-4', 'Ook de wijkagent')
  await annotate(first.page, '2.1-10', 'Is de handreiking er al?')
  await first.app.close()

  const running = await launch({ folder: bothEditions })
  const { page } = running
  await readable(page)
  // The edition that they were made in says nothing of another one.
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
  await expect(notice(page)).toBeHidden()

  await openEdition(page, 'rat-2025')
  await expect(notice(page)).toBeVisible()
  await expect(page.getByText('U maakte 15 aantekeningen in een eerdere editie.')).toBeVisible()
  await expect(actionsAt(page, '2.1-3')).not.toHaveAccessibleName(/notitie/)
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('button', { name: 'Aantekeningen bekijken' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe editie' })).toBeFocused()
  await expect(page).toHaveURL(/#\/nieuwe-editie\/rat-2025$/)
  await expect(notice(page)).toBeHidden()

  // What is to be looked at comes first, with both texts and their differences.
  await expect(group(page, 'Gewijzigd')).toHaveAttribute('aria-selected', 'true')
  await expect(group(page, 'Vervallen')).toHaveAccessibleName('Vervallen 3')
  const question = panel(page).getByRole('listitem', { name: /^Passage 1 van / })
  await expect(question).toContainText('Wie zit hier aan tafel?')
  await expect(question.getByRole('insertion').first()).toContainText('overleggen over casussen')
  await expect(question.getByRole('deletion').first()).toContainText('casusoverleggen')
  for (const name of ['Gewijzigd', 'Vervallen', 'Verplaatst', 'Ongewijzigd']) {
    await group(page, name).press('Enter')
    await expect(group(page, name)).toHaveAttribute('aria-selected', 'true')
    expect(await violations(page)).toEqual([])
  }
  await group(page, 'Gewijzigd').press('Enter')
  expect(await violationsInThemes(page)).toEqual({})
  await expect(panel(page).getByRole('listitem').first()).toBeVisible()

  // Each question is answered, and the focus goes to the next one.
  await group(page, 'Gewijzigd').press('Enter')
  const questions = panel(page).getByRole('listitem', { name: /^Passage/ })
  await expect(questions).toHaveCount(2)
  const here = question.getByRole('button', { name: 'Hier hoort het: 2.1 alinea 3' })
  await tabTo(page, here)
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 aantekeningen geplaatst bij 2.1 alinea 3.')).toBeVisible()
  await expect(questions).toHaveCount(1)
  await expect(question).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(questions).toHaveCount(2)
  await here.press('Enter')
  await expect(questions).toHaveCount(1)
  await question.getByRole('button', { name: /^Zonder plaats/ }).press('Enter')
  await expect(questions).toHaveCount(0)
  await expect(group(page, 'Gewijzigd')).toBeFocused()
  await expect(panel(page)).toContainText('Er is niets meer na te kijken.')

  // All that is sure at once; the way back has the focus.
  const takeAll = page.getByRole('button', {
    name: /^Alle ongewijzigde en verplaatste overnemen \(\d+\)$/
  })
  await takeAll.press('Enter')
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused()
  await expect(takeAll).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(takeAll).toBeVisible()
  await takeAll.press('Enter')
  await expect(takeAll).toBeHidden()
  await expect(group(page, 'Ongewijzigd')).toHaveAccessibleName('Ongewijzigd 0')

  // What is gone: one is put back by hand, the others are left.
  await group(page, 'Vervallen').press('Enter')
  await panel(page)
    .getByRole('button', { name: /^Zonder plaats laten: / })
    .first()
    .press('Enter')
  await expect(group(page, 'Vervallen')).toHaveAccessibleName('Vervallen 0')
  await expect(panel(page).getByRole('heading', { name: /^Zonder plaats \(/ })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await panel(page)
    .getByRole('listitem')
    .filter({ hasText: 'Navragen bij het ROR' })
    .getByRole('button', { name: /^Terugzetten: / })
    .press('Enter')
  await expect(page.getByRole('region', { name: 'Terugzetten' })).toBeFocused()
  await actionsAt(page, '2.1-4').press('Enter')
  await page.getByRole('menuitem', { name: 'Hier terugzetten' }).press('Enter')
  await expect(notesPane(page).getByText('Teruggezet bij 2.1 alinea 4.')).toBeVisible()
  await expect(actionsAt(page, '2.1-4')).toHaveAccessibleName(/1 notitie/)
  await running.app.close()

  // With the next start the new edition shows what was taken over, and says nothing again.
  const again = await launch({ folder: bothEditions })
  await readable(again.page)
  await openEdition(again.page, 'rat-2025')
  await expect(actionsAt(again.page, '2.1-3')).toHaveAccessibleName(/1 notitie$/)
  await expect(actionsAt(again.page, '2.1-1')).toHaveAccessibleName(/1 notitie$/)
  await expect(notice(again.page)).toBeHidden()
  await runByKeys(again.page, 'Nieuwe editie: aantekeningen overnemen')
  await expect(again.page.getByText(/overgenomen in deze editie\.$/)).toBeVisible()

  // The earlier edition shows what it showed, at its places.
  await openEdition(again.page, 'rat-2024')
  for (const place of ['2.1-2', '2.1-3', '2.1-9', '2.1-4', '2.1-10'])
    await expect(actionsAt(again.page, place)).toHaveAccessibleName(/1 notitie$/)
  await actionsAt(again.page, '2.1-3').scrollIntoViewIfNeeded()
  await expect
    .poll(async () => (await painted(again.page, 'uitzoeken')).map((text) => text.slice(0, 37)))
    .toContain(rewritten.edited.begins)
})

test('a note on a reference entry goes by the entry, and says where this edition no longer has it', async ({
  launch,
  bothEditions
}) => {
  test.slow()
  const first = await launch()
  await readable(first.page)
  for (const [address, title, words] of [
    ['werkwijzen/rat-2024/ct-infobox', 'CT Infobox', 'Wie zit voor?'],
    [`tijdlijn/rat-2024/${goneEvent.id}`, goneEvent.title, 'Waarom toen?']
  ] as const) {
    await first.page.evaluate((hash) => {
      location.hash = hash
    }, `#/${address}`)
    await expect(first.page.getByRole('main').getByText(title).first()).toBeVisible()
    await first.page.keyboard.press('Control+Shift+m')
    await expect(noteField(first.page)).toBeFocused()
    await first.page.keyboard.type(words)
    await expect(notesPane(first.page).getByText('Opgeslagen', { exact: true })).toBeVisible()
    await first.page.keyboard.press('Control+Enter')
  }
  await first.app.close()

  const { page } = await launch({ folder: bothEditions })
  await readable(page)
  await openEdition(page, 'rat-2025')
  await runByKeys(page, 'Nieuwe editie: aantekeningen overnemen')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe editie' })).toBeFocused()
  await group(page, 'Ongewijzigd').press('Enter')
  const noteOf = (words: string) =>
    panel(page)
      .getByRole('listitem')
      .filter({ hasText: words })
      .filter({ hasNot: page.getByRole('listitem') })
  await expect(noteOf('Waarom toen?')).toContainText(
    `Gebeurtenis: ${goneEvent.title} staat niet meer in de naslag van deze editie.`
  )
  const link = noteOf('Wie zit voor?').getByRole('link', { name: 'Werkwijze: CT Infobox' })
  await expect(link).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/werkwijzen\/rat-2025\/ct-infobox$/)
  await expect(page.getByRole('heading', { level: 1, name: 'CT Infobox' })).toBeFocused()
})
