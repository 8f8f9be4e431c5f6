/** Every visible text of the app, in Dutch. Components take their words from here and nowhere else. */
import type { KnownPage } from '../../shared/cite/place'
import { meaningNames } from '../../shared/nl/meanings'
import type { WriteProblem } from '../../shared/notes/commands'
import type { Meaning } from '../../shared/notes/model'
import { unseenSign } from '../../shared/text/unseen'
import type { CorpusProblem } from '../corpus/load'
import type { OpenProblem, ReadProblem } from '../db/problems'
import { count, formatDate, formatNumber } from './format'
import { abbreviationText } from './nl/abbreviations'
import { aboutText } from './nl/about'
import { actionsText } from './nl/actions'
import { actsText } from './nl/acts'
import { assignmentsText } from './nl/assignments'
import { cardsText } from './nl/cards'
import { citingText } from './nl/citing'
import { collectionsText } from './nl/collections'
import { contentsText } from './nl/contents'
import { dataText } from './nl/data'
import { dialogsText } from './nl/dialogs'
import { exchangeText } from './nl/exchange'
import { figureText } from './nl/figures'
import { findText } from './nl/find'
import { groupText } from './nl/group'
import { guideText } from './nl/guide'
import { helpText } from './nl/help'
import { keepText } from './nl/keep'
import { lawText } from './nl/laws'
import { libraryText } from './nl/library'
import { linksText } from './nl/links'
import { lockText } from './nl/lock'
import { meetingText } from './nl/meeting'
import { notebookText } from './nl/notebook'
import { organisationText } from './nl/organisations'
import { paletteText } from './nl/palette'
import { personalText } from './nl/personal'
import { printingText } from './nl/printing'
import { cardText, procedureText } from './nl/procedures'
import { railText } from './nl/rail'
import { referenceText } from './nl/reference'
import { searchText, searchViewText, walkText } from './nl/search'
import { selectionText } from './nl/selection'
import { settingsText } from './nl/settings'
import { speechText } from './nl/speech'
import { standingText } from './nl/standing'
import { tagsText } from './nl/tags'
import { termsText } from './nl/terms'
import { thingsText } from './nl/things'
import { eventText } from './nl/timeline'
import { tourText } from './nl/tour'
import { transitionText } from './nl/transition'

const writeProblem: Readonly<Record<WriteProblem, string>> = {
  'disk-full': 'de schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
  'too-new':
    'deze notities zijn gemaakt met een nieuwere versie van Naslag. Werk Naslag bij om ze te wijzigen.',
  closed: 'de opslag is gesloten. Kopieer uw tekst, sluit Naslag en start het opnieuw.',
  failed: 'de opslag gaf een fout. Kopieer uw tekst, sluit Naslag en start het opnieuw.'
}

const openProblem: Readonly<Record<OpenProblem | ReadProblem, string>> = {
  'disk-full':
    'Uw notities kunnen niet worden geopend omdat de schijf vol is. Maak ruimte vrij en start Naslag opnieuw.',
  'too-new':
    'Uw notities zijn gemaakt met een nieuwere versie van Naslag. Werk Naslag bij om ze te zien.',
  blocked:
    'Uw notities zijn in gebruik door een ander venster van Naslag. Sluit dat venster en start Naslag opnieuw.',
  failed:
    'Uw notities kunnen niet worden gelezen. Start Naslag opnieuw. Blijft dit zo, vraag dan uw beheerder om hulp en verwijder niets.'
}

const corpusProblem: Readonly<Record<CorpusProblem['kind'], string>> = {
  missing: 'Het rapport staat niet in deze installatie van Naslag.',
  unreadable: 'Het rapport in deze installatie van Naslag is beschadigd.'
}

export const t = {
  appName: 'Naslag',
  windowTitle: (part: string) => `${part} – Naslag`,

  citing: citingText,
  reference: referenceText,
  procedure: procedureText,
  card: cardText,
  meeting: meetingText,
  organisation: organisationText,
  law: lawText,
  figure: figureText,
  event: eventText,
  abbreviation: abbreviationText,
  library: libraryText,
  data: dataText,
  keep: keepText,
  things: thingsText,
  dialogs: dialogsText,
  lock: lockText,
  printing: printingText,

  start: {
    opening: 'Het rapport wordt geopend…'
  },

  problem: {
    title: 'Naslag kan het rapport niet tonen',
    corpus: corpusProblem,
    corpusAdvice: 'Installeer Naslag opnieuw. Uw notities blijven daarbij bewaard.',
    bug: 'Er ging iets mis in Naslag zelf. Wat u al had opgeslagen is niet verloren.',
    bugAdvice:
      'Laad het rapport opnieuw. Gebeurt het weer, geef dan deze melding door aan uw beheerder.',
    detail: 'Melding voor uw beheerder',
    reload: 'Opnieuw laden'
  },

  bar: {
    skip: 'Naar de tekst',
    showContents: 'Inhoud tonen',
    hideContents: 'Inhoud verbergen',
    showRail: 'Zijpaneel tonen',
    hideRail: 'Zijpaneel verbergen',
    contentsEdge: 'Breedte van de inhoud',
    railEdge: 'Breedte van het zijpaneel',
    back: 'Terug',
    forward: 'Vooruit',
    notesToggle: (action: string, amount: number) =>
      amount === 0 ? action : `${action}, ${t.status.annotations(amount)}`
  },

  contents: contentsText,

  reader: {
    chapter: (number: string) => `Hoofdstuk ${number}`,
    page: (page: number) => `p. ${page}`,
    pageLong: (page: number) => `bladzijde ${page} van het gedrukte rapport`,
    published: 'Uitgave',
    period: 'Periode',
    periodText: (from: string, to: string) => `${formatDate(from)} tot ${formatDate(to)}`,
    publisher: 'Uitgever',
    pageName: 'Vanaf bladzijde',
    previous: 'Vorige',
    next: 'Volgende',
    around: 'Vorig en volgend onderdeel',
    boxLabel: 'Kader',
    gap: 'Hier mist de ontvangen tekst een figuur of getallen',
    editorNote: 'Noot van de redactie',
    deadLink: 'verwijzing zonder adres',
    unknownTitle: 'Deze plaats bestaat niet',
    unknown: (address: string) => `In dit rapport is geen plaats met het adres “${address}”.`,
    toStart: 'Naar het begin van het rapport'
  },

  place: {
    path: 'U leest',
    previous: 'Vorige paragraaf',
    next: 'Volgende paragraaf',
    to: (way: string, section: string) => `${way}: ${section}`,
    resumed: 'U leest verder waar u gebleven was.',
    toTop: 'Naar het begin van dit hoofdstuk'
  },

  split: {
    open: 'Naast elkaar lezen',
    close: 'Deze kant sluiten',
    edge: 'Verdeling van de twee plaatsen',
    on: {
      main: (label: string) => `${label} (links)`,
      beside: (label: string) => `${label} (rechts)`
    },
    region: {
      main: (title: string) => `Links: ${title}`,
      beside: (title: string) => `Rechts: ${title}`
    }
  },

  rail: railText,

  footnotes: {
    title: 'Voetnoten',
    mark: (label: string) => `Voetnoot ${label}`,
    back: (label: string) => `Terug naar de tekst bij voetnoot ${label}`,
    toList: 'Naar de voetnoten onder dit hoofdstuk',
    close: 'Sluiten'
  },

  find: findText,
  terms: termsText,
  speech: speechText,

  search: searchText,
  searchView: searchViewText,
  walk: walkText,
  palette: paletteText,
  help: helpText,
  guide: guideText,
  tour: tourText,
  about: aboutText,

  notes: {
    label: 'Notities',
    meaning: meaningNames,
    bookmark: 'Bladwijzer',
    highlighted: (of: Meaning) => `gemarkeerd als ${meaningNames[of]}`,
    noteCount: (amount: number) => count(amount, 'notitie', 'notities'),
    empty: 'Nog geen notities bij dit onderdeel.',
    emptyAdvice:
      'Kies het nummer voor een alinea om een bladwijzer te zetten, de alinea te markeren of er een notitie bij te maken.',
    all: 'In het hele rapport',
    noneAtAll: 'Nog geen notities in dit rapport.',
    noneAtAllAdvice:
      'Open een hoofdstuk in de inhoud. Kies daar het nummer voor een alinea om een bladwijzer te zetten, de alinea te markeren of er een notitie bij te maken.',
    noPlace: 'Zonder plaats',
    unseen: `In deze notitie staan tekens die u anders niet zou zien. Op hun plaats staat ${unseenSign}.`,
    unreadable: (amount: number) =>
      amount === 1
        ? 'Eén aantekening kan niet worden gelezen. Zij is bewaard en niet gewijzigd; vraag uw beheerder om hulp.'
        : `${formatNumber(amount)} aantekeningen kunnen niet worden gelezen. Zij zijn bewaard en niet gewijzigd; vraag uw beheerder om hulp.`,
    wereLost:
      'De opslag van uw notities was beschadigd en is leeg begonnen. Vraag uw beheerder een reservekopie terug te zetten voordat u verder werkt.',
    restored: (amount: number) =>
      amount === 1
        ? 'Eén aantekening ontbrak in de opslag en is hersteld uit de reservekopie.'
        : `${formatNumber(amount)} aantekeningen ontbraken in de opslag en zijn hersteld uit de reservekopie.`,
    notebookAside: (folder: string) =>
      `De opslag van uw notities kon niet meer worden geopend en is opnieuw gemaakt uit de reservekopieën. De oude staat nog in de gegevensmap, onder de naam ‘${folder}’. Mist u iets, vraag dan uw beheerder om hulp.`,
    copyHealed:
      'Een reservekopie van uw notities was beschadigd en is hersteld. Er is niets verloren gegaan.',
    tailCut:
      'Naslag is de vorige keer onverwacht gestopt. Alles wat als opgeslagen stond, is er nog.',
    copyUnusable:
      'Een van de twee reservekopieën van uw notities kan niet worden bijgewerkt. Uw notities worden nog wel bewaard; vraag uw beheerder om hulp.',
    copyIncomplete:
      'De reservekopieën van uw notities waren niet volledig. Wat hier staat, is opnieuw bewaard; kijk na of er iets ontbreekt.',
    readOnly:
      'Deze notities zijn gemaakt met een nieuwere versie van Naslag. U kunt ze lezen; werk Naslag bij om ze te wijzigen.',
    openProblem,
    notSaved: (problem: WriteProblem) => `Niet opgeslagen: ${writeProblem[problem]}`,
    dismiss: 'Melding sluiten',
    edit: (place: string) => `Notitie bewerken bij ${place}`,
    rename: (place: string) => `Bladwijzer een naam geven bij ${place}`,
    nameOf: (place: string) => `Naam van de bladwijzer bij ${place}`,
    remove: {
      bookmark: (place: string) => `Bladwijzer verwijderen bij ${place}`,
      highlight: (place: string) => `Markering verwijderen bij ${place}`,
      note: (place: string) => `Notitie verwijderen bij ${place}`
    },
    undo: 'Ongedaan maken'
  },

  acts: actsText,
  standing: standingText,
  transition: transitionText,

  editor: {
    field: (place: string) => `Notitie bij ${place}`,
    placeholder: 'Schrijf hier uw notitie…',
    hint: 'Opmaak kan met Markdown: **vet**, *cursief*, - lijst, > citaat.',
    done: 'Klaar',
    pending: 'Nog niet opgeslagen',
    saved: 'Opgeslagen',
    retry: 'Opnieuw proberen'
  },

  actions: actionsText,
  selection: selectionText,

  exchange: exchangeText,
  collections: collectionsText,
  cards: cardsText,
  assignments: assignmentsText,
  group: groupText,
  notebook: notebookText,
  personal: personalText,
  tags: tagsText,
  settings: settingsText,

  status: {
    offline: 'Offline',
    page: (page: Exclude<KnownPage, { kind: 'unknown' }>) =>
      page.kind === 'on' ? `p. ${page.first}` : `p. ${page.page} e.v.`,
    offlineLong: 'Naslag werkt zonder netwerk: wat u zoekt en noteert blijft op deze computer',
    annotations: (amount: number) => count(amount, 'aantekening', 'aantekeningen'),
    notesTrouble: 'Let op: uw notities',
    notesMended: 'Uw notities zijn hersteld',
    saving: 'Opslaan…',
    saved: 'Opgeslagen',
    savedAt: (time: string) => `Opgeslagen om ${time}`,
    savedOnce: (time: string) => `Opgeslagen om ${time}, in één van de twee kopieën`,
    yourData: 'Uw gegevens',
    checked: (when: string) => `kopie gecontroleerd ${when}`,
    version: (version: string) => `Naslag ${version}`
  },

  links: linksText,

  reopened: {
    title: 'Dit venster was vastgelopen en is opnieuw geopend',
    advice:
      'Wat was opgeslagen, staat er nog. Was u aan het typen, kijk dan uw laatste woorden na.',
    dismiss: 'Melding over het venster sluiten'
  }
} as const
