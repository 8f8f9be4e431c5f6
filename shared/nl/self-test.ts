/** What `Naslag --zelftest` prints: a line a check, in words for whoever looks after the computer. */
export const selfTest = {
  good: 'goed',
  bad: 'FOUT',
  summary: (good: number, all: number) =>
    good === all
      ? `Zelftest: alle ${all} controles zijn goed.`
      : `Zelftest: ${all - good} van de ${all} controles zijn niet goed.`,
  versions: (version: string, commit: string | null, runtime: string) =>
    `Naslag ${version}${commit === null ? '' : `, gemaakt van broncode ${commit}`}; ${runtime}`,
  runtime: (electron: string, chrome: string, node: string) =>
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  program: {
    name: 'Het programma is zoals het is verpakt',
    good: (files: number, hash: string) =>
      `${files} bestanden vergeleken; SHA-256 van app.asar ${hash}`,
    unpacked: 'Naslag draait niet uit een pakket',
    damaged: (file: string) => `${file} is veranderd of beschadigd; installeer Naslag opnieuw`,
    unreadable: 'het pakket is niet te lezen; installeer Naslag opnieuw'
  },
  reports: {
    name: 'De rapporten zijn onbeschadigd',
    good: (reports: readonly string[]) =>
      `${reports.length === 1 ? '1 rapport' : `${reports.length} rapporten`}; ${reports.join('; ')}`,
    hashes: (id: string, report: string, reference: string) =>
      `${id} SHA-256 ${report}, naslaggegevens ${reference}`,
    damaged: (report: string) => `${report} is veranderd of beschadigd; installeer Naslag opnieuw`,
    unreadable: 'de lijst van rapporten is niet te lezen; installeer Naslag opnieuw'
  },
  fuses: {
    name: 'De vaste instellingen van het programma (fuses) staan goed',
    good: (fuses: number) => `${fuses} gelezen`,
    other: (names: string) => `anders dan verpakt: ${names}`,
    unreadable: 'niet te lezen in het programmabestand'
  },
  sandbox: {
    name: 'Pagina’s zijn afgeschermd door het besturingssysteem (sandbox)',
    open: 'een pagina draait zonder die afscherming'
  },
  node: {
    name: 'Pagina’s kunnen niet bij het besturingssysteem',
    open: 'een pagina heeft functies die zij niet mag hebben'
  },
  names: {
    name: 'Namen op het netwerk worden niet opgezocht',
    open: (name: string) => `${name} werd gevonden`
  },
  requests: {
    name: 'Verzoeken naar buiten worden geweigerd',
    open: 'een verzoek naar buiten werd niet geweigerd'
  },
  sockets: {
    name: 'Het programma zelf kan geen verbinding openen',
    open: 'een verbinding werd niet geweigerd'
  },
  spelling: {
    name: 'Er worden geen woordenboeken opgehaald',
    open: 'de spellingcontrole staat aan'
  },
  permissions: {
    name: 'Camera, microfoon, plaats en dergelijke zijn geweigerd',
    open: (names: string) => `niet geweigerd: ${names}`
  },
  policy: {
    name: 'Het beveiligingsbeleid van de pagina’s geldt',
    open: 'het beleid ontbreekt of wordt niet toegepast'
  },
  prescribed: {
    name: 'Het beleidsbestand van de beheerder is te volgen',
    none: 'er is geen, of het schrijft niets voor',
    mandatory: 'de kluis is verplicht',
    minutes: (minutes: number) => `vergrendelen na hoogstens ${minutes} minuten`,
    publishers: (names: readonly string[]) =>
      `noemt ${names.length} ${names.length === 1 ? 'uitgever' : 'uitgevers'}: ${names.join(', ')}`,
    unreadable: 'het is niet te lezen; de kluis is daarom verplicht',
    invalid: 'er staat een fout in; de kluis is daarom verplicht'
  },
  folder: {
    name: 'De gegevensmap is te beschrijven',
    notYet: (folder: string) => `${folder} (wordt bij de eerste start gemaakt)`,
    refused: (folder: string) => `in ${folder} kan niet worden geschreven`
  },
  privacy: {
    name: 'De gegevensmap is alleen voor deze gebruiker',
    open: (folder: string) => `${folder} staat open voor andere gebruikers van deze computer`
  },
  vault: {
    name: 'De notities zijn heel, en beide exemplaren zijn gelijk',
    good: (annotations: number) =>
      annotations === 1 ? '1 aantekening' : `${annotations} aantekeningen`,
    sealed: 'afgesloten met de kluis, dus alleen vergeleken en niet gelezen',
    noKey: 'de kluis is aan, maar de sleutelbestanden zijn niet te lezen',
    newer: 'een nieuwere versie van Naslag heeft ze gemaakt',
    failed: 'ze zijn niet te lezen',
    incomplete: 'er ontbreekt een deel; Naslag zegt bij de volgende start wat is hersteld',
    snapshot: (file: string) => `de reservekopie ${file} is beschadigd`,
    different: 'de exemplaren verschillen; Naslag herstelt dat bij de volgende start'
  },
  page: {
    name: 'Een pagina van Naslag kan worden geladen',
    failed: 'de pagina is niet te laden; installeer Naslag opnieuw'
  }
} as const
