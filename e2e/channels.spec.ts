import { channels } from '../shared/ipc/contract'
import { expect, test } from './support/app'
import { inject } from './support/bundle'
import type * as messages from './support/messages'
import { openBestHit, readAndAnnotate, readable } from './support/reader'

declare const NaslagMessages: typeof messages

test('main answers every channel of the contract, and takes no other arguments', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  for (const name of Object.keys(channels)) {
    // Fits none of them, so nothing is done; without an answer the words would be others.
    const refusal = await page.evaluate(
      `naslag.invoke(${JSON.stringify(name)}, { geen: 'zin' }).then(() => 'done', String)`
    )
    expect(refusal).toContain(`${name}: refused, arguments do not fit`)
  }
})

test('three hundred misfits a channel: none is answered, and the app goes on', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await inject(page, 'e2e/support/messages.ts', 'NaslagMessages')
  const sent = await page.evaluate(() => NaslagMessages.sendMisfits(300, 6))
  expect(Object.keys(sent).sort()).toEqual(Object.keys(channels).sort())
  for (const [channel, { answered, refused }] of Object.entries(sent)) {
    expect({ channel, answered }).toEqual({ channel, answered: [] })
    // Most do arrive at main; the rest holds what no bridge can carry.
    expect(refused).toBeGreaterThan(150)
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await readAndAnnotate(page)
})

test('a message that is too much is refused, and one that a reader could make is not', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const ends = await page.evaluate(async () => {
    const { naslag } = window as unknown as {
      naslag: { invoke: (channel: string, args: unknown) => Promise<unknown> }
    }
    const end = (channel: string, args: unknown): Promise<string> =>
      naslag.invoke(channel, args).then(() => 'done', String)
    const text = 'x'.repeat(2_000_000)
    return {
      usual: await end('window:open', { address: text }),
      texts: await end('clipboard:write', { text, html: text })
    }
  })
  expect(ends.usual).toContain('window:open: refused, too large')
  expect(ends.texts).toBe('done')
})

test('a flood is refused, and what a reader asks a moment later is not', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await inject(page, 'e2e/support/messages.ts', 'NaslagMessages')
  const flood = (amount: number): Promise<number> =>
    page.evaluate((amount) => NaslagMessages.flood('app:theme', 'system', amount), amount)
  expect(await flood(1_000)).toBeLessThan(500)
  await expect.poll(() => flood(1)).toBe(1)
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
})

test('a frame in a page of our own is not heard, nor one that is gone a moment later', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  const outcome = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${electron.getAppPath()}/build/app/preload/index.cjs`,
        sandbox: true,
        // Not so in any window of ours: without it a frame has no bridge to ask by.
        nodeIntegrationInSubFrames: true
      }
    })
    const { webContents } = window
    await window.loadURL('app://naslag/?venster=9')
    // The policy refuses all frames; it is not what is under test.
    webContents.debugger.attach()
    await webContents.debugger.sendCommand('Page.setBypassCSP', { enabled: true })
    await window.loadURL('app://naslag/?venster=8')
    const { mainFrame } = webContents
    await mainFrame.executeJavaScript(`new Promise((resolve) => {
      const frame = document.createElement('iframe')
      frame.onload = () => resolve()
      frame.src = '/?venster=10'
      document.body.append(frame)
    })`)
    const inFrame = (code: string): Promise<unknown> =>
      mainFrame.frames[0]?.executeJavaScript(code) ?? Promise.resolve('no frame')
    const asked = await inFrame(`naslag.invoke('app:info').then(() => 'answered', String)`)
    const before = BrowserWindow.getAllWindows().length
    await inFrame(`naslag.invoke('window:run', 'window.new'); undefined`)
    await mainFrame.executeJavaScript(`document.querySelector('iframe').remove()`)
    // What main was asked before has been handled when this has been answered.
    const ownPage: unknown = await mainFrame.executeJavaScript(
      `naslag.invoke('app:info').then(() => 'answered', String)`
    )
    const opened = BrowserWindow.getAllWindows().length - before
    window.destroy()
    return { asked, ownPage, opened }
  })
  expect(outcome).toEqual({
    asked: expect.stringContaining('app:info: refused, unknown sender'),
    ownPage: 'answered',
    opened: 0
  })
})
