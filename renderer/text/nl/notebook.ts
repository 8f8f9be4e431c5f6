/** The notebook: everything that the reader added, over all reports. */
import { count, formatNumber } from '../format'

export const notebookText = {
  title: 'Aantekeningen',
  intro:
    'Alles wat u in de rapporten markeerde, noteerde en met een bladwijzer vastlegde. Kies een plaats om er in de tekst naartoe te gaan.',
  find: 'Filter op woorden',
  findPlaceholder: 'Woorden uit notitie, passage of label',
  layer: 'Van',
  own: 'Uzelf',
  kind: 'Soort',
  kinds: { note: 'Notities', highlight: 'Markeringen', bookmark: 'Bladwijzers' },
  meaning: 'Betekenis',
  tag: 'Label',
  part: 'Hoofdstuk',
  order: 'Volgorde',
  orders: { place: 'Op plaats', date: 'Nieuwste eerst' },
  clear: 'Alles tonen',
  found: (shown: number, all: number) =>
    shown === all
      ? count(all, 'aantekening', 'aantekeningen')
      : `${formatNumber(shown)} van ${count(all, 'aantekening', 'aantekeningen')}`,
  partOf: (part: string, report: string) => `${part} – ${report}`,
  inPane: 'Al uw aantekeningen staan nu op een rij, naast dit paneel.',
  none: 'U hebt nog niets gemarkeerd, genoteerd of met een bladwijzer vastgelegd.',
  noneAdvice:
    'Selecteer woorden in de tekst, of kies het nummer voor een alinea. Wat u maakt, komt hier op een rij te staan.',
  nothingFits: 'Geen aantekening past bij dit filter. Kies minder tegelijk, of kies ‘Alles tonen’.',
  chooseAll: (amount: number) => `Alle ${formatNumber(amount)} kiezen`,
  choose: (place: string, words: string) => `Kiezen: ${place}, ${words}`,
  chosen: (amount: number) => `${formatNumber(amount)} gekozen`,
  withChosen: 'Met wat u koos',
  tagChosen: 'Labels…',
  removeChosen: 'Verwijderen',
  letGo: 'Niets kiezen',
  options: 'Filter en volgorde'
} as const
