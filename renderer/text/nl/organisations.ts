import type { Organisation } from '../../../shared/reference/model'
import { count, formatNumber } from '../format'

/** Kinds of organisations, as heads of a list. */
const kinds: Readonly<Record<Organisation['kind'], string>> = {
  overheid: 'Rijksoverheid en parlement',
  gemeente: 'Gemeenten',
  'politie-en-opsporing': 'Politie en opsporing',
  inlichtingen: 'Inlichtingen- en veiligheidsdiensten',
  justitie: 'Justitie en rechtspraak',
  'zorg-en-onderzoek': 'Zorg, onderzoek en advies',
  internationaal: 'Internationaal',
  privaat: 'Bedrijven',
  samenwerkingsverband: 'Samenwerkingsverbanden',
  overig: 'Overige'
}

const inProcedures = (amount: number): string => count(amount, 'werkwijze', 'werkwijzen')

/** Organisations, each with what it does, and who works with whom. */
export const organisationText = {
  title: 'Organisaties',
  short: 'Organisaties',
  kinds,
  intro:
    'De organisaties die het rapport noemt, met wat het rapport over hun rol zegt, de werkwijzen waarin zij staan en alle plaatsen waar zij genoemd worden.',
  views: 'Wat u ziet',
  list: 'Lijst',
  together: 'Wie werkt met wie',
  filter: 'Filter op naam of afkorting',
  found: (shown: number, all: number) =>
    shown === all
      ? count(all, 'organisatie', 'organisaties')
      : `${formatNumber(shown)} van ${count(all, 'organisatie', 'organisaties')}`,
  inProcedures,
  mentioned: (amount: number) => `${formatNumber(amount)} keer genoemd`,

  role: 'Rol volgens het rapport',
  abbreviations: 'Afkorting',
  leads: 'Leidt of voert uit',
  takesPart: 'Neemt deel',
  noLead: 'Het rapport noemt geen werkwijze die deze organisatie leidt.',
  noPart: 'Het rapport noemt geen werkwijze waaraan deze organisatie deelneemt.',
  partners: 'Werkt samen met',
  partnersIntro: 'Organisaties die in dezelfde werkwijzen staan; vooraan wie dat het vaakst doet.',
  partnersOf: (name: string) => `${name} werkt samen met`,
  noPartners: 'Deze organisatie staat met geen andere organisatie in dezelfde werkwijze.',
  figures: 'Kerncijfers die deze organisatie noemen',
  noFigures: 'Geen kerncijfer noemt deze organisatie.',
  events: 'Op de tijdlijn',
  noEvents: 'Geen gebeurtenis op de tijdlijn noemt deze organisatie.',

  picture: {
    intro: (procedures: number) =>
      `Twee organisaties werken hier samen als het rapport hen in dezelfde werkwijze noemt, als leider of als deelnemer. Gemaakt uit ${count(procedures, 'werkwijze', 'werkwijzen')}.`,
    least: 'Voorkomend in ten minste',
    leastOption: (least: string) => `${least} werkwijzen`,
    caption: 'Wie werkt met wie: het aantal gedeelde werkwijzen',
    order: 'Wie het vaakst met anderen samenwerkt, staat boven en links.',
    keys: 'Kies een getal om de werkwijzen te zien. Met de pijltjestoetsen gaat u van getal naar getal.',
    shown: (shown: number, total: number) =>
      shown === total
        ? count(total, 'organisatie', 'organisaties')
        : `De eerste ${formatNumber(shown)} van ${count(total, 'organisatie', 'organisaties')}. De andere staan in de lijst.`,
    nobody: 'Geen organisaties komen samen in zoveel werkwijzen voor.',
    organisation: 'Organisatie',
    own: 'Aantal werkwijzen',
    pair: (one: string, other: string) => `${one} en ${other}`,
    cell: (one: string, other: string, amount: number) =>
      `${one} en ${other}: ${inProcedures(amount)}`,
    close: 'Sluiten',
    legend: 'Betekenis van de vakken',
    levels: ['1 werkwijze', '2 werkwijzen', '3 of meer werkwijzen'],
    table: 'Per organisatie',
    tableCaption: 'Met wie elke organisatie samenwerkt, en in hoeveel werkwijzen',
    partners: 'Werkt samen met',
    times: (name: string, amount: number) => `${name} (${formatNumber(amount)})`,
    amount: 'Aantal',
    which: 'Werkwijzen'
  }
} as const
