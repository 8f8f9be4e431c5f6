/** Commands that main carries out, and those of the runtime when they are chosen in the page. */
import { app, dialog } from 'electron'
import type { CommandId } from '../shared/commands/registry'
import { shell } from '../shared/nl/shell'

/** Carries a command out in a window. Commands of the page are none of main's. */
export const runInMain = (id: CommandId, window: Electron.BrowserWindow): void => {
  const { webContents } = window
  switch (id) {
    case 'view.zoomIn':
      webContents.setZoomLevel(webContents.getZoomLevel() + 0.5)
      return
    case 'view.zoomReset':
      webContents.setZoomLevel(0)
      return
    case 'edit.selectAll':
      webContents.selectAll()
      return
    case 'help.about':
      void dialog.showMessageBox(window, {
        type: 'info',
        title: shell.appName,
        message: shell.about(app.getVersion(), process.versions.electron)
      })
      return
    default:
  }
}
