/** Composition root of the main process: puts the parts together in the order that security asks for. */
import { url as inspectorUrl } from 'node:inspector'
import { join } from 'node:path'
import { app, dialog, session, type WebContents } from 'electron'
import { shell } from '../shared/nl/shell'
import { appInfo } from './app-info'
import { registerAppScheme, serveAppFiles } from './app-protocol'
import { startAppearance } from './appearance'
import { answerClipboard } from './clipboard'
import { answerData } from './data-door'
import { answer } from './ipc'
import { openLink, registerLinks } from './links'
import { installMenu } from './menu-state'
import { linkIn, parseOptions } from './options'
import { answerPrint } from './print'
import { reportShown } from './report-shown'
import { runInMain } from './run-command'
import { answerFileSave } from './save-file'
import { saveScreenshot, screenshotLimit } from './screenshot'
import { applyCommandLine, lockContents, lockSession } from './security'
import { answerVault } from './vault-door'
import { giveUp, offerReload } from './window'
import { focusLast, openNew, pageShown, startWindows, windowOf } from './windows'

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
  const links = options.link === null ? [] : [options.link]
  // The way of macOS; the first one may come before the app is ready.
  app.on('open-url', (event, link) => {
    event.preventDefault()
    if (app.isReady()) openLink(link)
    else links.push(link)
  })
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  // Begun before the first page asks: what it shows waits for it.
  const vault = answerVault(app.getPath('userData'))
  await app.whenReady()

  const appPath = app.getAppPath()
  lockSession(session.defaultSession)
  serveAppFiles(session.defaultSession, {
    renderer: join(appPath, 'build/app/renderer'),
    corpus: join(appPath, 'build/corpus')
  })
  installMenu()

  startAppearance(keptIn('appearance.json'))
  answer('app:info', appInfo)
  answerClipboard()
  answerFileSave()
  answerData(app.getPath('userData'), vault)
  answerPrint(appPath)
  answer('window:open', ({ address }, sender) => {
    openNew(windowOf(sender), address)
  })
  answer('window:run', (id, sender) => {
    const asking = windowOf(sender)
    if (asking !== null) runInMain(id, asking)
  })
  answer('app:report-shown', (_args, sender) => {
    pageShown(sender)
    reportShown(sender)
    if (options.screenshot !== null) void takeScreenshot(sender, options.screenshot)
  })
  app.on('second-instance', (_event, argv) => {
    const link = linkIn(argv)
    if (link === null) focusLast()
    else openLink(link)
  })
  if (options.screenshot !== null) {
    setTimeout(() => {
      fail(`the report was not shown within ${screenshotLimit / 1000} seconds`)
    }, screenshotLimit)
  }
  startWindows({
    appPath,
    file: keptIn('windows.json'),
    onFailure: options.screenshot === null ? giveUp : fail,
    onGone: (window, reason) => {
      if (options.screenshot === null) void offerReload(window)
      else fail(`the window stopped (${reason})`)
    }
  })
  links.forEach(openLink)
  registerLinks(process.env)
}

/** A small file of main in the data folder; null in a screenshot run, which leaves no trace. */
function keptIn(name: string): string | null {
  return options.screenshot === null ? join(app.getPath('userData'), name) : null
}

async function takeScreenshot(contents: WebContents, file: string): Promise<void> {
  const saved = await saveScreenshot(contents, file)
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
