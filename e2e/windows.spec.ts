import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { startDisplay } from './support/display'
import { remembered } from './support/memory'
import {
  actionsAt,
  annotate,
  noteField,
  notesPane,
  openBestHit,
  readable,
  runCommand
} from './support/reader'
import { boundsOf, moveWindow, openAnother } from './support/windows'

test('two windows on the report: what is noted in one is there in the other', async ({
  launch
}) => {
  const running = await launch()
  const { app, page } = running
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  const another = await openAnother(running)
  await expect(actionsAt(another, '2.1-2')).toBeVisible()
  await expect(another).toHaveURL(/\?venster=2#\/rat-2024\/./)

  await annotate(page, '2.1-2', 'In allebei te zien')
  await expect(actionsAt(another, '2.1-2')).toHaveAccessibleName(
    /bladwijzer, gemarkeerd als Uitzoeken, 1 notitie$/
  )
  await expect(notesPane(another)).toContainText('In allebei te zien')

  await page.close()
  expect(app.windows()).toHaveLength(1)
  await expect(notesPane(another)).toContainText('In allebei te zien')
  // The lowest number that is free again.
  const third = await openAnother({ app, page: another })
  await expect(third).toHaveURL(/\?venster=1#/)
})

test('windows come back where they were, but for one that was closed', async ({
  launch,
  userData
}) => {
  const first = await launch()
  await readable(first.page)
  await readable(await openAnother(first))
  const closed = await openAnother(first)
  await readable(closed)
  await closed.close()
  const before = {
    1: { x: 40, y: 30, width: 900, height: 700 },
    2: { x: 500, y: 200, width: 800, height: 600 }
  }
  await moveWindow(first, 1, before[1])
  await moveWindow(first, 2, before[2])
  // The system says when a window is where it was asked to be.
  await expect.poll(() => boundsOf(first)).toEqual(before)
  await first.app.close()

  const again = await launch()
  await readable(again.page)
  await expect.poll(() => boundsOf(again)).toEqual(before)
  for (const page of again.app.windows()) await readable(page)
  await again.app.close()
  expect(await readFile(join(userData, 'windows.json'), 'utf8')).toContain('"format":1')
})

test('a window on a screen that is gone comes back on the one that is there', async ({
  launch,
  userData
}) => {
  const bounds = { x: 5000, y: -3000, width: 4000, height: 3000 }
  const windows = [{ id: 7, bounds, mode: 'normal' }]
  await writeFile(join(userData, 'windows.json'), JSON.stringify({ format: 1, windows }))
  const running = await launch()
  await readable(running.page)
  const { workArea } = await running.app.evaluate(({ screen }) => screen.getPrimaryDisplay())
  const fitted = (await boundsOf(running))['7']
  expect(fitted?.x).toBe(workArea.x)
  expect(fitted?.y).toBe(workArea.y)
  expect(fitted?.width).toBeLessThanOrEqual(workArea.width)
})

test('a damaged list of windows is kept aside, and one window opens', async ({
  launch,
  userData
}) => {
  const file = join(userData, 'windows.json')
  await writeFile(file, '{"format":1,"windows":[{"id":1,')
  const running = await launch()
  await readable(running.page)
  expect(Object.keys(await boundsOf(running))).toEqual(['1'])
  expect(await readFile(`${file}.damaged`, 'utf8')).toContain('"windows":[{')
  await running.app.close()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ windows: [{ id: 1 }] })
})

test('quitting with a note that is not kept yet loses neither note nor windows', async ({
  launch
}) => {
  const first = await launch()
  await openBestHit(first.page, 'multidisciplinaire casusoverleggen')
  await readable(await openAnother(first))
  await actionsAt(first.page, '2.1-2').click()
  await first.page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await noteField(first.page).fill('Nog maar net getypt')
  await first.app.close()

  const again = await launch()
  await readable(again.page)
  await expect.poll(async () => Object.keys(await boundsOf(again))).toEqual(['1', '2'])
  await openBestHit(again.page, 'multidisciplinaire casusoverleggen')
  await expect(notesPane(again.page)).toContainText('Nog maar net getypt')
})

test('a start after a choice for dark is dark from the first paint', async ({ launch }) => {
  const first = await launch()
  await readable(first.page)
  await runCommand(first.page, 'Weergave: donker')
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => remembered(first.page, 'settings')).toContain('"dark"')
  await first.app.close()

  const { app, page } = await launch()
  await readable(page)
  // The pages of a test are told that it is light, whatever the app says.
  const colours = await app.evaluate(({ BrowserWindow, nativeTheme }) => [
    nativeTheme.themeSource,
    ...BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor())
  ])
  expect(colours).toEqual(['dark', '#14181E'])
})

test('on a screen of 800x600 the window fits, and the report can be read', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'needs a display of its own')
  const display = await startDisplay('800x600x24')
  try {
    const running = await launch({ env: { DISPLAY: display.name } })
    await readable(running.page)
    const [bounds] = Object.values(await boundsOf(running))
    expect(bounds?.width).toBeLessThanOrEqual(800)
    expect(bounds?.height).toBeLessThanOrEqual(600)
    await expect(actionsAt(running.page, 'Inleiding-1')).toBeInViewport()
    await running.app.close()
  } finally {
    display.stop()
  }
})
