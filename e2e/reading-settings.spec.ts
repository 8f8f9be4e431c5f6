import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { remembered } from './support/memory'
import { annotate, openPart, readable } from './support/reader'

const settingsButton = (page: Page) => page.getByRole('button', { name: 'Leesinstellingen' })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Leesinstellingen' })
const paragraph = (page: Page) => page.locator('main p.block-text').nth(1)

/** What the page looks like now: the paper's colour, and how a paragraph is set. */
const lookOf = (page: Page) =>
  paragraph(page).evaluate((element) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(element)
    return {
      paper: getComputedStyle(document.querySelector('main') ?? element).backgroundColor,
      family: fontFamily.split(',')[0],
      fontSize,
      lineHeight
    }
  })

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(20, 24, 30)'
const darkWindow = 'rgb(16, 19, 24)'
const black = 'rgb(0, 0, 0)'

const chosen = {
  paper: dark,
  family: '"Atkinson Hyperlegible Next"',
  fontSize: '22px',
  lineHeight: '40px'
}

test('chosen by keyboard alone, and still so after a restart, from the first paint', async ({
  launch
}) => {
  const { app, page } = await launch()
  await page.emulateMedia({ colorScheme: 'light' })
  await readable(page)
  expect(await lookOf(page)).toEqual({
    paper: light,
    family: '"Source Serif 4"',
    fontSize: '19px',
    lineHeight: '31px'
  })
  const button = settingsButton(page)
  while (!(await button.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await expect(page.getByRole('tooltip')).toContainText('Leesinstellingen')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  const moves = [
    ['Tab', 'Tab', 'ArrowRight', 'ArrowRight'], // past the close button: Systeem, Licht, Donker
    ['Tab', 'ArrowRight', 'ArrowRight'], // Serif, Schreefloos, Hyperleesbaar
    ['Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight'], // past the button: 19 to 22
    ['Tab', 'Tab', 'ArrowRight'] // past the button: Gewoon, Ruim
  ]
  const hasFocus = () => panel(page).evaluate((box) => box.contains(document.activeElement))
  await expect.poll(hasFocus).toBe(true)
  for (const key of moves.flat()) await page.keyboard.press(key)
  await expect.poll(() => lookOf(page)).toEqual(chosen)
  await expect.poll(() => remembered(page, 'settings')).toMatch(/"dark".*22|22.*"dark"/)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button).toBeFocused()
  await app.close()

  const again = await launch()
  // As the runtime has it, which main told of the reader's choice.
  await again.page.emulateMedia({ colorScheme: null })
  await again.page.addInitScript(watchPaint)
  await again.page.reload()
  await readable(again.page)
  expect(await lookOf(again.page)).toEqual(chosen)
  // The first frame that shows text may come after the text can be found.
  await expect
    .poll(() => again.page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]))
    .toContain(chosen.family)
  const seen = await again.page.evaluate(() => Reflect.get(globalThis, 'seen') as string[])
  expect(new Set(seen)).toEqual(new Set([darkWindow, chosen.family]))
})

/** Notes at every frame that shows something of the app what colour and face it has. */
const watchPaint = (): void => {
  const seen: string[] = []
  Reflect.set(globalThis, 'seen', seen)
  const look = (): void => {
    requestAnimationFrame(look)
    const main = document.querySelector('main')
    if (main === null || getComputedStyle(main).visibility === 'hidden') return
    seen.push(getComputedStyle(document.documentElement).backgroundColor)
    const text = main.querySelector('.block-text')
    if (text !== null) seen.push(getComputedStyle(text).fontFamily.split(',')[0] ?? '')
  }
  requestAnimationFrame(look)
}

test('follows the system, live, until the reader chooses otherwise', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  /** The system's wish reaches the page a moment after it was made. */
  const seen = async (media: Parameters<Page['emulateMedia']>[0], paper: string): Promise<void> => {
    await page.emulateMedia(media)
    await expect.poll(async () => (await lookOf(page)).paper).toBe(paper)
  }
  await seen({ colorScheme: 'light' }, light)
  await seen({ colorScheme: 'dark' }, dark)
  await seen({ colorScheme: 'dark', contrast: 'more' }, black)
  await seen({ colorScheme: 'light', contrast: 'more' }, light)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')

  await settingsButton(page).click()
  await panel(page).getByRole('radio', { name: 'Licht' }).click({ force: true })
  await seen({ colorScheme: 'dark', contrast: 'no-preference' }, light)
  await panel(page).getByRole('radio', { name: 'Hoog contrast' }).click({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await panel(page).getByRole('button', { name: 'Zoals ontworpen' }).click()
  await expect(
    panel(page).getByText('De leesinstellingen zijn weer zoals ontworpen.')
  ).toBeVisible()
  await expect.poll(async () => (await lookOf(page)).paper).toBe(dark)
})

test('axe finds nothing in the panel, in any theme', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await settingsButton(page).click()
  await page.keyboard.press('Tab')
  for (const theme of ['Licht', 'Donker', 'Hoog contrast', 'Systeem']) {
    await panel(page).getByRole('radio', { name: theme }).click({ force: true })
    expect({ theme, found: await violations(page) }).toEqual({ theme, found: [] })
  }
  for (const media of [
    { colorScheme: 'dark', contrast: 'more' },
    { forcedColors: 'active' }
  ] as const) {
    await page.emulateMedia(media)
    expect({ media, found: await violations(page) }).toEqual({ media, found: [] })
  }
})

test('the font of a choice is fetched when it is chosen', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  const isFetched = () =>
    page.evaluate(() =>
      [...document.fonts].some(
        ({ family, status }) => family.includes('Atkinson') && status !== 'unloaded'
      )
    )
  await settingsButton(page).click()
  await expect(panel(page)).toBeVisible()
  expect(await isFetched()).toBe(false)
  await panel(page).getByRole('radio', { name: 'Hyperleesbaar' }).click({ force: true })
  await expect.poll(isFetched).toBe(true)
})

/** The distances that WCAG 2.2, 1.4.12 lets a reader set. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Elements whose text is cut off or sticks out of the window. Quotes of notes are short on purpose. */
const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, position } = getComputedStyle(element)
      if (position === 'absolute' && element.matches('.visually-hidden, .visually-hidden *'))
        return false
      const { left, right } = element.getBoundingClientRect()
      return (
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) ||
        left < -1 ||
        right > innerWidth + 1
      )
    }
    return [...document.querySelectorAll('#app *, [role=dialog] *')]
      .filter((element) => hasText(element) && element.checkVisibility())
      .filter((element) => !element.matches('.entry-quote, .visually-hidden, .skip-link'))
      .filter(isCut)
      .map(({ className, textContent }) => `${className}: ${textContent}`)
  })

test('more room between lines, words and letters loses nothing', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Een notitie')
  expect(await lostText(page)).toEqual([])
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, wideSpacing)
  expect(await lostText(page)).toEqual([])
  await settingsButton(page).click()
  await expect(panel(page)).toBeVisible()
  expect(await lostText(page)).toEqual([])
})

test('the largest text at 400 % zoom never scrolls sideways, and the panel fits', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await settingsButton(page).click()
  await panel(page).getByRole('slider', { name: 'Tekstgrootte' }).press('End')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await lookOf(page)).fontSize).toBe('28px')
  const sideways = () =>
    page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll('main, [role=dialog], .settings-layer')
      ]
        .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        .reduce((most, each) => Math.max(most, each))
    )
  for (const [width, height, zoom] of [
    [480, 400, 1],
    [1280, 800, 4]
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [width, height, zoom]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(width, height)
        window?.webContents.setZoomFactor(zoom)
      },
      [width, height, zoom] as const
    )
    await expect.poll(sideways, `${width} wide at zoom ${zoom}`).toBe(0)
    await settingsButton(page).press('Enter')
    const reset = panel(page).getByRole('button', { name: 'Zoals ontworpen' })
    await reset.scrollIntoViewIfNeeded()
    await expect(reset).toBeInViewport({ ratio: 1 })
    expect(await sideways()).toBe(0)
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
  }
})
