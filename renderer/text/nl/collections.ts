/** Collections ('mappen'): passages, notes and text in an order of the reader's own. */
import type { DocumentFormat } from '../../../shared/document/model'
import type { NotChanged } from '../../collections/collections'
import { count, formatDate, formatMoment } from '../format'

const kept =
  'Het is niet opgeslagen. De voet van het venster zegt waarom. Probeer het daarna opnieuw.'

const notChanged: Readonly<Record<NotChanged, string>> = {
  'too-many': 'In een map passen 500 onderdelen. Maak een nieuwe map voor de rest.',
  'too-long': 'Deze map is vol: er staat te veel tekst in. Maak een nieuwe map voor de rest.',
  gone: 'Deze map is er niet meer. Misschien is ze in een ander venster verwijderd.',
  'disk-full': kept,
  'too-new': kept,
  closed: kept,
  failed: kept
}

const parts = (amount: number): string => count(amount, 'onderdeel', 'onderdelen')

export const collectionsText = {
  title: 'Mappen',
  intro:
    'In een map zet u passages, notities en onderdelen van de naslag in uw eigen volgorde, met uw eigen tekst ertussen: voor een memo, een les of een overleg. Bewaar de map als Word-document, PDF of Markdown, met bronvermeldingen, of laat haar zien op het hele scherm.',
  none: 'U hebt nog geen mappen.',
  noneAdvice:
    'Geef hieronder een naam op. Of ga naar een passage in het rapport en kies ‘In een map…’ in haar menu.',
  amount: parts,
  about: (amount: number, changed: number) =>
    `${parts(amount)}, gewijzigd ${formatMoment(changed)}`,
  newName: 'Naam van een nieuwe map',
  make: 'Map maken',
  noName: 'Vul een naam in voor de map.',
  list: 'Uw mappen',
  notChanged: (why: NotChanged): string => notChanged[why],
  remove: 'Map verwijderen',
  removeOne: (name: string) => `Map “${name}” verwijderen`,
  wasRemoved: (name: string) =>
    `Map “${name}” verwijderd. Terugzetten kan dertig dagen lang, op de pagina Mappen.`,
  removed: {
    title: 'Verwijderde mappen',
    intro:
      'Een verwijderde map blijft hier dertig dagen staan. Met Definitief wissen is ze meteen weg.',
    back: (name: string) => `Map “${name}” terugzetten`,
    erase: (name: string) => `Map “${name}” definitief wissen…`,
    erasing: (name: string, amount: number) =>
      `Map “${name}” met ${parts(amount)} wordt gewist en kan niet meer terugkomen. De aantekeningen die erin staan, houdt u; tekst die u in de map schreef, gaat weg.`,
    wasPutBack: (name: string) => `Map “${name}” teruggezet.`
  },
  acts: {
    made: (name: string) => `map “${name}” gemaakt`,
    removed: (name: string) => `map “${name}” verwijderd`,
    putBack: (name: string) => `map “${name}” teruggezet`,
    renamed: (name: string) => `map “${name}” hernoemd`,
    added: {
      text: (name: string) => `tekst in map “${name}” gezet`,
      heading: (name: string) => `tussenkop in map “${name}” gezet`
    },
    moved: (name: string) => `onderdeel van map “${name}” verplaatst`,
    takenOut: (name: string) => `onderdeel uit map “${name}” gehaald`,
    written: (name: string) => `tekst in map “${name}” gewijzigd`
  },
  collect: {
    item: 'In een map…',
    title: 'In een map',
    intro: (amount: number) =>
      amount === 1
        ? 'Het komt achter wat al in de map staat.'
        : `De ${amount} aantekeningen komen achter wat al in de map staat.`,
    which: 'Welke map?',
    newOne: 'Een nieuwe map',
    name: 'Naam van de nieuwe map',
    noName: 'Vul een naam in voor de nieuwe map.',
    go: 'In de map zetten',
    busy: 'Wordt opgeslagen…',
    act: (amount: number, name: string) => `${parts(amount)} in map “${name}” gezet`,
    done: (amount: number, name: string) =>
      amount === 1 ? `In map “${name}” gezet.` : `${amount} onderdelen in map “${name}” gezet.`
  },
  one: {
    back: 'Alle mappen',
    gone: 'Deze map is er niet',
    goneAdvice:
      'Misschien is ze verwijderd. Op de pagina Mappen staat welke mappen u hebt, en welke u kunt terugzetten.',
    rename: 'Naam wijzigen',
    name: 'Naam van de map',
    empty: 'In deze map staat nog niets.',
    emptyAdvice:
      'Ga naar een passage in het rapport en kies ‘In een map…’ in haar menu, of zet hier een tussenkop of tekst.',
    parts: 'Onderdelen',
    addText: 'Tekst toevoegen',
    addHeading: 'Tussenkop toevoegen',
    present: 'Op het hele scherm tonen',
    save: 'Bewaren als…',
    toText: (place: string) => `${place} in het rapport`,
    toEntry: (name: string) => `${name} in de naslag`
  },
  item: {
    /** What an item is called by its buttons: its kind, and where it stands. */
    name: {
      passage: (nth: number) => `passage, onderdeel ${nth}`,
      note: (nth: number) => `notitie, onderdeel ${nth}`,
      entry: (nth: number) => `naslag, onderdeel ${nth}`,
      text: (nth: number) => `tekst, onderdeel ${nth}`,
      heading: (nth: number) => `tussenkop, onderdeel ${nth}`
    },
    nth: (nth: number) => `onderdeel ${nth}`,
    kind: {
      passage: 'Passage',
      note: 'Notitie',
      entry: 'Naslag',
      text: 'Uw tekst',
      heading: 'Tussenkop'
    },
    up: (item: string) => `Omhoog: ${item}`,
    down: (item: string) => `Omlaag: ${item}`,
    textBelow: (item: string) => `Tekst eronder toevoegen: ${item}`,
    headingBelow: (item: string) => `Tussenkop eronder toevoegen: ${item}`,
    takeOut: (item: string) => `Uit de map halen: ${item}`,
    moved: (nth: number, of: number) => `Onderdeel staat nu op plaats ${nth} van ${of}.`,
    atEnd: 'Het onderdeel staat al aan het eind.',
    atStart: 'Het onderdeel staat al bovenaan.',
    takenOut: 'Uit de map gehaald. Ongedaan maken kan met Ctrl+Z of in het menu Bewerken.',
    field: {
      text: (nth: number) => `Tekst, onderdeel ${nth}`,
      heading: (nth: number) => `Tussenkop, onderdeel ${nth}`
    },
    placeholder: {
      text: 'Schrijf hier. Opmaak kan met Markdown: **vet**, *cursief*, - lijst.',
      heading: 'Tussenkop'
    },
    entryGone:
      'Dit staat niet meer in de naslag van het rapport. Zo stond het er toen u het in de map zette.',
    noteGone: 'Deze notitie is verwijderd. Zo stond ze er toen u haar in de map zette.',
    notHere:
      'Deze woorden staan zo niet meer in een rapport op deze computer. Zo stonden ze er toen u ze in de map zette.',
    noReference: 'Herkomst onbekend: het rapport staat niet op deze computer.'
  },
  save: {
    title: 'Map bewaren',
    intro: 'Kies een vorm. Passages krijgen hun bronvermelding.',
    format: 'Vorm',
    formats: {
      docx: 'Word-document (DOCX)',
      pdf: 'PDF',
      md: 'Markdown'
    } satisfies Readonly<Record<DocumentFormat, string>>,
    hints: {
      docx: 'Met de stijlen van Word, om verder aan te werken.',
      pdf: 'Met koppen en bladzijdenummers, om door te sturen of af te drukken.',
      md: 'Platte tekst met eenvoudige opmaak.'
    } satisfies Readonly<Record<DocumentFormat, string>>,
    personal: (amount: number) =>
      amount === 1
        ? 'Op één plaats in deze map lijkt iets te staan dat zegt om wie het gaat.'
        : `Op ${amount} plaatsen in deze map lijkt iets te staan dat zegt om wie het gaat.`,
    blankHint: 'In het bestand komt bijvoorbeeld [telefoonnummer]. De map zelf blijft zoals ze is.',
    go: 'Bewaren…',
    busy: 'Het bestand wordt gemaakt…',
    done: (file: string) => `Bewaard in ${file}.`,
    made: (now: number) =>
      `Gemaakt met Naslag op ${formatDate(new Date(now).toISOString().slice(0, 10))}`
  },
  present: {
    screen: 'Wat nu getoond wordt',
    close: 'Sluiten',
    next: 'Volgende',
    previous: 'Vorige',
    at: (nth: number, of: number) => `${nth} van ${of}`,
    flowing: 'Alles onder elkaar',
    oneByOne: 'Eén voor één',
    nothing:
      'Deze map is leeg: er is niets om te tonen. Kies ‘Sluiten’ en zet er eerst passages, tekst of tussenkoppen in.'
  }
} as const
