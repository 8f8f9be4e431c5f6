import type { Page } from '@playwright/test'
import { ways } from './silence/ways-out'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { actionsAt, readable, runCommand } from './support/reader'

const about = (page: Page) => page.getByRole('dialog', { name: 'Over Naslag' })

test('from the menu: the versions, the hash of the report, and how silence is proven', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await app.evaluate(({ Menu, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.focus()
    Menu.getApplicationMenu()?.getMenuItemById('help.about')?.click()
  })
  const versions = await app.evaluate(({ app: electron }) => ({
    app: electron.getVersion(),
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    node: process.versions.node
  }))
  await expect(about(page)).toContainText(versions.app)
  await expect(about(page)).toContainText(
    `Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`
  )
  for (const file of ['corpus.json', 'reference.json']) {
    const hash = await page.evaluate(async (name) => {
      const bytes = await (await fetch(`/corpus/rat-2024/${name}`)).arrayBuffer()
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    }, file)
    await expect(about(page)).toContainText(hash)
  }
  const figures = about(page).getByRole('table', { name: /^Gemeten op/ })
  await expect(figures.getByRole('row')).toHaveCount(3)
  // The page speaks of the ways that are really tried.
  await expect(figures).toContainText(`${ways.length} wegen`)
})

test('by keyboard: opened, read to its end, closed, and back where the reader was', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await actionsAt(page, 'Inleiding-1').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>Over Naslag')
  await expect(page.getByRole('option', { name: 'Over Naslag' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(about(page).getByRole('group', { name: 'Versies en bewijs' })).toBeFocused()
  await expect(
    about(page)
      .getByText(/^[0-9a-f]{64}$/)
      .first()
  ).toBeVisible()
  await page.keyboard.press('End')
  await expect(about(page).getByText('Op Windows: maak in de firewall')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(about(page)).toBeHidden()
  await expect(actionsAt(page, 'Inleiding-1')).toBeFocused()
})

test('axe finds nothing on the page, in any theme', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await runCommand(page, 'Over Naslag')
  await expect(about(page).locator('code').first()).toBeVisible()
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', contrast: 'more' },
    { colorScheme: 'dark', contrast: 'more' },
    { forcedColors: 'active' }
  ] as const) {
    await page.emulateMedia({ contrast: null, forcedColors: null, ...media })
    expect({ media, found: await violations(page) }).toEqual({ media, found: [] })
  }
})
