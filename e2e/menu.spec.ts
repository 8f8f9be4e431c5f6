import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './support/app'
import { readable, searchField } from './support/reader'

/** Chooses an item of the menu bar. */
const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
  }, id)

const itemOf = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    return item === null || item === undefined
      ? null
      : { label: item.label, enabled: item.enabled, checked: item.checked, type: item.type }
  }, id)

test('what is chosen in the menu bar happens in the page', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await expect.poll(() => itemOf(app, 'palette.open')).toMatchObject({ enabled: true })
  await choose(app, 'palette.open')
  await expect(searchField(page)).toBeFocused()
  await choose(app, 'help.open')
  await expect(page.getByRole('dialog', { name: 'Hulp en sneltoetsen' })).toBeVisible()
  // What lies under it is left alone.
  await choose(app, 'pane.next')
  await expect(page.locator('.help-text')).toBeFocused()
})

test('the menu bar is Dutch, and what the page cannot do now is off', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  const menus = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', ''))
  )
  expect(menus).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Ga', 'Help'])
  await expect.poll(() => itemOf(app, 'pane.next')).toMatchObject({ enabled: true })
  expect(await itemOf(app, 'edit.copy')).toMatchObject({ label: 'Kop&iëren', enabled: true })
  // At the start there is nothing to go forward to.
  expect(await itemOf(app, 'nav.forward')).toMatchObject({ enabled: false })
})

test('the menu bar shows what the page tells it', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await expect
    .poll(() => itemOf(app, 'theme.dark'))
    .toMatchObject({ enabled: true, checked: false })
  await choose(app, 'theme.dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => itemOf(app, 'theme.dark')).toMatchObject({ checked: true })
  expect(await itemOf(app, 'theme.system')).toMatchObject({ checked: false })
  // A click turns the tick by itself; the page changes nothing, so it stays.
  await choose(app, 'theme.dark')
  expect(await itemOf(app, 'theme.dark')).toMatchObject({ checked: true })
  expect(await itemOf(app, 'theme.system')).toMatchObject({ checked: false })
})
