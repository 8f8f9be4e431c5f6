import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { actionsAt, readable, runByKeys, tabTo } from './support/reader'

test.describe.configure({ timeout: 240_000 })

const offer = (page: Page) => page.getByRole('region', { name: 'Rondleiding aangeboden' })
const card = (page: Page, name: string) => page.getByRole('dialog', { name })
const next = (page: Page) => page.getByRole('button', { name: 'Volgende stap' })

/** What each step is called, and what it points at. */
const steps = [
  ['De inhoud', '.contents'],
  ['Het nummer voor een alinea', '.actions:not([data-quiet])'],
  ['Zoeken en opdrachten', '.search-button'],
  ['Het zijpaneel', '.rail'],
  ['De naslag bij het rapport', '.reference-nav'],
  ['Bewaard op deze computer', '.status']
] as const

/** The ring lies around the middle of what is pointed at, as far as that can be seen. */
const pointsAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const ring = document.querySelector('.tour-ring')?.getBoundingClientRect()
    if (ring === undefined) return false
    const inWindow = (at: number, most: number): number => Math.min(Math.max(at, 0), most)
    return [...document.querySelectorAll(selector)].some((element) => {
      const box = element.getBoundingClientRect()
      const around =
        ring.left <= box.left + 1 &&
        ring.right >= inWindow(box.right, innerWidth) - 1 &&
        ring.top <= box.top + 1 &&
        ring.bottom >= inWindow(box.bottom, innerHeight) - 1
      return around && ring.width < box.width + 20
    })
  }, selector)

test('a fresh start is on the report, with the tour offered and the focus left alone', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await expect(offer(page)).toBeVisible()
  await expect(offer(page).locator(':focus')).toHaveCount(0)
  expect(await violationsInThemes(page)).toEqual({})
  await expect(actionsAt(page, 'Inleiding-1')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('turned down, it is not offered again, and is found in the palette', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await tabTo(
    first.page,
    offer(first.page).getByRole('button', { name: 'Nee, bedankt' }),
    'Shift+Tab'
  )
  await first.page.keyboard.press('Enter')
  await expect(offer(first.page)).toBeHidden()
  await expect(first.page.locator('main .reader')).toBeFocused()
  await first.app.close()

  const { page } = await launch()
  await readable(page)
  await expect(page.getByRole('button', { name: 'Uw gegevens' })).toBeVisible()
  await expect(offer(page)).toBeHidden()
  await actionsAt(page, 'Inleiding-1').focus()
  await runByKeys(page, 'Rondleiding')
  await expect(card(page, 'De inhoud')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(actionsAt(page, 'Inleiding-1')).toBeFocused()
})

test('by keyboard through all steps: each points at the real thing and says what it is for', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await tabTo(page, offer(page).getByRole('button', { name: 'Rondleiding' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(offer(page)).toBeHidden()
  for (const [at, [name, target]] of steps.entries()) {
    const step = card(page, name)
    await expect(step).toBeVisible()
    await expect(step).toContainText(`Stap ${at + 1} van ${steps.length}`)
    await expect(step).toHaveAccessibleDescription(/\(?(Ctrl|F\d)/)
    await expect.poll(() => pointsAt(page, target)).toBe(true)
    if (at === 0) expect(await violationsInThemes(page)).toEqual({})
    // Each step goes on with the same key.
    await expect(
      page.getByRole('button', { name: at === steps.length - 1 ? 'Klaar' : 'Volgende stap' })
    ).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('main .reader')).toBeFocused()
})

test('the window goes on working beside it, and a closed pane is shown by its button', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('F8')
  await expect(page.getByRole('navigation', { name: 'Inhoud' })).toBeHidden()
  await offer(page).getByRole('button', { name: 'Rondleiding' }).click()
  await expect.poll(() => pointsAt(page, '.bar [aria-controls="inhoud"]')).toBe(true)
  await page.getByRole('button', { name: 'Inhoud tonen' }).click()
  await expect.poll(() => pointsAt(page, '.contents')).toBe(true)
  await next(page).click()
  await page.getByRole('button', { name: 'Vorige stap' }).press('Enter')
  await expect(card(page, 'De inhoud')).toBeVisible()
  await expect(next(page)).toBeFocused()
  await page.getByRole('button', { name: 'Rondleiding stoppen' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
