/** Composition root of the main process: puts the parts together in the order that security asks for. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { url as inspectorUrl } from 'node:inspector'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog, session, type BrowserWindow, type Session, type WebContents } from 'electron'
import { shell } from '../shared/nl/shell'
import { besideRefused, startRefused } from '../shared/nl/start'
import { appInfo } from './app-info'
import { registerAppScheme, serveAppFiles } from './app-protocol'
import { startAppearance } from './appearance'
import { answerAssignments } from './assignment-door'
import { answerClipboard } from './clipboard'
import { filesBelow, reportsNamed, withAdded } from './corpus-files'
import { answerData } from './data-door'
import { dataFolderOf, prepareFolder } from './data-folder'
import { answerDocuments } from './document/document-door'
import { answerEarlier } from './earlier-door'
import { answerEditions, type OpenEdition } from './edition-door'
import { builtInPublishers } from './editions/built-in'
import { allPublishers } from './editions/publishers'
import { openShelf } from './editions/shelf'
import { answerErasing } from './erase-door'
import { answerExchange } from './exchange-door'
import { answerGroup } from './group-door'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import { openLink, registerLinks } from './links'
import { lockWithSystem, startKluis } from './lock/lock-door'
import { focusLockWindow } from './lock/lock-window'
import { policyFile, readPolicy } from './lock/policy'
import { installMenu } from './menu-state'
import { closeSockets } from './no-sockets'
import { answerNotebook } from './notebook-door'
import { notebookFolder } from './notebook-files'
import { editionIn, linkIn, parseOptions } from './options'
import { answerPrint } from './print'
import { reportShown } from './report-shown'
import { runInMain } from './run-command'
import { answerFileSave } from './save-file'
import { saveScreenshot, screenshotLimit } from './screenshot'
import { applyCommandLine, lockContents, lockSession } from './security'
import { runSelfTest } from './self-test/self-test'
import { refusedStart, refusedSwitch } from './switches'
import { answerTables } from './table/table-door'
import { answerVault } from './vault-door'
import { giveUp, offerReload } from './window'
import { areWindowsAway, focusLast, openNew, pageShown, prepareWindows, windowOf } from './windows'

// Only a development run, or a test package whose inspector a test has opened, takes any switch and may
// move its data; the release package has that inspector fused off.
const isRelease = app.isPackaged && inspectorUrl() === undefined
if (isRelease) refuseWeakStart()
closeSockets()

const options = parseOptions(process.argv, process.env, !isRelease)

const { path: fixedFolder, isBeside } = dataFolderOf({
  platform: process.platform,
  isPackaged: app.isPackaged,
  appData: app.getPath('appData'),
  env: process.env
})
const dataFolder = options.userData ?? fixedFolder
if (isBeside && !options.isSelfTest && !prepareFolder(dataFolder)) refuseFolder()
app.setPath('userData', options.isSelfTest ? passingFolder() : dataFolder)
const policyPath = options.policy ?? policyFile(process.platform, process.env)
const prepared = new WeakSet<Session>()
const bundled = filesBelow(join(app.getAppPath(), 'build/corpus'))
let corpus = bundled
registerAppScheme()
applyCommandLine()

if (options.isSelfTest) testMyself().catch(reportBug)
else if (app.requestSingleInstanceLock()) start().catch(reportBug)
else if (options.screenshot === null) app.quit()
else fail('Naslag is already running on this data folder')

/** Ends a start that would be weaker than a release may be, before anything of the app has begun. */
function refuseWeakStart(): void {
  const refused = refusedSwitch(process.argv.slice(1), process.platform)
  // The environment can ask for it too; the runtime makes a switch of that.
  const isOpen = app.commandLine.hasSwitch('no-sandbox')
  if (refused === null && !isOpen) return
  const reason = refused === null ? startRefused.noSandbox : startRefused.switch(refused)
  process.stderr.write(`${reason}\n`)
  process.exit(refusedStart)
}

/** Ends the start of a program that could keep nothing. */
function refuseFolder(): void {
  dialog.showErrorBox(besideRefused.title, besideRefused.text(dataFolder))
  process.exit(refusedStart)
}

/** Looks at itself and ends. The reader's data are only read, so that the app may be running meanwhile. */
async function testMyself(): Promise<void> {
  closeWhatOpens()
  // Its one page closes before the rest is done; without a listener that would end the app.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  prepareSession(session.defaultSession)
  app.exit(await runSelfTest(dataFolder, policyPath))
}

/** What the runtime writes in a self-test; gone afterwards. */
function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-zelftest-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Closes each session and page, whatever opens it. */
function closeWhatOpens(): void {
  app.on('session-created', prepareSession)
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
}

/**
 * Closes a session, and lets it serve the app's own files and nothing else: the one in memory, of an unlocked
 * kluis, as the one on the disk.
 */
function prepareSession(created: Session): void {
  if (prepared.has(created)) return
  prepared.add(created)
  const appPath = app.getAppPath()
  lockSession(created)
  serveAppFiles(created, {
    renderer: filesBelow(join(appPath, 'build/app/renderer')),
    corpus: (path) => corpus(path)
  })
}

async function start(): Promise<void> {
  const links = options.link === null ? [] : [options.link]
  // The way of macOS; the first one may come before the app is ready.
  app.on('open-url', (event, link) => {
    event.preventDefault()
    if (app.isReady()) openLink(link)
    else links.push(link)
  })
  const editions = options.edition === null ? [] : [resolve(options.edition)]
  let openEdition: OpenEdition = (path) => editions.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openEdition(path)
  })
  const appPath = app.getAppPath()
  const { publishers: named, ...policy } = readPolicy(policyPath)
  const publishers = allPublishers(builtInPublishers, named)
  const shelf = openShelf({
    disk: realDisk,
    folder: join(app.getPath('userData'), 'edities'),
    publishers,
    bundled: () => reportsNamed(bundled)
  })
  corpus = withAdded(bundled, shelf)
  closeWhatOpens()
  app.on('window-all-closed', () => {
    if (!areWindowsAway()) app.quit()
  })
  const onFailure = options.screenshot === null ? giveUp : fail
  const onGone = (window: BrowserWindow, reason: string, mayReopen: boolean): void => {
    if (options.screenshot !== null) fail(`the window stopped (${reason})`)
    else if (mayReopen) window.webContents.reload()
    else void offerReload(window)
  }
  const vault = answerVault(() => existsSync(notebookFolder(app.getPath('userData'))))
  const locking = startKluis({
    appPath,
    folder: app.getPath('userData'),
    policy,
    vault,
    onFailure,
    onGone
  })
  await app.whenReady()

  prepareSession(session.defaultSession)
  installMenu()

  startAppearance(keptIn('appearance.json'))
  answer('app:info', appInfo)
  answerClipboard()
  answerFileSave()
  answerData({ dataFolder: app.getPath('userData'), corpus }, vault)
  answerGroup(vault)
  answerExchange(appPath, corpus, vault)
  openEdition = answerEditions(shelf, publishers)
  answerAssignments()
  answerEarlier(vault)
  answerPrint(appPath)
  answerDocuments(appPath)
  answerTables()
  answer('window:open', ({ address }, sender) => {
    openNew(windowOf(sender), address)
  })
  answer('window:full-screen', (isFull, sender) => {
    const window = windowOf(sender)
    const was = window?.isFullScreen() ?? false
    window?.setFullScreen(isFull)
    return was
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
  app.on('second-instance', (_event, argv, workingFolder) => {
    const link = linkIn(argv)
    const edition = editionIn(argv)
    if (edition !== null) openEdition(resolve(workingFolder, edition))
    else if (link === null) focusLast()
    else openLink(link)
    focusLockWindow()
  })
  if (options.screenshot !== null) {
    setTimeout(() => {
      fail(`the report was not shown within ${screenshotLimit / 1000} seconds`)
    }, screenshotLimit)
  }
  prepareWindows({ appPath, file: keptIn('windows.json'), onFailure, onGone })
  const lock = await locking
  lockWithSystem(lock)
  await answerErasing(app.getPath('userData'), vault, lock)
  answerNotebook(app.getPath('userData'), vault, lock)
  await lock.begin()
  links.forEach(openLink)
  editions.forEach(openEdition)
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
