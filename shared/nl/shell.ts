/** What the main process says to the reader: menu bar, native dialogs. Dutch, like all of the app. */
export const shell = {
  appName: 'Naslag',
  menu: {
    file: '&Bestand',
    quit: '&Afsluiten',
    edit: 'Be&werken',
    undo: '&Ongedaan maken',
    redo: 'Op&nieuw',
    cut: 'K&nippen',
    copy: '&Kopiëren',
    paste: '&Plakken',
    selectAll: '&Alles selecteren',
    view: 'Bee&ld',
    zoomIn: '&Inzoomen',
    zoomOut: '&Uitzoomen',
    zoomReset: '&Werkelijke grootte',
    fullScreen: '&Volledig scherm',
    reload: '&Opnieuw laden',
    developerTools: 'Ontwikkel&gereedschap',
    help: '&Help',
    about: '&Over Naslag'
  },
  about: (version: string, electron: string) => `Naslag ${version}\nElectron ${electron}`,
  rendererGone: {
    message: 'Het venster van Naslag is onverwacht gestopt.',
    detail: 'Uw notities zijn bewaard. Kies ‘Opnieuw laden’ om verder te lezen.',
    reload: 'Opnieuw laden',
    close: 'Venster sluiten'
  },
  windowFailed: {
    title: 'Naslag kan niet starten',
    detail: (reason: string) =>
      `Een bestand van Naslag ontbreekt of is beschadigd (${reason}). Installeer Naslag opnieuw; uw notities blijven bewaard.`
  }
} as const
