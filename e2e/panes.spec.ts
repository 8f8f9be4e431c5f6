import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { remembered } from './support/memory'
import { openPart, readable } from './support/reader'
import { resize } from './support/window'

const width = async (pane: Locator): Promise<number> => (await pane.boundingBox())?.width ?? 0

const contents = (page: Page): Locator => page.getByRole('navigation', { name: 'Inhoud' })
const rail = (page: Page): Locator => page.getByRole('complementary', { name: 'Zijpaneel' })

test('panes take another width, by mouse and by keyboard, and keep it', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  const [before, railBefore] = [await width(contents(page)), await width(rail(page))]

  const edge = page.getByRole('separator', { name: 'Breedte van de inhoud' })
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => width(contents(page))).toBe(before + 32)

  const box = await page.getByRole('separator', { name: 'Breedte van het zijpaneel' }).boundingBox()
  await page.mouse.move(box?.x ?? 0, 400)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) - 60, 400, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => width(rail(page))).toBe(railBefore + 60)

  await page.getByRole('tab', { name: 'Op deze pagina' }).click()
  await page.getByRole('button', { name: 'Inhoud verbergen' }).click()
  await expect(contents(page)).toBeHidden()
  await expect.poll(() => remembered(page, 'window/1')).toContain('"contents":false')
  await app.close()

  const { page: again } = await launch()
  await readable(again)
  await expect(contents(again)).toBeHidden()
  await expect(again.getByRole('tab', { name: 'Op deze pagina' })).toHaveAttribute(
    'aria-selected',
    'true'
  )
  expect(await width(rail(again))).toBe(railBefore + 60)
  await again.getByRole('button', { name: 'Inhoud tonen' }).click()
  expect(await width(contents(again))).toBe(before + 32)
})

test('in a narrow window the panes lie over the text and make way for it', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await resize({ app, page }, 480, 640)
  await expect(contents(page)).toBeHidden()
  const toggle = page.getByRole('button', { name: 'Inhoud tonen' })
  await toggle.click()
  await page.getByRole('row', { name: /^2 Voorkomen/ }).click()
  await expect(contents(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeVisible()

  await page.getByRole('button', { name: /^Zijpaneel tonen/ }).click()
  await expect(rail(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rail(page)).toBeHidden()
})

test('the panes scroll, the window itself never does', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.getByRole('button', { name: 'Alles uitklappen' }).click()
  const beyond = () =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth - clientWidth, scrollHeight - clientHeight]
    })
  for (const [wide, high] of [
    [1280, 800],
    [800, 600]
  ] as const) {
    await resize({ app, page }, wide, high)
    if (!(await rail(page).isVisible())) {
      await page.getByRole('button', { name: /^Zijpaneel tonen/ }).click()
    }
    for (const tab of ['Op deze pagina', 'Notities', 'Begrippen']) {
      await page.getByRole('tab', { name: tab }).click()
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
      expect({ wide, tab, beyond: await beyond() }).toEqual({ wide, tab, beyond: [0, 0] })
    }
  }
})
