/** The windows on the report: which are open, under which numbers, and where they come back. */
import { app, screen, type BrowserWindow, type WebContents } from 'electron'
import type { EventArgs } from '../shared/ipc/contract'
import type { WindowId } from '../shared/memory/model'
import { askWhenHung } from './hung-window'
import { tell } from './ipc'
import { readSmallFile, writeSmallFile } from './small-file'
import { focusWindow, loadApp, openWindow, stateOf } from './window'
import {
  besideBounds,
  defaultBounds,
  fitBounds,
  lowestFree,
  mayReopen,
  windowsFileSchema,
  type Bounds,
  type SavedWindow,
  type WindowsFile
} from './window-state'

interface Setup {
  readonly appPath: string
  /** Where the windows are kept; null for a run that leaves no trace. */
  readonly file: string | null
  /** Hears why a page could not be loaded. */
  readonly onFailure: (reason: string) => void
  /** Hears that the page of a window has died; whether it may be loaded again by itself. */
  readonly onGone: (window: BrowserWindow, reason: string, mayReopen: boolean) => void
}

/** Tells a page something. */
type Telling = (page: WebContents) => void

interface OpenWindow {
  readonly id: WindowId
  readonly window: BrowserWindow
  state: SavedWindow
  /** Whether its page shows the report and listens. */
  isShown: boolean
  /** What the page is to be told from outside of the app, until it listens. */
  waiting: Telling | null
  /** When its page died last; null when it never did. */
  goneAt: number | null
  /** Whether its page was loaded again by itself, and the reader has not been told yet. */
  isReopened: boolean
}

/** The open windows; the one used last at the end. */
const open: OpenWindow[] = []
/** Windows of the last time that are opened once the reader can read in the first one. */
let later: readonly SavedWindow[] = []
/** Windows that closed because the app ends: they come back. */
let left: readonly SavedWindow[] = []
let isQuitting = false
/** Whether all windows are closed on purpose, and come back: the kluis is locked, or goes on or off. */
let areAway = false
/** What the reader hears of erasing that closed all windows, until one is back. */
let erased: EventArgs<'data:erased'> | null = null
/** What a page is to be told from outside of the app, until there is a window. */
let waitingForWindow: Telling | null = null
let saveTimer: NodeJS.Timeout | undefined
let setup: Setup | null = null

/** Bounds change with every pixel that a window is dragged. In milliseconds. */
const saveDelay = 500

/** How long a window may take to keep what is typed in it, in milliseconds. */
const closeLimit = 10_000

/** Makes ready to open windows. */
export const prepareWindows = (given: Setup): void => {
  setup = given
  areAway = true
  app.on('before-quit', () => {
    isQuitting = true
  })
  left = (given.file === null ? null : readSmallFile(given.file, windowsFileSchema))?.windows ?? []
}

/** Opens the windows of the last time, the one used last first; one window when there were none. */
export const openAll = (): void => {
  areAway = false
  isQuitting = false
  const back = left
  left = []
  if (open.length > 0) {
    for (const kept of back) openKept(kept, false)
    return
  }
  const last = back.at(-1)
  later = back.slice(0, -1)
  if (last === undefined) openNew(null, '')
  else openKept(last, true)
}

/**
 * Closes all windows, each once what is typed in it has been kept; false when one of them could not. They come back
 * with `openAll`.
 */
export const closeAll = async (): Promise<boolean> => {
  areAway = true
  const all = [...open]
  // Some may be away already: to unlock closes the windows as well, and then there are none.
  const before = [...left, ...later]
  await Promise.all(all.map(({ window }) => whenClosed(window)))
  const closed = all.filter(({ window }) => window.isDestroyed())
  left = [...before, ...closed.map(({ state }) => state)]
  later = []
  save()
  return open.length === 0
}

const whenClosed = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, closeLimit)
    window.once('closed', () => {
      clearTimeout(timer)
      resolve()
    })
    window.close()
  })

/** Whether the app goes on although no window of the reader is open. */
export const areWindowsAway = (): boolean => areAway

/** Where a window that stood somewhere can stand now. */
export const boundsOnScreen = (state: SavedWindow | null): Bounds =>
  state === null ? defaultBounds(workAreas()[0]) : fitBounds(state.bounds, workAreas())

/** Where the window that was used last stands or stood; null when there was none. */
export const lastState = (): SavedWindow | null => open.at(-1)?.state ?? left.at(-1) ?? null

/**
 * Opens one more window, at an address as it stands after the #; beside the window it was asked in.
 * With 99 windows open nothing happens: there is no number left, and no reader who would miss it.
 */
export const openNew = (beside: BrowserWindow | null, address: string): void => {
  if (areAway) return
  const id = lowestFree([...open, ...later].map((one) => one.id))
  if (id === null) return
  // The reader goes on: whatever closed in an attempt to quit, closed.
  isQuitting = false
  left = []
  const bounds =
    beside === null
      ? defaultBounds(workAreas()[0])
      : besideBounds(beside.getNormalBounds(), workAreas())
  add({ id, bounds, mode: 'normal' }, { address, isActive: true })
}

/** Its page goes to where the reader was: it remembers that by the number of the window. */
const openKept = (kept: SavedWindow, isActive: boolean): void => {
  add({ ...kept, bounds: fitBounds(kept.bounds, workAreas()) }, { address: '', isActive })
}

interface Opening {
  readonly address: string
  readonly isActive: boolean
}

const add = ({ id, bounds, mode }: SavedWindow, { address, isActive }: Opening): void => {
  if (setup === null) throw new Error('a window before the start')
  const { appPath, onFailure, onGone } = setup
  const window = openWindow({ appPath, bounds, mode, isActive })
  const entry: OpenWindow = {
    id,
    window,
    state: { id, bounds, mode },
    isShown: false,
    waiting: isActive ? waitingForWindow : null,
    goneAt: null,
    isReopened: false
  }
  if (isActive) {
    waitingForWindow = null
    open.push(entry)
  } else open.unshift(entry)
  follow(entry)
  askWhenHung(window)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    entry.isShown = false
    entry.isReopened = mayReopen(entry.goneAt, Date.now())
    entry.goneAt = Date.now()
    onGone(window, reason, entry.isReopened)
  })
  window.webContents.on('did-navigate', () => {
    entry.isShown = false
  })
  loadApp(window, `?venster=${id}${address === '' ? '' : `#${address}`}`, onFailure)
  saveSoon()
}

/** Keeps up with where a window is, and with its end. */
const follow = (entry: OpenWindow): void => {
  const { id, window } = entry
  const note = (): void => {
    // Before it is on the screen a window is not yet maximised, or not yet where it will be.
    if (!window.isVisible() || window.isMinimized()) return
    entry.state = stateOf(window, id)
    saveSoon()
  }
  window.on('move', note)
  window.on('resize', note)
  window.on('maximize', note)
  window.on('unmaximize', note)
  window.on('enter-full-screen', note)
  window.on('leave-full-screen', note)
  window.on('focus', () => {
    open.splice(open.indexOf(entry), 1)
    open.push(entry)
    saveSoon()
  })
  window.on('closed', () => {
    open.splice(open.indexOf(entry), 1)
    if (isQuitting || areAway || open.length === 0) left = [...left, entry.state]
    save()
  })
}

/** The window used last, which a choice in the menu bar is for; null when none is open. */
export const lastUsed = (): BrowserWindow | null => open.at(-1)?.window ?? null

/** The window that shows a page; null for a page of another kind, such as a printout. */
export const windowOf = (contents: WebContents): BrowserWindow | null =>
  entryOf(contents)?.window ?? null

const entryOf = (contents: WebContents): OpenWindow | undefined =>
  open.find(({ window }) => window.webContents === contents)

/** The page of a window shows the report: it hears what waited for it, and other windows may follow. */
export const pageShown = (contents: WebContents): void => {
  const entry = entryOf(contents)
  if (entry === undefined) return
  entry.isShown = true
  entry.waiting?.(contents)
  entry.waiting = null
  if (entry.isReopened) tell(contents, 'window:reopened', undefined)
  entry.isReopened = false
  if (erased !== null) tell(contents, 'data:erased', erased)
  erased = null
  const waiting = later
  later = []
  for (const kept of waiting) openKept(kept, false)
}

/** Tells the first page that comes back how erasing went. */
export const tellErased = (how: EventArgs<'data:erased'>): void => {
  erased = how
}

/** Brings the window used last to the front. */
export const focusLast = (): void => {
  const window = open.at(-1)?.window
  if (window !== undefined) focusWindow(window)
}

/** Tells the page of the window used last, once it listens. */
export const tellLast = (telling: Telling): void => {
  const entry = open.at(-1)
  if (entry === undefined) waitingForWindow = telling
  else if (entry.isShown) telling(entry.window.webContents)
  else entry.waiting = telling
}

/** Tells the pages of all windows. */
export const tellAll = (telling: Telling): void => {
  for (const { window } of open) telling(window.webContents)
}

/** Of every display, the main one first. */
const workAreas = (): readonly [Bounds, ...Bounds[]] => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main.workArea, ...others.map(({ workArea }) => workArea)]
}

const saveSoon = (): void => {
  clearTimeout(saveTimer)
  saveTimer = setTimeout(save, saveDelay)
}

const save = (): void => {
  clearTimeout(saveTimer)
  const file = setup?.file ?? null
  if (file === null) return
  const windows = [...later, ...left, ...open.map(({ state }) => state)]
  writeSmallFile(file, { format: 1, windows } satisfies WindowsFile)
}
