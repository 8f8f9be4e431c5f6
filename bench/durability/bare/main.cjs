/*
 * The least that a save can be on this runtime: a page gives a note away, the main process writes it to two files, each
 * write of which ends when it is on the disk, and answers. Nothing is checked and nothing is shown. Prints how long each
 * took, in milliseconds, as the page saw it.
 */
const { constants } = require('node:fs')
const { open } = require('node:fs/promises')
const path = require('node:path')
const { app, BrowserWindow, ipcMain } = require('electron')

const { NASLAG_BENCH_BARE } = process.env
if (NASLAG_BENCH_BARE === undefined) throw new Error('NASLAG_BENCH_BARE does not say what to save')
/** @type {{ folder: string, characters: number, warmUps: number, saves: number, pause: number }} */
const { folder, ...asked } = JSON.parse(NASLAG_BENCH_BARE)
app.setPath('userData', folder)

/** Runs in the page. */
const measured = `(async ({ characters, warmUps, saves, pause }) => {
  const times = []
  for (let count = -warmUps; count < saves; count += 1) {
    const note = { id: crypto.randomUUID(), body: 'x'.repeat(characters) }
    const begun = performance.now()
    await bare.keep(note)
    if (count >= 0) times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return times
})(${JSON.stringify(asked)})`

const copies = ['one', 'two'].map((name) =>
  open(path.join(folder, name), constants.O_RDWR | constants.O_CREAT | constants.O_DSYNC)
)
let position = 0

ipcMain.handle('keep', async (_event, /** @type {unknown} */ note) => {
  const line = Buffer.from(`${JSON.stringify(note)}\n`)
  const at = position
  position += line.length
  await Promise.all(copies.map(async (copy) => (await copy).write(line, 0, line.length, at)))
})

app.whenReady().then(async () => {
  const window = new BrowserWindow({
    webPreferences: { preload: path.join(__dirname, 'preload.cjs') }
  })
  await window.loadFile(path.join(__dirname, 'page.html'))
  const times = await window.webContents.executeJavaScript(measured)
  process.stdout.write(`${JSON.stringify(times)}\n`, () => app.quit())
})
