import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** Preferences of every page of the app. Each that guards it is stated, also where it is the default. */
export const pagePreferences = (appPath: string): WebPreferences => ({
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
