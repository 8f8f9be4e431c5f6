import { count, formatNumber } from '../format'

/** Abbreviations and terms, listed and each by itself. */
export const abbreviationText = {
  title: 'Afkortingen en begrippen',
  short: 'Afkortingen',
  intro:
    'Wat afkortingen in het rapport betekenen, onder welke andere namen organisaties en begrippen bekend zijn, en welke woorden het rapport gebruikt voor wat u anders noemt.',
  filter: 'Filter op afkorting, betekenis of woord',
  found: (shown: number, all: number) =>
    shown === all
      ? count(all, 'afkorting of begrip', 'afkortingen en begrippen')
      : `${formatNumber(shown)} van ${count(all, 'afkorting of begrip', 'afkortingen en begrippen')}`,
  abbreviations: 'Afkortingen',
  names: 'Namen en begrippen',
  namesIntro:
    'Andere namen, toegevoegd door de redactie. Zoeken op zo’n naam vindt de naam in het rapport.',
  synonyms: 'Andere woorden voor hetzelfde',
  synonymsIntro:
    'Eerst de woorden van het rapport, dan wat anderen daarvoor zeggen, toegevoegd door de redactie. Zoeken op een van die woorden vindt de woorden van het rapport.',
  spelling: 'Spelling',
  spellingIntro: 'Woorden die het rapport zelf op meer dan één manier schrijft.',
  also: (forms: readonly string[]) => `Ook: ${forms.join(', ')}`,
  saidAs: (forms: readonly string[]) => `ook wel: ${forms.join(', ')}`,
  other: 'Andere spelling',
  remark: 'Noot van de redactie',
  explained: 'Uitgelegd in het rapport',
  notExplained: 'Het rapport legt deze afkorting niet uit.',
  organisation: 'Organisatie',
  mentioned: (amount: number) => `${formatNumber(amount)} keer in het rapport`,
  toEntry: 'Alle vermeldingen',
  toEntryOf: (short: string) => `Alle vermeldingen van ${short}`
} as const
