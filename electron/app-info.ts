import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { AppInfo } from '../shared/ipc/app-info'
import { commitIn } from './commit'

/** Versions of the app and of the runtime under it. */
export const appInfo = (): AppInfo => ({
  version: app.getVersion(),
  commit: commitIn(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')),
  electron: process.versions.electron,
  chrome: process.versions.chrome,
  node: process.versions.node,
  isPackaged: app.isPackaged
})
