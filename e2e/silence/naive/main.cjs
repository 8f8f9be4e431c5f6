/* An app that nobody has thought about: a window with Electron's own choices, to be compared with. */
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

app.setPath('userData', /** @type {string} */ (process.env.NASLAG_USER_DATA))
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadFile(path.join(__dirname, 'index.html'))
})
