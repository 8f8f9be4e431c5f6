import type { Page } from '@playwright/test'
import { expect, test, type Running } from '../support/app'
import { openBestHit, readable } from '../support/reader'
import { namesOf, tryWays } from './hostile'
import { packagedApp } from './packaged'
import { tell } from './tell'
import { leaving, staying, ways } from './ways-out'

/** Tries every way; the app is as usable afterwards as before. */
const tryAll = async ({ app, page }: Running): Promise<void> => {
  const ends = await tryWays(page, namesOf(staying))
  for (const name of namesOf(leaving)) Object.assign(ends, await tryWays(page, [name]))
  // Each was really gone, or refused on the spot: none was forgotten.
  expect(Object.keys(ends).sort()).toEqual(namesOf(ways).sort())
  expect(page.url()).toMatch(/^app:\/\/naslag\//)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await page.reload()
  await readable(page)
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await tell({ to: ways.map(({ to }) => to) })
}

/** Whether strings can become code: from a timer, since what a test evaluates is exempt. */
const canRunStrings = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is being asked
            const made = new Function('return true') as () => unknown
            resolve(made() === true)
          } catch {
            resolve(false)
          }
        })
      })
  )

test('a page that is owned', async ({ launch, complaints }) => {
  const running = await launch(packagedApp)
  await readable(running.page)
  expect(await canRunStrings(running.page)).toBe(false)
  await tryAll(running)
  expect(complaints.splice(0).length).toBeGreaterThan(0)
})

test('a page that is owned, and has no policy', async ({ launch, complaints }) => {
  const running = await launch(packagedApp)
  const { page } = running
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await readable(page)
  expect(await canRunStrings(page)).toBe(true)
  await tryAll(running)
  expect(complaints.splice(0).length).toBeGreaterThan(0)
})
