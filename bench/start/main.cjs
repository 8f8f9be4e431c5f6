/*
 * Starts the app in the folder NASLAG_BENCH_APP and prints `painted` once its window is on the screen
 * and text can be read in it. The same for every app, so that two of them can be compared.
 */
const { once } = require('node:events')
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

/** What a stock Electron's default app uses as well, and its type declarations leave out. */
const electronApp = /** @type {import('electron').App & { setAppPath: (path: string) => void }} */ (
  app
)

/** Runs in the page: waits for a paragraph, for its typeface, and for two frames with both. */
const whenPainted = `new Promise((resolve) => {
  const frame = requestAnimationFrame
  const look = () => {
    if (document.querySelector('main article p, body > p') === null) frame(look)
    else document.fonts.ready.then(() => frame(() => frame(() => resolve())))
  }
  look()
})`

const folder = process.env.NASLAG_BENCH_APP
if (folder === undefined) throw new Error('NASLAG_BENCH_APP does not say which app')
/** @type {{ main: string }} */
const manifest = require(path.join(folder, 'package.json'))

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(whenPainted)
    const window = BrowserWindow.fromWebContents(contents)
    if (window?.isVisible() === false) await once(window, 'show')
    process.stdout.write('painted\n')
  })
})
electronApp.setAppPath(folder)
require(path.join(folder, manifest.main))
