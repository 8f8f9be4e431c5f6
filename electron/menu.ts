import { app, dialog, type MenuItemConstructorOptions } from 'electron'
import { shell } from '../shared/nl/shell'

const t = shell.menu
const separator: MenuItemConstructorOptions = { type: 'separator' }

const showAbout = (): void => {
  void dialog.showMessageBox({
    type: 'info',
    title: shell.appName,
    message: shell.about(app.getVersion(), process.versions.electron)
  })
}

/** The Dutch menu bar. Reload and developer tools are there in development only. */
export const menuTemplate = (): MenuItemConstructorOptions[] => [
  { label: t.file, submenu: [{ role: 'quit', label: t.quit }] },
  {
    label: t.edit,
    submenu: [
      { role: 'undo', label: t.undo },
      { role: 'redo', label: t.redo },
      separator,
      { role: 'cut', label: t.cut },
      { role: 'copy', label: t.copy },
      { role: 'paste', label: t.paste },
      { role: 'selectAll', label: t.selectAll }
    ]
  },
  {
    label: t.view,
    submenu: [
      { role: 'zoomIn', label: t.zoomIn },
      { role: 'zoomOut', label: t.zoomOut },
      { role: 'resetZoom', label: t.zoomReset },
      separator,
      { role: 'togglefullscreen', label: t.fullScreen },
      ...(app.isPackaged
        ? []
        : ([
            separator,
            { role: 'reload', label: t.reload },
            { role: 'toggleDevTools', label: t.developerTools }
          ] satisfies MenuItemConstructorOptions[]))
    ]
  },
  { label: t.help, submenu: [{ label: t.about, click: showAbout }] }
]
