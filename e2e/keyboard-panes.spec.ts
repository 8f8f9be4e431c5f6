import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { actionsAt, openPart, readable } from './support/reader'

/** The pane that has the focus, by what a reader would call it. */
const paneWithFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    const panes = {
      bar: 'header',
      contents: 'nav[aria-label="Inhoud"]',
      text: 'main',
      side: 'aside'
    }
    return (
      Object.entries(panes).find(([, selector]) => focused?.closest(selector) !== null)?.[0] ?? ''
    )
  })

test('F6 goes round the panes, and Shift+F6 the other way', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await expect(page.locator('main :focus')).toHaveText('Voorkomen')
  const round = async (keys: string): Promise<string[]> => {
    const seen: string[] = []
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press(keys)
      seen.push(await paneWithFocus(page))
      // What has the focus shows it.
      expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(
        true
      )
    }
    return seen
  }
  expect(await round('F6')).toEqual(['side', 'bar', 'contents', 'text'])
  expect(await round('Shift+F6')).toEqual(['contents', 'bar', 'side', 'text'])
})

test('F6 comes by a message too; when that is closed the reader is where they were', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await actionsAt(page, '2.1-2').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Koppeling kopiëren' }).press('Enter')
  const message = page.getByRole('status').getByText('Koppeling gekopieerd')
  await expect(message).toBeVisible()
  await expect(actionsAt(page, '2.1-2')).toBeFocused()
  await page.keyboard.press('F6')
  expect(await paneWithFocus(page)).toBe('side')
  await page.keyboard.press('F6')
  await expect(page.getByRole('button', { name: 'Melding sluiten' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(message).toBeHidden()
  expect(await paneWithFocus(page)).toBe('side')
})

test('every control is large enough to hit', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  /** Buttons and links outside of running text (WCAG 2.2, 2.5.8) that are in sight and under 24 pixels. */
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, a, [role="tab"], [role="row"], input, select')]
        .filter((control) =>
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        )
        .filter(
          (control) => control.closest('p, .block-text, .visually-hidden, .skip-link') === null
        )
        .filter((control) => {
          const { left, top, width, height } = control.getBoundingClientRect()
          const hit = document.elementFromPoint(left + width / 2, top + height / 2)
          return control.contains(hit) && (width < 24 || height < 24)
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent)
    )
  for (const tab of ['Op deze pagina', 'Notities', 'Begrippen']) {
    await page.getByRole('tab', { name: tab }).click()
    expect({ tab, small: await small() }).toEqual({ tab, small: [] })
  }
  const layers = {
    'Control+f': page.getByRole('search', { name: /^Zoeken in / }),
    'Control+k': page.getByRole('dialog'),
    'Control+Comma': page.getByRole('dialog'),
    F1: page.getByRole('dialog')
  }
  for (const [keys, layer] of Object.entries(layers)) {
    await page.keyboard.press(keys)
    await expect
      .poll(() => layer.evaluate((one) => one.contains(document.activeElement)))
      .toBe(true)
    expect({ keys, small: await small() }).toEqual({ keys, small: [] })
    await page.keyboard.press('Escape')
    await expect(layer).toBeHidden()
  }
})
