import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
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

test('over the text there is one pane at a time, with the focus in it, and Escape closes it', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await resize({ app, page }, 600, 760)
  await page.keyboard.press('F8')
  await expect(contents(page).getByRole('row', { name: /^2 Voorkomen/ })).toBeFocused()
  await page.keyboard.press('F9')
  await expect(rail(page)).toBeFocused()
  await expect(contents(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(rail(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /^Zijpaneel tonen/ })).toBeFocused()

  await page.getByRole('button', { name: 'Inhoud tonen' }).press('Enter')
  await expect(contents(page).getByRole('row', { name: /^2 Voorkomen/ })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await contents(page).getByRole('button', { name: 'Inhoud verbergen' }).press('Enter')
  await expect(contents(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Inhoud tonen' })).toBeFocused()
})

test('at 400 % a pane covers what is seen of the text, which stays where it was', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setSize(1280, 800)
    window?.webContents.setZoomFactor(4)
  })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320)
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: /^Zoeken in / })
  const [find, state] = [bar.getByRole('textbox'), bar.getByRole('status')]
  await find.pressSequentially('gemeente')
  await expect(state).toHaveText(/^1 van/)
  for (const step of [2, 3]) {
    await page.keyboard.press('Enter')
    await expect(state).toHaveText(new RegExp(`^${step} van`))
    await expect(find).toBeInViewport({ ratio: 1 })
    await expect(state).toBeInViewport({ ratio: 1 })
    await expect.poll(() => hiddenUnderBar(page)).toBe(0)
  }
  const stood = await page.evaluate(() => scrollY)
  expect(stood).toBeGreaterThan(193)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F8')
  await expect(page.getByRole('row', { name: /^2\.\d / }).first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(contents(page)).toBeHidden()
  // Without the row for finding all stands that much higher.
  expect(Math.abs((await page.evaluate(() => scrollY)) - stood)).toBeLessThan(193)
})

/** How many pixels of the find that is shown lie under the row for finding, or below the window. */
const hiddenUnderBar = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('naslag-vondst-nu') ?? []
    const row = document.querySelector('.find-bar')?.getBoundingClientRect()
    if (!(range instanceof Range) || row === undefined) return Number.NaN
    const box = range.getBoundingClientRect()
    return Math.max(0, row.bottom - box.top, box.bottom - innerHeight)
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
