/** What the main process says to the reader: native dialogs. Dutch, like all of the app. */
export const shell = {
  appName: 'Naslag',
  rendererGone: {
    message: 'Het venster van Naslag is onverwacht gestopt.',
    detail: 'Uw notities zijn bewaard. Kies ‘Opnieuw laden’ om verder te lezen.',
    reload: 'Opnieuw laden',
    close: 'Venster sluiten'
  },
  windowHung: {
    message: 'Dit venster van Naslag reageert niet.',
    detail:
      'Wacht even, of open of sluit het venster. Wat was opgeslagen, blijft bewaard; wat u de laatste seconden typte misschien niet.',
    wait: 'Wachten',
    anew: 'Opnieuw openen',
    close: 'Venster sluiten'
  },
  windowFailed: {
    title: 'Naslag kan niet starten',
    detail: (reason: string) =>
      `Een bestand van Naslag ontbreekt of is beschadigd (${reason}). Installeer Naslag opnieuw; uw notities blijven bewaard.`
  }
} as const
