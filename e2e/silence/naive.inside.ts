import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, runtimeFromEnvironment, test } from '../support/app'
import { namesOf, tryWays } from './hostile'
import { traced } from './packaged'
import { tell } from './tell'
import { leaving, staying, ways } from './ways-out'

const folder = join(import.meta.dirname, 'naive')

/** A window for one way: where nothing stops it, the page is gone. */
const openWindow = async (app: ElectronApplication): Promise<Page> => {
  const opened = app.waitForEvent('window')
  await app.evaluate(
    ({ BrowserWindow }, file) => new BrowserWindow({ show: false }).loadFile(file),
    join(folder, 'index.html')
  )
  return opened
}

test('a window that nobody has thought about, and a page that is owned', async ({
  launch,
  complaints
}) => {
  const { app, page } = await launch({ ...traced(runtimeFromEnvironment()), args: [folder] })
  await expect(page.getByText('Een venster')).toBeVisible()
  await tryWays(page, namesOf(staying))
  for (const name of namesOf(leaving)) {
    // The page may be gone before it can tell how it went.
    await tryWays(await openWindow(app), [name]).catch(() => undefined)
  }
  await tell({ to: ways.map(({ to }) => to) })
  // What it says of the ways that were closed to it, up to its end, is nobody's business.
  await app.close()
  complaints.splice(0)
})
