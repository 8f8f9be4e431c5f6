import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout, expect, test } from './support/app'
import { hits, offered, openSearch, painted, readable, searchField } from './support/reader'
import {
  addressOf,
  amount,
  answered,
  facet,
  results,
  searchAll,
  searchWords,
  walkBar
} from './support/search'
import {
  literalButton,
  mendedNotice,
  nearHits,
  otherFormsButton,
  tabTo,
  unknownWord
} from './support/search-states'

test('an error is mended; one click leads back to just what was typed, and again to what was meant', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await searchAll(page, 'casusoverlech')
  await expect(mendedNotice(page, 'casusoverleg')).toBeVisible()
  await expect(
    results(page)
      .first()
      .getByText(/^bedoelde u: /)
  ).toBeVisible()
  const meant = await amount(page)

  await literalButton(page, 'casusoverlech').click()
  await answered(page)
  await expect(
    page.getByRole('heading', { name: 'Geen resultaten voor “casusoverlech”' })
  ).toBeVisible()
  await expect(unknownWord(page, 'casusoverlech')).toBeVisible()
  await expect(results(page)).toHaveCount(0)
  await expect(searchWords(page)).toHaveValue('casusoverlech')

  await expect(otherFormsButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await answered(page)
  await expect(mendedNotice(page, 'casusoverleg')).toBeVisible()
  expect(await amount(page)).toBe(meant)
  await expect(literalButton(page, 'casusoverlech')).toBeFocused()
})

test('the same in the palette, by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('radicalizeren')
  await answered(page)
  await expect(mendedNotice(page, 'radicaliseren')).toBeVisible()
  await expect(hits(page).first()).toContainText('bedoelde u: ')

  await tabTo(page, literalButton(page, 'radicalizeren'))
  await page.keyboard.press('Enter')
  await answered(page)
  await expect(page.getByText('Geen resultaten voor “radicalizeren”').first()).toBeVisible()
  await expect(unknownWord(page, 'radicalizeren')).toBeVisible()
  await expect(hits(page)).toHaveCount(0)
  await expect(otherFormsButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await answered(page)
  await expect(hits(page).first()).toBeVisible()

  // What is typed next is mended anew.
  await literalButton(page, 'radicalizeren').press('Enter')
  await searchField(page).fill('casusoverlech')
  await answered(page)
  await expect(mendedNotice(page, 'casusoverleg')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(walkBar(page).getByRole('status')).toHaveText(/^Treffer 1 van/)
  expect((await painted(page, 'zoekwoord')).join()).toMatch(/casusoverleg/i)
})

test('an abbreviation and another word for the same are looked for as well, and told', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await (await openSearch(page)).fill('NCTV')
  await answered(page)
  const spelledOut = 'nationaal coordinator terrorismebestrijding en veiligheid (afkorting)'
  await expect(page.getByText(`Ook gezocht op: ${spelledOut}`)).toBeVisible()
  // What needs its editor's note to be read rightly says so, in place of being shown without it.
  await expect(
    hits(page).filter({ hasText: 'Bij deze passage hoort een noot van de redactie' }).first()
  ).toBeVisible()
  await page.keyboard.press('Escape')

  await searchAll(page, 'gebiedsverbod')
  const also = page.getByText(/^Ook gezocht op: .*gebieds contact of uitreisverbod/)
  await expect(also).toBeVisible()
  const all = await amount(page)
  await literalButton(page, 'gebiedsverbod').click()
  await answered(page)
  await expect(page.getByText('Alleen precies deze woorden.')).toBeVisible()
  await expect(also).toBeHidden()
  expect(await amount(page)).toBeLessThanOrEqual(all)
  await otherFormsButton(page).click()
  await answered(page)
  await expect(also).toBeVisible()
  expect(await amount(page)).toBe(all)
})

test('what only comes near stands apart from results, and its unknown word is told', async ({
  launch
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await searchAll(page, 'kwantumcomputer gemeente')
  await expect(page.getByRole('heading', { name: /^Geen resultaten voor/ })).toBeVisible()
  await expect(unknownWord(page, 'kwantumcomputer')).toBeVisible()
  await expect(results(page)).toHaveCount(0)
  const near = nearHits(page)
  await expect(near.first()).toBeVisible()
  await tabTo(page, near.first())
  await keyboard.press('ArrowDown')
  await expect(near.nth(1)).toBeFocused()
  const chosen = (await near.nth(1).getAttribute('href')) ?? 'no address'
  await keyboard.press('Enter')
  await expect.poll(() => addressOf(page)).toContain(chosen)
  await expect(near).toHaveCount(0)
  await expect(page.locator('main :focus')).toBeInViewport()
  // It is no hit of the search: there is nothing to walk along.
  await expect(walkBar(page)).toBeHidden()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(near.first()).toBeVisible()

  await keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await searchField(page).fill('kwantumcomputer gemeente')
  await answered(page)
  const nearby = offered(page, 'In de buurt')
  await expect(nearby.first()).toBeVisible()
  await expect(hits(page)).toHaveCount(0)
  await expect(unknownWord(page, 'kwantumcomputer')).toHaveCount(2)
  // Enter alone opens results only.
  await keyboard.press('Enter')
  await expect(searchField(page)).toBeVisible()
  await keyboard.press('ArrowDown')
  await expect(nearby.first()).toHaveAttribute('data-focused', 'true')
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(walkBar(page)).toBeHidden()
})

test('where the rest of a query is found, the words that are nowhere are told', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await searchAll(page, 'vergunning windmolens gemeente')
  await expect(results(page).first()).toBeVisible()
  await expect(unknownWord(page, 'windmolens')).toBeVisible()
  await (await openSearch(page)).fill('vergunning windmolens gemeente')
  await answered(page)
  await expect(hits(page).first()).toBeVisible()
  await expect(unknownWord(page, 'windmolens')).toHaveCount(2)
})

/** All quotes of an edition's reference data. */
const quotesIn = (data: unknown): readonly string[] =>
  data === null || typeof data !== 'object'
    ? []
    : Object.entries(data).flatMap(([name, value]: readonly [string, unknown]) =>
        name === 'quote' && typeof value === 'string' ? [value] : quotesIn(value)
      )

test('an entry says what it is and opens, and from it the passage it rests on with its quote marked', async ({
  launch
}) => {
  const reference: unknown = JSON.parse(
    await readFile(join(checkout, 'build/corpus/rat-2024/reference.json'), 'utf8')
  )
  const quotes = new Set(quotesIn(reference))
  const { page } = await launch()
  await readable(page)
  await searchAll(page, 'uithuisplaatsing')
  await facet(page, 'Organisaties').check()
  await answered(page)
  const entry = results(page).first()
  await expect(entry).toContainText('Raad voor de Kinderbescherming (RvdK)')
  await expect(entry).toContainText('Organisatie')
  await entry.click()
  const title = page.getByRole('main').getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Raad voor de Kinderbescherming (RvdK)')
  await expect(title).toBeFocused()
  await page.getByRole('link', { name: /^Bron: 4\.4\.1 alinea 1\. Kreeg in 2017/ }).click()
  const passage = page.locator('main [data-block]:focus')
  await expect(passage).toContainText('De RvdK heeft in 2017 de opdracht gekregen')
  await expect(passage).toBeInViewport()
  const quote = (await painted(page, 'zoekwoord')).join('')
  expect(quotes).toContain(quote)
  expect(await passage.textContent()).toContain(quote)

  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await searchField(page).fill('soort:werkwijze casusoverleg')
  await answered(page)
  const procedure = hits(page).filter({ hasText: 'Werkmodel Casusoverleg' }).first()
  await expect(procedure).toContainText('Werkwijze')
  await page.keyboard.press('Home')
  for (let step = 0; step < 12; step += 1) {
    if ((await procedure.getAttribute('data-focused')) !== null) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(title).toHaveText('Werkmodel Casusoverleg Radicalisering en Extremisme')
  await expect(title).toBeFocused()
})
