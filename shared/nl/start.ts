/** What a start says that does not come to a window; on standard error, for whoever started it. */
export const startRefused = {
  switch: (name: string) =>
    `Naslag start niet met de optie ${name}: Naslag kent die optie niet, of zij kan de beveiliging verzwakken. Start Naslag zonder deze optie.`,
  noSandbox:
    'Naslag start niet zonder de afscherming van het besturingssysteem (de sandbox). Haal ELECTRON_DISABLE_SANDBOX uit de omgeving en start Naslag opnieuw.'
} as const
