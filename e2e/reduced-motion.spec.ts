import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { openPart, readable } from './support/reader'

/** Elements, and what is drawn before and after them, that do not change at once. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const takesTime = (durations: string): boolean =>
      durations.split(',').some((one) => Number.parseFloat(one) > 0)
    const isMoving = (element: Element): boolean =>
      [undefined, '::before', '::after'].some((part) => {
        const style = getComputedStyle(element, part)
        return (
          takesTime(style.transitionDuration) ||
          (style.animationName !== 'none' && takesTime(style.animationDuration)) ||
          style.scrollBehavior === 'smooth'
        )
      })
    const found = [...document.querySelectorAll('*')].filter(isMoving)
    return [...new Set(found.map(({ tagName, className }) => `${tagName} ${className}`))]
  })

/** Opens what comes and goes, and gives what of it moves. */
const movingInAll = async (page: Page): Promise<readonly string[]> => {
  const found = await moving(page)
  for (const keys of ['Control+k', 'F1', 'Control+,', 'Control+p']) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    found.push(...(await moving(page)))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: /^Acties bij alinea 2-1/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  found.push(...(await moving(page)))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  return found
}

test('where the system asks for less motion nothing moves by itself', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await movingInAll(page)).length).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await movingInAll(page)).toEqual([])
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
