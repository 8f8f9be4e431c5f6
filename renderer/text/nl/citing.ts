/** What the reader sees when taking a passage or its reference along. */
export const citingText = {
  copied: 'Passage met verwijzing gekopieerd',
  entryCopied: 'Verwijzing gekopieerd',
  linkCopied: 'Koppeling gekopieerd',
  copyFailed: 'Kopiëren is niet gelukt. Probeer het opnieuw.',
  copy: 'Kopiëren met verwijzing',
  copyLink: 'Koppeling kopiëren',
  save: 'Verwijzing bewaren…',
  dialog: {
    title: 'Verwijzing bewaren',
    intro:
      'Voor een literatuurlijst of een programma dat verwijzingen beheert. U kiest hierna zelf de map en de naam.',
    what: 'Verwijzing naar',
    report: 'Het hele rapport',
    passage: 'Deze passage',
    format: 'Soort bestand',
    formats: { ris: 'RIS', bib: 'BibTeX', json: 'CSL-JSON' },
    formatHints: {
      ris: 'voor EndNote, Mendeley, RefWorks en Zotero',
      bib: 'voor LaTeX en JabRef',
      json: 'voor Zotero, Pandoc en andere programma’s'
    },
    preview: 'Zo luidt de verwijzing',
    save: 'Bewaren…'
  },
  saved: (file: string) => `Verwijzing bewaard in ${file}`
} as const
