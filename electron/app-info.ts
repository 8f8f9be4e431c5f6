import { app } from 'electron'
import type { AppInfo } from '../shared/ipc/contract'

/** Versions of the app and of the runtime under it. */
export const appInfo = (): AppInfo => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  chrome: process.versions.chrome,
  isPackaged: app.isPackaged
})
