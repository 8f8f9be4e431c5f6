/** What main says when the reader takes something along: dialogs, and why it did not succeed. */

/** Why a file could not be written. */
export type FileProblem = 'refused' | 'in-use' | 'full' | 'no-folder' | 'name' | 'failed'

/** Why a printout could not be made. */
export type PrintProblem = 'gone' | 'late' | 'failed'

const file: Readonly<Record<FileProblem, string>> = {
  refused:
    'In deze map kan Naslag dit bestand niet schrijven. Sluit het bestand als het in een ander programma geopend is, of kies een andere map.',
  'in-use':
    'Het bestand is in gebruik door een ander programma. Sluit het daar of kies een andere naam.',
  full: 'De schijf is vol. Maak ruimte vrij of kies een andere plaats.',
  'no-folder': 'De gekozen map bestaat niet meer. Kies een andere map.',
  name: 'De naam is te lang. Kies een kortere naam.',
  failed: 'Het bestand kon niet worden geschreven. Kies een andere map en probeer het opnieuw.'
}

const printout: Readonly<Record<PrintProblem, string>> = {
  gone: 'Het opmaken is afgebroken. Probeer het opnieuw.',
  late: 'Het opmaken duurde te lang. Probeer het opnieuw, of kies een kleiner deel van het rapport.',
  failed:
    'Het opmaken is niet gelukt. Probeer het opnieuw, of kies een kleiner deel van het rapport.'
}

export const saving = {
  file,
  printout,
  noPrinter:
    'De afdruk is niet verstuurd. Controleer of er een printer is en of die aanstaat, of bewaar een PDF.',
  save: 'Bewaren',
  saveReference: 'Verwijzing bewaren',
  saveData: 'Uw gegevens bewaren',
  chooseData: 'Gegevens terughalen uit een bestand',
  saveGroup: 'Notities voor een groep bewaren',
  chooseGroup: 'Bestanden van collega’s kiezen',
  saveExchange: 'Aantekeningen bewaren',
  chooseExchange: 'Aantekeningen uit een ander programma kiezen',
  saveAssignment: 'Leesopdracht bewaren',
  saveAnswers: 'Antwoorden inleveren',
  saveOverview: 'Overzicht van antwoorden bewaren',
  chooseAssignments: 'Opdrachten of antwoorden kiezen',
  chooseEdition: 'Editie toevoegen',
  editionFiles: 'Editie voor Naslag',
  notReadBack:
    'Het bestand is geschreven, maar staat niet goed op de schijf. Kies een andere map of een andere schijf.',
  savePdf: 'Bewaren als PDF',
  saveDocument: 'Document bewaren',
  saveTable: 'Tabel bewaren',
  kinds: {
    ris: 'RIS (EndNote, Mendeley, Zotero)',
    bib: 'BibTeX',
    json: 'CSL-JSON',
    'naslag-gegevens.json': 'Gegevens van Naslag',
    'naslag-groep.json': 'Notities voor een groep',
    md: 'Markdown-tekst',
    csv: 'CSV voor Excel',
    xlsx: 'Excel-werkmap',
    annotation: 'Web Annotation (JSON-LD)',
    docx: 'Word-document',
    'naslag-opdracht.json': 'Leesopdracht',
    'naslag-antwoorden.json': 'Antwoorden op een leesopdracht',
    pdf: 'PDF-document'
  },
  /** Files of other programs that hold annotations. */
  exchangeFiles: 'Aantekeningen (Thorium, Hypothesis, Web Annotation)',
  /** Below each page; the number and the total are put in by the runtime. */
  pageOf: (page: string, total: string) => `bladzijde ${page} van ${total}`,
  madeWith: 'Gemaakt met Naslag'
} as const
