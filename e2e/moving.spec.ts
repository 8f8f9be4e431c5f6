import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { remembered } from './support/memory'
import { openPart, readable } from './support/reader'
import { resize } from './support/window'

/** The text of the passage at the top of the reading surface. */
const atTop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const surface = document.querySelector('main .reader')
    const top = surface?.getBoundingClientRect().top ?? 0
    const passages = [...(surface?.querySelectorAll('[data-block]') ?? [])]
    return passages.find((one) => one.getBoundingClientRect().bottom > top)?.textContent ?? ''
  })

/** Turns the wheel over the text until it rests with another passage at the top. */
const readOn = async (page: Page): Promise<string> => {
  const before = await atTop(page)
  const surface = page.locator('main .reader').first()
  await surface.hover()
  const scrolling = await surface.evaluateHandle((element) => ({
    end: new Promise((resolve) => {
      element.addEventListener('scrollend', resolve, { once: true })
    })
  }))
  await page.mouse.wheel(0, 1800)
  await scrolling.evaluate(({ end }) => end.then(() => undefined))
  const now = await atTop(page)
  expect(now).not.toBe(before)
  return now
}

test('back and forward lead to where the text stood', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  const back = page.getByRole('button', { name: 'Terug', exact: true })
  await expect(back).toBeDisabled()
  await openPart(page, 'Voorkomen')
  const left = await readOn(page)
  await openPart(page, 'Vervolgen')
  await back.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeAttached()
  await expect.poll(() => atTop(page)).toBe(left)
  await page.getByRole('button', { name: 'Vooruit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vervolgen' })).toBeVisible()
})

test('back and forward by keyboard, and by the buttons at the side of the mouse', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const chapter = (name: string) => page.getByRole('heading', { level: 1, name })
  await openPart(page, 'Voorkomen')
  await openPart(page, 'Vervolgen')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chapter('Voorkomen')).toBeAttached()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chapter('Inleiding')).toBeAttached()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(chapter('Voorkomen')).toBeAttached()

  // Playwright's own mouse has no such buttons.
  const session = await page.context().newCDPSession(page)
  const press = async (button: 'back' | 'forward'): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await session.send('Input.dispatchMouseEvent', {
        type,
        button,
        x: 640,
        y: 400,
        clickCount: 1
      })
    }
  }
  await press('forward')
  await expect(chapter('Vervolgen')).toBeAttached()
  // One press, one step.
  await press('back')
  await expect(chapter('Voorkomen')).toBeAttached()
  await expect(page).toHaveTitle('2 Voorkomen – Naslag')
  await press('back')
  await expect(chapter('Inleiding')).toBeAttached()
})

test('passage by passage and section by section, by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  await readable(page)
  await openPart(page, 'Voorkomen')
  const heading = page.locator('main :focus')
  await expect(heading).toHaveText('Voorkomen')
  await keyboard.press('Alt+ArrowDown')
  await expect(page.locator('main :focus')).toHaveText(/^Het Rijk draagt samen met/)
  await keyboard.press('Alt+ArrowUp')
  await expect(heading).toHaveText('Voorkomen')
  const [next, previous] = ['Volgende paragraaf: 2.1 ', 'Vorige paragraaf: 2 Voorkomen']
  await expect(page.getByRole('button', { name: next })).toBeVisible()
  await keyboard.press('Control+PageDown')
  await expect(page.locator('main :focus')).toHaveText(/^2\.1/)
  await expect(page.getByRole('button', { name: previous })).toBeVisible()
})

test('a chapter opens again where it was left, and says so', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const left = await readOn(page)
  await openPart(page, 'Verwerven')
  await expect(page.getByText('U leest verder')).toBeHidden()
  await openPart(page, 'Voorkomen')
  await expect.poll(() => atTop(page)).toBe(left)
  await expect(page.getByText('U leest verder waar u gebleven was.')).toBeVisible()
  await page.getByRole('button', { name: 'Naar het begin van dit hoofdstuk' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeInViewport()
  await expect(page.getByText('U leest verder')).toBeHidden()
})

test('the window opens where it was left', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const left = await readOn(page)
  // Written a moment after the text has come to rest.
  const block = await page.evaluate(
    (text) =>
      [...document.querySelectorAll('main [data-block]')]
        .find(({ textContent }) => textContent === text)
        ?.getAttribute('data-block'),
    left
  )
  await expect.poll(() => remembered(page, 'spots/1')).toContain(`"${block}"`)
  await app.close()
  const { page: again } = await launch()
  await expect(again.getByRole('heading', { level: 1, name: 'Voorkomen' })).toBeAttached()
  await expect.poll(() => atTop(again)).toBe(left)
})

test('previous and next section, and the way there in words', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await page.getByRole('button', { name: /^Volgende paragraaf: 2\.1 / }).click()
  const path = page.getByRole('navigation', { name: 'U leest' })
  await expect(path.getByRole('listitem').last()).toHaveText(/^2\.1 /)
  await expect(path.getByRole('link', { name: '2 Voorkomen' })).toBeVisible()
  await expect(page.locator('main :focus')).toHaveText(/^2\.1 /)
  await page.getByRole('button', { name: /^Vorige paragraaf: 2 Voorkomen/ }).click()
  await expect(path.getByRole('listitem')).toHaveText(['2 Voorkomen'])
})

test('what is read stays in sight when the text takes another width', async ({ launch }) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  await openPart(page, 'Voorkomen')
  const left = await readOn(page)
  await page.getByRole('button', { name: 'Naast elkaar lezen' }).click()
  await expect(page.getByRole('region', { name: /^Rechts/ })).toBeVisible()
  await expect.poll(() => atTop(page)).toBe(left)
  await page.getByRole('button', { name: 'Deze kant sluiten' }).last().click()
  await resize(running, 600, 700)
  await expect.poll(() => atTop(page)).toBe(left)
})

test('a scroll that ends between a new width and the next frame moves nothing', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const left = await readOn(page)
  await page
    .locator('main .reader')
    .first()
    .evaluate((surface: HTMLElement) => {
      surface.style.maxInlineSize = '20rem'
      surface.dispatchEvent(new Event('scrollend', { bubbles: true }))
    })
  await expect.poll(() => atTop(page)).toBe(left)
})

test('the foot of the window says the place and its page in one row, whatever is read', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await resize({ app, page }, 1280, 800)
  const foot = page.getByRole('contentinfo')
  const height = async (): Promise<number | undefined> => (await foot.boundingBox())?.height
  await openPart(page, 'Voorkomen')
  await expect(foot).toContainText('2 Voorkomen')
  const low = await height()
  // A passage of which the page is known, one of which only that of its section is, and a long place.
  for (const [typed, place] of [
    ['2.8', '2.8 Inzet in het buitenland · p. 18'],
    ['2.1 alinea 3', '2.1 alinea 3 · p. 10 e.v.'],
    ['2.6.1', '2.6.1 Tijdelijke wet bestuurlijke maatregelen']
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toContainText(typed.slice(0, 3))
    await page.keyboard.press('Enter')
    await expect(foot).toContainText(place)
    expect(await height()).toBe(low)
  }
})

test('a chapter that is opened far on in it does not move when the rest of it comes', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const chapter = page.getByRole('article')
  await expect(chapter).not.toHaveAttribute('aria-busy')
  const asked = await chapter.evaluate((article) => {
    const passages = [...article.querySelectorAll('p[data-block]')]
    return passages[Math.floor(passages.length / 2)]?.getAttribute('data-block') ?? ''
  })
  await openPart(page, 'Vervolgen')
  const seen = await page.evaluate(async (asked) => {
    const frames: { readonly isBusy: boolean; readonly top: number; readonly above: number }[] = []
    location.hash = `#/rat-2024/${asked}`
    for (let settled = 0; settled < 20;) {
      await new Promise(requestAnimationFrame)
      const passage = document.querySelector(`main [data-block="${asked}"]`)
      const article = passage?.closest('article')
      if (passage === null || article === null || article === undefined) continue
      const isBusy = article.ariaBusy === 'true'
      if (!isBusy) settled += 1
      frames.push({
        isBusy,
        top: Math.round(passage.getBoundingClientRect().top),
        above: Math.round(article.closest('.reader')?.scrollTop ?? 0)
      })
    }
    return frames
  }, asked)
  expect(seen.some(({ isBusy }) => isBusy)).toBe(true)
  // Nor does what stands above it, which the browser would hide by scrolling; how high that is, is known by the line or two.
  const between = (all: readonly number[]): number => Math.max(...all) - Math.min(...all)
  expect(between(seen.map(({ top }) => top))).toBeLessThanOrEqual(1)
  expect(between(seen.map(({ above }) => above))).toBeLessThan(100)
})
