import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { painted, readable } from './support/reader'
import { endSentence, giveVoices, said } from './support/voices'

const speechBar = (page: Page): Locator => page.getByRole('region', { name: 'Voorlezen' })

const startReading = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Voorlezen' }).press('Enter')

test('without a voice of its own the app says so, and what to do', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await giveVoices(page, [{ name: 'Stem van het netwerk', local: false }])
  await startReading(page)
  const bar = speechBar(page)
  await expect(bar).toContainText('Deze computer heeft geen stem om mee voor te lezen.')
  await expect(bar).toContainText('Instellingen > Tijd en taal > Spraak')
  expect(await said(page)).toEqual([])
  await bar.getByRole('button', { name: 'Melding sluiten' }).press('Enter')
  await expect(bar).toBeHidden()
})

test('by keyboard: sentence by sentence, the current one marked and in sight, focus left alone', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await giveVoices(page, [
    { name: 'Stem van het netwerk', local: false },
    { name: 'Eigen stem', local: true }
  ])
  const button = page.getByRole('button', { name: 'Voorlezen' })
  await button.press('Enter')
  const bar = speechBar(page)
  await expect(bar).toBeVisible()
  await expect(bar.getByRole('combobox', { name: 'Stem' })).toHaveText('Eigen stem (nl-NL)')
  await expect(page.getByRole('button', { name: 'Stoppen' }).first()).toBeFocused()
  expect(await said(page)).toEqual(['Inleiding'])
  expect(await painted(page, 'voorlezen')).toEqual(['Inleiding'])

  await endSentence(page)
  await expect.poll(() => said(page)).toHaveLength(2)
  const [, sentence = ''] = await said(page)
  expect((await painted(page, 'voorlezen'))[0]?.trim()).toContain(sentence.slice(0, 20))

  const isSeen = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('naslag-voorlezen') ?? []
      const text = document.querySelector('.reader')?.getBoundingClientRect()
      if (!(range instanceof Range) || text === undefined) return false
      const { top } = range.getBoundingClientRect()
      return top >= text.top && top < text.bottom
    })
  for (let step = 0; step < 12; step += 1) {
    await endSentence(page)
    await expect.poll(isSeen).toBe(true)
  }

  for (let pane = 0; pane < 5; pane += 1) {
    if (await bar.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('F6')
  }
  await expect(bar).toBeFocused()
  await bar.getByRole('button', { name: 'Pauzeren' }).press('Enter')
  const before = await said(page)
  await bar.getByRole('button', { name: 'Verder voorlezen' }).press('Enter')
  await expect.poll(() => said(page)).toHaveLength(before.length + 1)
  expect((await said(page)).at(-1)).toBe(before.at(-1))

  await bar.getByRole('combobox', { name: 'Snelheid' }).selectOption('1,5×')
  await expect.poll(async () => (await said(page)).at(-1)).toBe(`${before.at(-1)} (1.5×)`)

  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  expect(await painted(page, 'voorlezen')).toEqual([])
  await expect(page.locator('main [data-block]:focus')).toHaveCount(1)
})
