/** Printing: the dialog, and what stands in a printout beside the report's own words. */
import type { Meaning } from '../../../shared/notes/model'
import { formatDate, formatNumber } from '../format'

export const printingText = {
  dialog: {
    pdf: { title: 'Bewaren als PDF', go: 'PDF bewaren…', busy: 'De PDF wordt gemaakt…' },
    paper: { title: 'Afdrukken', go: 'Afdrukken…', busy: 'De afdruk wordt gemaakt…' },
    intro: {
      pdf: 'De PDF krijgt bladwijzers en koppen en is toegankelijk voor hulpsoftware. U kiest eerst de map en de naam.',
      paper: 'De afdruk wordt opgemaakt op wit papier. U kiest hierna zelf de printer.'
    },
    scope: 'Welk deel',
    card: 'Deze kaart',
    overview: 'Dit overzicht',
    guide: 'Deze bladzijde',
    filtered: (title: string, shown: number, all: number) =>
      `${title}, gefilterd: ${formatNumber(shown)} van ${formatNumber(all)}`,
    section: 'Deze paragraaf',
    chapter: 'Dit hoofdstuk',
    part: 'Dit onderdeel',
    report: 'Het hele rapport',
    own: 'Uw eigen aantekeningen',
    withNotes: 'Met mijn notities en markeringen',
    withNotesHint: 'Zij worden herkenbaar als van uzelf afgedrukt.',
    noNotes: 'U hebt nog geen notities of markeringen gemaakt.'
  },
  saved: (file: string) => `PDF bewaard in ${file}`,
  printed: 'Naar de printer gestuurd',

  documentTitle: (section: string, report: string) => `${section} – ${report}`,
  period: (from: string, to: string) => `Over de periode ${formatDate(from)} tot ${formatDate(to)}`,
  made: (date: string) => `Afgedrukt op ${date} met Naslag.`,
  filter: {
    words: (typed: string) => `Woorden: ‘${typed}’`,
    /** The question of a choice ends in its own sign. */
    chosen: (label: string, value: string) =>
      label.endsWith('?') ? `${label} ${value}` : `${label}: ${value}`,
    on: (shown: number, all: number, choices: readonly string[]) =>
      `Gefilterd, ${formatNumber(shown)} van ${formatNumber(all)}. ${choices.join('; ')}.`,
    nothing: 'Niets past bij dit filter.'
  },
  lostFigures: 'Cijfers die ontbreken in de ontvangen tekst',
  cite: 'Verwijzing:',
  howToRead:
    'De cijfers voor de alinea’s zijn de alineanummers van Naslag. Rechts naast een kop staat de bladzijde van het gedrukte rapport.',
  ownAdded:
    'In deze afdruk staan eigen notities en markeringen van de lezer. Zij horen niet bij het rapport.',
  ownNote: (moment: string) => `Eigen notitie van de lezer, ${moment}`,
  ownMark: (meaning: string) => `Gemarkeerd door de lezer: ${meaning}`,
  ownWithoutPlace: 'Eigen notities zonder plaats in deze uitgave',
  ownMeanings: 'Markeringen van de lezer:',
  addedByEditors: (text: string) => `Toegevoegd door de redactie: ${text}`,
  quoteOf: (quote: string) => `Bij “${quote}”`,
  lines: {
    belangrijk: 'enkele lijn',
    'mee-eens': 'dubbele lijn',
    uitzoeken: 'stippellijn',
    bespreken: 'streepjeslijn'
  } satisfies Readonly<Record<Meaning, string>>
} as const
