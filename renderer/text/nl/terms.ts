import type { Term } from '../../../shared/reference/lexicon'
import { count } from '../format'

/** What is said of abbreviations: in the text and in the list beside it. */
export const termsText = {
  tab: 'Begrippen',
  added: 'Toegevoegd door de redactie',
  expansion: ({ long, given }: Term) =>
    given === null ? `${long} (toegevoegd door de redactie)` : long,
  toEntry: 'Bekijk in Begrippen',
  label: 'Afkortingen',
  filter: 'Filter de begrippen',
  scope: 'Welke begrippen',
  here: 'Dit hoofdstuk',
  everywhere: 'Hele rapport',
  also: (forms: readonly string[]) => `Ook: ${forms.join(', ')}`,
  times: (amount: number) => count(amount, 'keer in dit hoofdstuk', 'keer in dit hoofdstuk'),
  explainedAt: (place: string) => `Uitgelegd in ${place}`,
  note: 'Noot van de redactie',
  found: (amount: number) => count(amount, 'afkorting', 'afkortingen'),
  noneHere: 'In dit hoofdstuk staan geen afkortingen. Kies ‘Hele rapport’ om ze alle te zien.',
  noneFound: 'Geen afkorting past bij dit filter.',
  broken:
    'De lijst met afkortingen in deze installatie van Naslag is beschadigd. Installeer Naslag opnieuw; uw notities blijven bewaard.'
} as const
