import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { openPart, painted, readable } from './support/reader'

const findBar = (page: Page): Locator => page.getByRole('search', { name: /^Zoeken in / })

test('by keyboard: find in this chapter, go on past the end, and read on at the find', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.getByRole('button', { name: 'Zoeken in dit hoofdstuk' }).press('Enter')
  const bar = findBar(page)
  const state = bar.getByRole('status')
  await expect(bar.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('CASUSOVERLEG')
  await expect(state).toHaveText(/^\d+ van \d+$/)
  // The finds follow what is typed a moment later.
  const isFound = async () =>
    (await painted(page, 'vondst')).every((word) => word.toLowerCase() === 'casusoverleg')
  await expect.poll(isFound).toBe(true)
  const total = Number(/\d+$/.exec((await state.textContent()) ?? '')?.[0])
  await expect.poll(async () => (await painted(page, 'vondst')).length).toBe(total)

  const place = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('naslag-vondst-nu') ?? []
      const text = document.querySelector('.reader')?.getBoundingClientRect()
      if (!(range instanceof Range) || text === undefined) return null
      const { top, bottom } = range.getBoundingClientRect()
      return top >= text.top && bottom <= text.bottom
    })
  for (let step = 0; step < total; step += 1) {
    await page.keyboard.press('Enter')
    await expect.poll(place).toBe(true)
  }
  await expect(state).toHaveText(/^\d+ van \d+/)
  await page.keyboard.press('Shift+Enter')
  await expect.poll(place).toBe(true)

  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  expect(await painted(page, 'vondst')).toEqual([])
  await expect(page.locator('main :focus')).toContainText(/casusoverleg/i)
})

test('selected text is looked for, and each of two places side by side has a field of its own', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  const [left, right] = [
    page.getByRole('region', { name: /^Links:/ }),
    page.getByRole('region', { name: /^Rechts:/ })
  ]
  await expect(right).toBeVisible()
  await left
    .locator('p[data-block]')
    .first()
    .evaluate((element) => {
      const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
      if (node !== null) getSelection()?.setBaseAndExtent(node, 0, node, 2)
    })
  const buttons = page.getByRole('button', { name: 'Zoeken in dit hoofdstuk' })
  await buttons.first().press('Enter')
  const first = page.getByRole('search', { name: /^Zoeken in .* \(links\)$/ })
  await expect(first.getByRole('textbox')).not.toHaveValue('')
  await buttons.last().press('Enter')
  const second = page.getByRole('search', { name: /^Zoeken in .* \(rechts\)$/ })
  await expect(second.getByRole('textbox')).toBeFocused()
  await expect(second.getByRole('textbox')).toHaveValue('')
})
