import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { openPart, readable, searchField } from './support/reader'

/** What a reader can have on the page at 400 %, and how it is left again. */
const states: Readonly<Record<string, (page: Page) => Promise<() => Promise<void>>>> = {
  reading: () => Promise.resolve(() => Promise.resolve()),
  'finding in a chapter': async (page) => {
    await page.keyboard.press('Control+f')
    const bar = page.getByRole('search', { name: /^Zoeken in / })
    await expect(bar).toBeVisible()
    await page.keyboard.type('gemeente')
    await expect(bar.getByRole('status')).toHaveText(/ van /)
    return async () => {
      await page.keyboard.press('Escape')
      await expect(bar).toBeHidden()
    }
  },
  'the contents': async (page) => {
    const contents = page.getByRole('navigation', { name: 'Inhoud' })
    await expect(contents).toBeHidden()
    await page.keyboard.press('F8')
    await expect(contents).toBeVisible()
    return async () => {
      await page.keyboard.press('F8')
      await expect(contents).toBeHidden()
    }
  },
  'the palette': async (page) => {
    await page.keyboard.press('Control+k')
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('casusoverleg')
    await expect(page.getByRole('option').first()).toBeVisible()
    return () => closed(page)
  },
  'the reading settings': (page) => dialogBy(page, 'Control+,'),
  'the help page': (page) => dialogBy(page, 'F1'),
  'the dialog for paper': (page) => dialogBy(page, 'Control+p'),
  'two places side by side': async (page) => {
    const sides = page.getByRole('region', { name: /^(Links|Rechts)/ })
    await page.keyboard.press('Control+Shift+D')
    await expect(sides).toHaveCount(2)
    return async () => {
      await page.keyboard.press('Control+Shift+D')
      await expect(sides).toHaveCount(0)
    }
  }
}

const closed = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

const dialogBy = async (page: Page, keys: string): Promise<() => Promise<void>> => {
  await page.keyboard.press(keys)
  await expect(page.getByRole('dialog')).toBeVisible()
  return () => closed(page)
}

/** How far something can be scrolled sideways, that the reader would have to. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main .reader, [role=dialog]')]
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      .reduce((most, each) => Math.max(most, each))
  )

test('axe finds nothing at 400 % zoom, and nothing scrolls sideways', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(4)
  })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320)
  for (const [state, reach] of Object.entries(states)) {
    await test.step(state, async () => {
      const leave = await reach(page)
      expect.soft(await violations(page), state).toEqual([])
      await expect.soft.poll(() => sideways(page), state).toBe(0)
      await leave()
    })
  }
})
