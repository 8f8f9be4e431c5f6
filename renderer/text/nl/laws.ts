import type { Law } from '../../../shared/reference/model'
import { count, formatNumber } from '../format'

/** Kinds of laws and papers, as heads of a list. */
const kinds: Readonly<Record<Law['kind'], string>> = {
  wet: 'Wetten',
  wetsvoorstel: 'Wetsvoorstellen',
  amvb: 'Algemene maatregelen van bestuur',
  verordening: 'Europese verordeningen',
  richtlijn: 'Europese richtlijnen',
  kamerstuk: 'Kamerstukken',
  uitspraak: 'Uitspraken van rechters',
  beleid: 'Beleid, strategieën en afspraken'
}

/** The same, of one. */
const kind: Readonly<Record<Law['kind'], string>> = {
  wet: 'Wet',
  wetsvoorstel: 'Wetsvoorstel',
  amvb: 'Algemene maatregel van bestuur',
  verordening: 'Europese verordening',
  richtlijn: 'Europese richtlijn',
  kamerstuk: 'Kamerstuk',
  uitspraak: 'Uitspraak van een rechter',
  beleid: 'Beleid'
}

/** Laws, proposals, parliamentary papers, rulings and policy. */
export const lawText = {
  title: 'Wet- en regelgeving',
  short: 'Wetgeving',
  kinds,
  kind,
  intro:
    'De wetten, voorstellen, kamerstukken, uitspraken en beleidsstukken die het rapport noemt, met de artikelen die het aanhaalt en de werkwijzen die erop rusten.',
  filter: 'Filter op naam, nummer of artikel, zoals 14 RWN',
  found: (shown: number, all: number) =>
    shown === all
      ? count(all, 'wet of stuk', 'wetten en stukken')
      : `${formatNumber(shown)} van ${count(all, 'wet of stuk', 'wetten en stukken')}`,
  mentioned: (amount: number) => `${formatNumber(amount)} keer genoemd`,
  cited: (articles: readonly string[]) => `Aangehaald: ${articles.join(', ')}`,
  citation: 'Officieel nummer',
  noCitation: 'Het rapport geeft geen officieel nummer.',
  kindLabel: 'Soort',
  articles: 'Aangehaalde artikelen',
  noArticles: 'Het rapport haalt geen artikelen aan.',
  about: 'Wat het rapport erover zegt',
  procedures: 'Werkwijzen die hierop rusten',
  noProcedures: 'Het rapport noemt geen werkwijze die hierop rust.'
} as const
