/** What a start says that does not come to a window; on standard error, for whoever started it. */
export const startRefused = {
  switch: (name: string) =>
    `Naslag start niet met de optie ${name}: Naslag kent die optie niet, of zij kan de beveiliging verzwakken. Start Naslag zonder deze optie.`,
  noSandbox:
    'Naslag start niet zonder de afscherming van het besturingssysteem (de sandbox). Haal ELECTRON_DISABLE_SANDBOX uit de omgeving en start Naslag opnieuw.'
} as const

/** The program that keeps its data beside itself stands where nothing can be written. */
export const besideRefused = {
  title: 'Naslag kan zijn gegevens hier niet bewaren',
  text: (folder: string) =>
    `Deze versie van Naslag bewaart uw notities naast het programma, in de map ${folder}. Daar kan niet worden geschreven, en zonder die map zouden uw notities verloren gaan. Zet het programma in een map waarin u bestanden mag maken, bijvoorbeeld in Documenten of op een usb-stick, en start het daar opnieuw.`
} as const
