/** Composition root of the main process: puts the parts together in the order that security asks for. */
import { url as inspectorUrl } from 'node:inspector'
import { join } from 'node:path'
import { app, dialog, session, BrowserWindow } from 'electron'
import { shell } from '../shared/nl/shell'
import { appInfo } from './app-info'
import { registerAppScheme, serveAppFiles } from './app-protocol'
import { answer } from './ipc'
import { installMenu } from './menu-state'
import { parseOptions } from './options'
import { runInMain } from './run-command'
import { saveScreenshot, screenshotLimit } from './screenshot'
import { applyCommandLine, lockContents, lockSession } from './security'
import { giveUp, loadApp, offerReload, openWindow } from './window'

// Only a development run, or a test package whose inspector a test has opened, may move its data; the
// release package has that inspector fused off.
const options = parseOptions(
  process.argv,
  process.env,
  !app.isPackaged || inspectorUrl() !== undefined
)

// A fixed name, whatever the app is called: the reader's notes are found by it. A development run
// keeps out of them.
app.setPath(
  'userData',
  options.userData ??
    join(app.getPath('appData'), app.isPackaged ? 'Naslag' : 'Naslag (ontwikkeling)')
)
registerAppScheme()
applyCommandLine()

if (app.requestSingleInstanceLock()) start().catch(reportBug)
else if (options.screenshot === null) app.quit()
else fail('Naslag is already running on this data folder')

async function start(): Promise<void> {
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  await app.whenReady()

  const appPath = app.getAppPath()
  lockSession(session.defaultSession)
  serveAppFiles(session.defaultSession, {
    renderer: join(appPath, 'build/app/renderer'),
    corpus: join(appPath, 'build/corpus')
  })
  installMenu()

  const window = openWindow(appPath)
  answer('app:info', appInfo)
  answer('window:run', (id, sender) => {
    const asking = BrowserWindow.fromWebContents(sender)
    if (asking !== null) runInMain(id, asking)
  })
  answer('app:report-shown', () => {
    if (options.screenshot !== null) void takeScreenshot(window, options.screenshot)
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (options.screenshot === null) void offerReload(window)
    else fail(`the window stopped (${reason})`)
  })
  if (options.screenshot !== null) {
    setTimeout(() => {
      fail(`the report was not shown within ${screenshotLimit / 1000} seconds`)
    }, screenshotLimit)
  }
  loadApp(window, options.screenshot === null ? giveUp : fail)
}

async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  const saved = await saveScreenshot(window.webContents, file)
  if (saved.ok) app.quit()
  else fail(saved.error)
}

/** Ends a screenshot run that cannot succeed; start-up tools read the message and the exit code. */
function fail(reason: string): void {
  process.stderr.write(`screenshot: ${reason}\n`)
  app.exit(1)
}

/** Nothing below caught it, so it is a bug: say so and stop, before it can do harm. */
function reportBug(error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${reason}\n`)
  if (options.screenshot === null) dialog.showErrorBox(shell.windowFailed.title, reason)
  app.exit(1)
}
