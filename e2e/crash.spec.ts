import { expect, test, type Running } from './support/app'
import { violations } from './support/axe'
import { actionsAt, annotate, noteField, notesPane, openPart, readable } from './support/reader'

const title = 'Dit venster was vastgelopen en is opnieuw geopend'

/** Lets the page die; ends when it has. */
const crash = ({ app }: Running): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('render-process-gone', () => {
          resolve()
        })
        contents?.forcefullyCrashRenderer()
      })
  )

/** Words of the window, asked by way of main: Playwright does not look at a page that has crashed once. */
const wordsOf = ({ app }: Running): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return ''
    // A page that is on its way out does not answer.
    const silence = new Promise<string>((resolve) => setTimeout(resolve, 1_000, ''))
    const words = contents.executeJavaScript('document.body.innerText').then(String)
    return Promise.race([words, silence])
  })

test('a window of which the page dies comes back by itself, with what was kept, and says so', async ({
  launch
}) => {
  const running = await launch()
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', 'Dit overleeft het')
  await crash(running)
  const words = expect.poll(() => wordsOf(running), { timeout: 30_000 })
  await words.toContain(title)
  await words.toContain('Dit overleeft het')
  await words.toContain('3 aantekeningen')
})

test('a page that dies again at once is not loaded for ever: the reader is asked', async ({
  launch
}) => {
  const running = await launch()
  await readable(running.page)
  // The system's own dialog cannot be seen from here; what it is asked can.
  await running.app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      asked.push(message)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  })
  const asked = () =>
    running.app.evaluate(() => (globalThis as unknown as { asked: readonly string[] }).asked)
  await crash(running)
  await expect.poll(() => wordsOf(running), { timeout: 30_000 }).toContain(title)
  expect(await asked()).toEqual([])
  await crash(running)
  await expect.poll(asked).toEqual(['Het venster van Naslag is onverwacht gestopt.'])
  // The reader asked for it, and need not be told.
  const words = expect.poll(() => wordsOf(running), { timeout: 30_000 })
  await words.toContain('Offline')
  expect(await wordsOf(running)).not.toContain(title)
})

for (const { what, response, left } of [
  { what: 'opened again', response: 1, left: 2 },
  { what: 'closed', response: 2, left: 1 }
]) {
  test(`a window that hangs holds others up until the reader has it ${what}`, async ({
    launch
  }) => {
    const running = await launch()
    const { app, page } = running
    await readable(page)
    await openPart(page, 'Voorkomen')
    await annotate(page, '2.1-2', 'Dit stond er al')
    await app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
        Object.assign(globalThis, { asked: message })
        return Promise.resolve({ response, checkboxChecked: false })
      }) as typeof dialog.showMessageBox
    }, response)
    const asked = () =>
      app.evaluate(() => (globalThis as unknown as { asked?: string }).asked ?? null)
    // Never answered: the page goes round for ever.
    void page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined)
    // By the menu bar, which main answers.
    const [other] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(({ Menu }) => {
        Menu.getApplicationMenu()?.getMenuItemById('window.new')?.click()
      })
    ])
    await readable(other)
    await openPart(other, 'Voorkomen')
    await actionsAt(other, '2.1-3').click()
    await other.getByRole('menuitem', { name: /^Notitie/ }).click()
    await noteField(other).fill('Dit moet wachten')
    await expect(other.getByText(/Niet opgeslagen/).first()).toBeVisible({ timeout: 30_000 })
    expect(await asked()).toBeNull()
    // The runtime tells main after fifteen seconds of a press that is not answered.
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find(({ id }) => id === 1)
        ?.emit('unresponsive')
    })
    await expect.poll(asked).toBe('Dit venster van Naslag reageert niet.')
    await expect(other.getByText(/Niet opgeslagen/)).toHaveCount(0, { timeout: 30_000 })
    await expect(notesPane(other)).toContainText('Dit moet wachten')
    const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    await expect.poll(windows).toBe(left)
  })
}

test('the message can be put away by keyboard, and passes axe', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await expect(notesPane(page)).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('window:reopened', undefined)
  })
  const message = page.getByRole('status').filter({ hasText: title })
  await expect(message).toContainText('Wat was opgeslagen, staat er nog.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Melding over het venster sluiten' }).press('Enter')
  await expect(message).toHaveCount(0)
  await expect(page.locator('main .reader')).toBeFocused()
})
