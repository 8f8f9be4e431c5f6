import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { remembered } from './support/memory'
import { openBestHit, openPart, painted, readable } from './support/reader'
import { resize } from './support/window'

const side = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })

test('two places side by side, each with its own way', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  await expect(side(page, /^Rechts: 2 Voorkomen/)).toBeVisible()
  // The new side has the reader's attention: what is opened from the contents opens there.
  await page.getByRole('row', { name: /^4 Vervolgen/ }).click()
  const [left, right] = [side(page, /^Links: 2 Voorkomen/), side(page, /^Rechts: 4 Vervolgen/)]
  await expect(left.getByRole('heading', { level: 1 })).toHaveText('Voorkomen')
  await expect(right.getByRole('heading', { level: 1 })).toHaveText('Vervolgen')
  await expect(page).toHaveTitle('4 Vervolgen – Naslag')

  await left.getByRole('button', { name: 'Acties bij alinea 2-1' }).focus()
  await expect(page).toHaveTitle('2 Voorkomen – Naslag')
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await expect(left.locator(':focus')).toContainText('casusoverleggen')
  await expect(right.getByRole('heading', { level: 1 })).toHaveText('Vervolgen')
  expect(await violations(page)).toEqual([])

  await expect.poll(() => remembered(page, 'window/1')).toContain('&/rat-2024/vervolgen')
  await app.close()
  const { page: again } = await launch()
  await expect(side(again, /^Links: 2 Voorkomen/)).toBeVisible()
  await expect(side(again, /^Rechts: 4 Vervolgen/)).toBeVisible()
  await again.getByRole('button', { name: 'Deze kant sluiten' }).first().click()
  await expect(side(again, /^(Links|Rechts)/)).toHaveCount(0)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Vervolgen')
})

test('the same passage on both sides is highlighted on both', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  const button = page.getByRole('button', { name: /^Acties bij alinea Inleiding-1/ })
  await expect(button).toHaveCount(2)
  await button.first().click()
  await page.getByRole('menuitem', { name: 'Markeren als Uitzoeken' }).click()
  await expect(button.last()).toHaveAccessibleName(/gemarkeerd als Uitzoeken$/)
  const words = await painted(page, 'uitzoeken')
  expect(words).toHaveLength(2)
  expect(words[0]).toBe(words[1])
})

test('without room side by side they lie below each other', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  await resize({ app, page }, 500, 700)
  const [upper, lower] = [side(page, /^Links/), side(page, /^Rechts/)]
  const [above, below] = [await upper.boundingBox(), await lower.boundingBox()]
  expect(above?.x).toBe(below?.x)
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
