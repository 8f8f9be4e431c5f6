import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** The session of pages that leave nothing on the disk. */
export const memoryPartition = 'kluis'

let isInMemory = false

/** Whether pages that are opened from now on keep what they keep in memory only. */
export const keepPagesInMemory = (wanted: boolean): void => {
  isInMemory = wanted
}

/** Preferences of every page of the app. Each that guards it is stated, also where it is the default. */
export const pagePreferences = (appPath: string): WebPreferences => ({
  ...(isInMemory && { partition: memoryPartition }),
  preload: join(appPath, 'build/app/preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  spellcheck: false
})
