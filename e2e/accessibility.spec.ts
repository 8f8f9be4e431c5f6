import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { actionsAt, annotate, hits, noteField, readable, searchField } from './support/reader'

const themes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'more contrast in the dark', media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'forced colours', media: { forcedColors: 'active' } }
] as const

/** Each state of the reading view that a reader can be in. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the introduction': readable,
  'a chapter with boxes, lists, gaps and notes': async (page) => {
    await page.getByRole('row', { name: /Voorkomen/ }).click()
    await annotate(page, '2.1-2', 'Een notitie')
  },
  'the list of hits': async (page) => {
    await searchField(page).fill('radicalisering')
    await expect(hits(page).first()).toBeVisible()
  },
  'a found passage': async (page) => {
    await searchField(page).fill('casusoverleg')
    await hits(page).first().click()
  },
  'no hits': async (page) => {
    await searchField(page).fill('kwantumcomputer')
    await expect(page.getByText(/^Geen passages gevonden/).first()).toBeVisible()
  },
  'the menu of a paragraph': async (page) => {
    await actionsAt(page, 'Inleiding-1').click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'a footnote': async (page) => {
    await page.getByRole('button', { name: 'Voetnoot 1', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the note editor': async (page) => {
    await actionsAt(page, 'Inleiding-1').click()
    await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
    await expect(noteField(page)).toBeFocused()
  },
  'an address that does not exist': async (page) => {
    await page.evaluate(() => {
      location.hash = '#/rat-2024/bestaat-niet'
    })
    await expect(page.getByRole('heading', { name: 'Deze plaats bestaat niet' })).toBeVisible()
  }
}

for (const [state, reach] of Object.entries(states)) {
  test(`axe finds nothing: ${state}`, async ({ launch }) => {
    const { page } = await launch()
    await readable(page)
    await reach(page)
    for (const { name, media } of themes) {
      await page.emulateMedia(media)
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] })
    }
  })
}

test('a small window and large zoom never scroll sideways', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  const sideways = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  for (const [width, height, zoom] of [
    [800, 600, 1],
    [480, 400, 1],
    [1280, 800, 4]
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [width, height, zoom]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setSize(width, height)
        window?.webContents.setZoomFactor(zoom)
      },
      [width, height, zoom] as const
    )
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(sideways, `${width} wide at zoom ${zoom}`).toBe(0)
    await expect(searchField(page)).toBeVisible()
  }
})
