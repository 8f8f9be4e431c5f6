import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, startAgain, test } from './support/app'
import { readable } from './support/reader'
import { openAnother } from './support/windows'

test('a link opens its place in the app that runs, in the window used last', async ({
  launch,
  userData
}) => {
  const running = await launch()
  await readable(running.page)
  const another = await openAnother(running)
  await readable(another)
  expect(await startAgain(running, userData, ['naslag://rat-2024/lokale-aanpak'])).toBe(0)
  await expect(another).toHaveURL(/#\/rat-2024\/lokale-aanpak$/)
  await expect(another.getByRole('heading', { name: /Lokale aanpak/ }).first()).toBeFocused()
  await expect(running.page).not.toHaveURL(/lokale-aanpak/)
})

test('a link opens the app at its place', async ({ launch }) => {
  const { page } = await launch({ args: ['naslag://rat-2024/lokale-aanpak'] })
  await expect(page.getByRole('heading', { name: /Lokale aanpak/ }).first()).toBeFocused()
})

test('a link to a section that is not there says so', async ({ launch, userData }) => {
  const running = await launch()
  await readable(running.page)
  await startAgain(running, userData, ['naslag://rat-2024/bestaat-niet'])
  await expect(
    running.page.getByRole('heading', { name: 'Deze plaats bestaat niet' })
  ).toBeVisible()
})

test('a bad link says what to do, and leaves the reader where they were', async ({
  launch,
  userData
}) => {
  const running = await launch()
  const { page } = running
  await readable(page)
  const before = page.url()
  await startAgain(running, userData, ['naslag://rat-2024/../../package.json'])
  const message = page.getByRole('alert').filter({ hasText: 'koppeling' })
  await expect(message).toContainText('Deze koppeling naar Naslag kan niet worden geopend')
  await expect(message).toContainText('naslag://rat-2024/../../package.json')
  await expect(message).toContainText('Vraag de afzender om een nieuwe koppeling')
  expect(page.url()).toBe(before)

  await page.getByRole('button', { name: 'Melding over de koppeling sluiten' }).press('Enter')
  await expect(message).toBeHidden()
  await expect(page.locator('main .reader')).toBeFocused()
})

test('what stands behind a link does not steer the app', async ({ launch, userData }) => {
  const picture = join(userData, 'beeld.png')
  const link = 'naslag://rat-2024/lokale-aanpak'
  const { page } = await launch({ args: [link, `--screenshot=${picture}`] })
  await expect(page.getByRole('heading', { name: /Lokale aanpak/ }).first()).toBeFocused()
  expect(existsSync(picture)).toBe(false)
})
