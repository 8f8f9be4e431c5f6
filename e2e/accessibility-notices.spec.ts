import { startAgain, expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { openPart, readable } from './support/reader'
import { giveVoices } from './support/voices'

test('axe finds nothing in the dialogs for PDF and paper', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog', { name: 'Afdrukken' })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>PDF')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Bewaren als PDF' })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
})

test('axe finds nothing in the message about a bad link', async ({ launch, userData }) => {
  const running = await launch()
  await readable(running.page)
  await startAgain(running, userData, ['naslag://rat-2024/../../package.json'])
  await expect(running.page.getByRole('alert').filter({ hasText: 'koppeling' })).toBeVisible()
  expect(await violationsInThemes(running.page)).toEqual({})
})

test('axe finds nothing in the bar while the text is read aloud', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await giveVoices(page, [{ name: 'Eigen stem', local: true }])
  await page.keyboard.press('Control+Shift+U')
  const bar = page.getByRole('region', { name: 'Voorlezen' })
  await expect(bar.getByRole('combobox', { name: 'Stem' })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('button', { name: 'Pauzeren' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Verder voorlezen' })).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
})

test('axe finds nothing where a chapter opened where it was left', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const left = page.getByRole('button', { name: /^Acties bij alinea 2\.1-3/ })
  await left.scrollIntoViewIfNeeded()
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const surface = document.querySelector('main .reader')
        surface?.addEventListener('scrollend', () => {
          resolve()
        })
        surface?.scrollBy({ top: 400 })
      })
  )
  await openPart(page, 'Verwerven')
  await openPart(page, 'Voorkomen')
  await expect(page.getByText('U leest verder waar u gebleven was.')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
})
