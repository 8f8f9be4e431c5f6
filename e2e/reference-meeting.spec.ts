import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { actionsAt, openPart, painted, readable, tabTo } from './support/reader'

// The view is looked at in five themes, more than once.
test.describe.configure({ timeout: 240_000 })

const field = (page: Page) => page.getByRole('combobox', { name: 'Zoek een kaart' })
const card = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true })

/** What is typed, and the card that it opens. */
const lookUps = [
  ['vera', 'Risicotaxatie met VERA-2R'],
  ['laov', 'Landelijk Afstemmingsoverleg Vertrek (LAOV)'],
  ['gebiedsv', 'Twbmt: gebiedsverbod'],
  ['kalifaat', 'Aanpak van terugkerende uitreizigers'],
  ['paspoort', 'Paspoortmaatregel (weigeren, vervallen verklaren, signaleren)'],
  ['pga', 'Persoonsgerichte aanpak (PGA CTER)'],
  ['meldpunt', 'Meldpunt Radicalisering (DJI)'],
  ['lat scr', 'Screening door het LAT'],
  ['inlichtingenb', 'Ambtsbericht of inlichtingenbericht van de AIVD'],
  ['om', 'Openbaar Ministerie'],
  ['wet langd', 'Langdurig toezicht na een terroristisch misdrijf (Wet langdurig toezicht)'],
  ['subsidie', 'Versterkingsgelden aanvragen']
] as const

test('twelve look-ups: two keys and a few letters from the opened app to the right card', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  const wrong: string[] = []
  for (const [typed, name] of lookUps) {
    // The first key, from the report; the letters; and the second key.
    await keyboard.press('Control+Shift+o')
    await expect(field(page)).toBeFocused()
    await keyboard.type(typed)
    await keyboard.press('Enter')
    const opened = page.getByRole('heading', { level: 2 })
    await expect(opened).toBeFocused()
    if ((await opened.textContent()) !== name)
      wrong.push(`${typed}: ${(await opened.textContent()) ?? ''}`)
    await tabTo(page, page.getByRole('button', { name: 'Overleg sluiten' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Overleg sluiten' })).toBeHidden()
  }
  expect(wrong).toEqual([])
})

test('by keyboard: a card is found, read, ticked and left for the next one', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await keyboard.press('Control+Shift+o')
  await expect(field(page)).toBeFocused()
  await expect(page).toHaveTitle('Overleg – Naslag')
  // Nothing else is in the window.
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeHidden()
  await keyboard.type('twbmt')
  const options = page.getByRole('listbox', { name: 'Kaarten' }).getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toBeFocused()
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Control+a')
  await keyboard.type('kwantumcomputer')
  await expect(page.getByText('Geen kaart gevonden voor “kwantumcomputer”.')).toBeVisible()
  await keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')

  await keyboard.type('vera')
  await keyboard.press('Enter')
  await expect(card(page, 'Risicotaxatie met VERA-2R')).toBeFocused()
  const step = page.getByRole('checkbox').first()
  await tabTo(page, step)
  await keyboard.press('Space')
  await expect(step).toBeChecked()
  expect(await violationsInThemes(page)).toEqual({})

  // Another card from this one, in the same view; the source of a statement, and back to the card.
  const other = page.getByRole('region', { name: 'Verwante werkwijzen' }).getByRole('link').first()
  const name = await other.innerText()
  await tabTo(page, other)
  await keyboard.press('Enter')
  await expect(card(page, name)).toBeFocused()
  const source = page.getByRole('link', { name: /^Bron: / }).first()
  await tabTo(page, source)
  await keyboard.press('Enter')
  await expect.poll(() => painted(page, 'zoekwoord')).not.toEqual([])
  await keyboard.press('Alt+ArrowLeft')
  await expect(card(page, name)).toBeVisible()
  await expect(source).toBeFocused()

  await keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await keyboard.type('om')
  await keyboard.press('Enter')
  await expect(card(page, 'Openbaar Ministerie')).toBeFocused()
})

test('by keyboard: an agenda of a passage and a card is walked along', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openPart(page, 'Voorkomen')
  await actionsAt(page, '2.1-1').focus()
  await keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'In een map…' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Overleg maandag')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#/werkwijzen/rat-2024/laov'
  })
  await page.getByRole('button', { name: 'In een map' }).press('Enter')
  await page.getByRole('button', { name: 'In de map zetten' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await keyboard.press('Control+Shift+o')
  await expect(field(page)).toBeFocused()
  await tabTo(page, page.getByRole('combobox', { name: 'Agenda' }))
  await keyboard.type('Overleg')
  await keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  const points = page.getByRole('listbox', { name: 'Agenda: Overleg maandag' }).getByRole('option')
  await expect(points).toHaveCount(2)
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('Enter')
  await expect(page.getByText('1 van 2')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Agenda: Overleg maandag' })).toContainText(
    /par\. 2\.1, alinea 1/
  )
  await keyboard.press('ArrowRight')
  await expect(card(page, 'Landelijk Afstemmingsoverleg Vertrek (LAOV)')).toBeFocused()
  await expect(page.getByText('2 van 2')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await keyboard.press('ArrowLeft')
  await expect(page.getByText('1 van 2')).toBeVisible()
  await keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(points).toHaveCount(2)
})
