import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Reference } from '../shared/reference/model'
import { bySource, type Sourced } from '../shared/reference/sources'
import { builtApp, expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile } from './support/files'
import { readPdf } from './support/pdf'
import { painted, readable, tabTo } from './support/reader'
import { title } from './support/reference'
import { followedSources } from './support/sources'

// Each view is looked at in five themes.
test.describe.configure({ timeout: 240_000 })

const field = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const step = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })

const openOverview = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+w')
  await expect(title(page, 'Werkwijzen')).toBeFocused()
}

/** Opens a card by its words in the overview, by keyboard. */
const openCard = async (page: Page, words: string, name: string): Promise<void> => {
  await openOverview(page)
  await tabTo(page, page.getByRole('searchbox', { name: 'Zoeken in de werkwijzen' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  const link = page.getByRole('link', { name, exact: true })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(title(page, name)).toBeFocused()
}

const laov = 'Landelijk Afstemmingsoverleg Vertrek (LAOV)'

test('by keyboard: the overview is put together by phase and by goal, and chosen from', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openOverview(page)
  await expect(page).toHaveTitle('Werkwijzen – Naslag')
  const groups = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(groups).toHaveText([/^Verwerven/, /^Voorkomen/, /^Voorbereiden/, /^Vervolgen/])
  await expect(page.getByText('98 werkwijzen', { exact: true })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})

  await tabTo(page, page.getByRole('radio', { name: 'Naar fase' }))
  await keyboard.press('ArrowRight')
  await keyboard.press('Space')
  await expect(groups.first()).toHaveText(/^Signaleren/)
  await expect(groups).toHaveCount(13)

  // A native list takes the first letters of what it has.
  await tabTo(page, page.getByRole('combobox', { name: 'Wie leidt' }), 'Shift+Tab')
  await keyboard.type('Dienst Ter')
  await expect(page.getByText('2 van 98 werkwijzen')).toBeVisible()
  await expect(page.getByRole('link', { name: laov })).toHaveCount(3)
  await tabTo(page, page.getByRole('combobox', { name: 'Wat wilt u doen?' }), 'Shift+Tab')
  await keyboard.type('Subs')
  await expect(page.getByText('Geen werkwijze past bij deze keuze.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Alles tonen' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Zoeken in de werkwijzen' })).toBeFocused()
  await expect(page.getByText('98 werkwijzen', { exact: true })).toBeVisible()
})

test('by keyboard: a card is read to its sources and back, its steps are ticked, kept and cleared', async ({
  launch
}) => {
  const first = await launch()
  const { page } = first
  const { keyboard } = page
  await readable(page)
  await openCard(page, 'vertrekproces', laov)
  for (const name of [
    'Doel',
    'Wanneer',
    'Stappen',
    'Wie leidt',
    'Wie doet mee',
    'Grenzen en voorwaarden'
  ]) {
    await expect(field(page, name)).toBeVisible()
  }
  await expect(field(page, 'Verslag en verantwoording')).toHaveText(
    /De rapportage zegt hier niets over\.$/
  )
  await expect(field(page, 'Wat de rapportage openlaat')).toContainText(
    'Toegevoegd door de redactie'
  )

  // A quote in place, then the passage itself, and back to the same spot with the quote still there.
  const limits = field(page, 'Grenzen en voorwaarden')
  const quote = limits.getByRole('group').first()
  await tabTo(page, quote.locator('summary'))
  await keyboard.press('Enter')
  const words = await quote.getByRole('blockquote').innerText()
  const source = limits.getByRole('link').first()
  await tabTo(page, source, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect.poll(async () => (await painted(page, 'zoekwoord')).join('')).toBe(words)
  await keyboard.press('Alt+ArrowLeft')
  await expect(source).toBeFocused()
  await expect(quote.getByRole('blockquote')).toBeVisible()
  await expect(source).toBeInViewport()

  // Another card and back.
  await tabTo(page, field(page, 'Wie leidt').getByRole('link').first())
  await keyboard.press('Enter')
  await expect(title(page, laov)).toBeHidden()
  await keyboard.press('Alt+ArrowLeft')
  await expect(field(page, 'Wie leidt').getByRole('link').first()).toBeFocused()

  await tabTo(page, step(page, /afstemmen|stemmen/).first(), 'Shift+Tab')
  await keyboard.press('Space')
  await expect(page.getByText('1 van 3 stappen gedaan')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await first.app.close()

  // Kept on this machine until they are cleared; cleared by mistake they come back.
  const again = await launch()
  await expect(step(again.page, /stemmen/).first()).toBeChecked()
  await tabTo(again.page, again.page.getByRole('button', { name: 'Vinkjes wissen' }))
  await again.page.keyboard.press('Enter')
  await expect(step(again.page, /stemmen/).first()).not.toBeChecked()
  await expect(again.page.getByRole('button', { name: 'Vinkjes terugzetten' })).toBeFocused()
  await again.page.keyboard.press('Enter')
  await expect(step(again.page, /stemmen/).first()).toBeChecked()
  await openOverview(again.page)
  await tabTo(again.page, again.page.getByRole('button', { name: 'Alle vinkjes wissen' }))
  await again.page.keyboard.press('Enter')
  await expect(title(again.page, 'Werkwijzen')).toBeFocused()
  await expect(again.page.getByRole('button', { name: 'Alle vinkjes wissen' })).toBeHidden()
})

test('a card is shown on the whole screen by keyboard, and the longest one is saved on one page', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openCard(page, 'versterkingsgelden aanvr', 'Versterkingsgelden aanvragen')
  const present = page.getByRole('button', { name: 'Groot tonen' })
  await tabTo(page, present)
  await keyboard.press('Enter')
  const screen = page.getByRole('region', { name: 'Versterkingsgelden aanvragen, groot' })
  await expect(screen).toBeFocused()
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await expect(present).toBeFocused()

  const file = await chooseFile(app, userData, 'kaart.pdf')
  await tabTo(page, page.getByRole('button', { name: 'Bewaren als PDF…' }))
  await keyboard.press('Enter')
  await expect(page.getByText(`De kaart is bewaard in ${file}.`).first()).toBeVisible({
    timeout: 60_000
  })
  const pdf = readPdf(await readFile(file))
  expect(pdf).toMatchObject({ isTagged: true, language: 'nl' })
  expect(pdf.pages).toHaveLength(1)
  const reference = await referenceData()
  const printed = pdf.pages[0] ?? ''
  const one = reference.procedures.find(({ id }) => id === 'versterkingsgelden')
  for (const { text } of [
    ...(one?.appliesWhen ?? []),
    ...(one?.steps ?? []),
    ...(one?.notes ?? [])
  ]) {
    expect(printed).toContain(text.replaceAll(/\s/g, ''))
  }
})

const referenceData = async (): Promise<Reference> =>
  JSON.parse(
    await readFile(join(builtApp, 'build/corpus/rat-2024/reference.json'), 'utf8')
  ) as Reference

test('every statement of every card leads to its passage, with the quote marked', async ({
  launch
}) => {
  // More than five hundred passages, each with the way back.
  test.setTimeout(900_000)
  const { procedures } = await referenceData()
  const ways = procedures.reduce(
    (sum, one) =>
      sum +
      [
        one.purpose,
        one.appliesWhen,
        one.steps,
        one.limits,
        one.reporting,
        one.lead,
        one.participants,
        one.legalBasis
      ].reduce((amount, list: readonly Sourced[]) => amount + bySource(list).length, 0) +
      one.figures.length,
    0
  )
  const { page } = await launch()
  await readable(page)
  const cards = procedures.map(({ id, name }) => ({
    address: `/werkwijzen/rat-2024/${id}`,
    title: name
  }))
  expect(await followedSources(page, cards, 'all')).toEqual({ wrong: [], amount: ways })
})
