/** Procedures ('werkwijzen'): their overview and their cards. */
import type { Facet, Goal, Grouping, Phase } from '../../../shared/reference/procedures'
import { count, enumerated, formatNumber } from '../format'

const phases: Readonly<Record<Phase, string>> = {
  verwerven: 'Verwerven',
  voorkomen: 'Voorkomen',
  voorbereiden: 'Voorbereiden',
  vervolgen: 'Vervolgen'
}

const goals: Readonly<Record<Goal, string>> = {
  signaleren: 'Signaleren',
  'casus-bespreken': 'Een casus bespreken',
  'maatregel-opleggen': 'Een maatregel opleggen',
  'subsidie-aanvragen': 'Subsidie aanvragen',
  'kennis-halen': 'Kennis halen',
  'terugkeer-en-re-integratie': 'Terugkeer en re-integratie',
  'informatie-delen': 'Informatie delen',
  'opsporen-en-vervolgen': 'Opsporen en vervolgen',
  beveiligen: 'Beveiligen',
  'crisis-voorbereiden': 'Een crisis voorbereiden',
  'financiering-tegengaan': 'Financiering tegengaan',
  'online-tegengaan': 'Online materiaal tegengaan',
  'internationaal-samenwerken': 'Internationaal samenwerken'
}

const groupings: Readonly<Record<Grouping, string>> = {
  phase: 'Naar fase',
  goal: 'Naar doel'
}

const facets: Readonly<Record<Facet, string>> = {
  lead: 'Wie leidt',
  participant: 'Wie doet mee',
  law: 'Wettelijke grondslag'
}

const amount = (many: number): string => count(many, 'werkwijze', 'werkwijzen')

export const procedureText = {
  title: 'Werkwijzen',
  short: 'Werkwijzen',
  intro:
    'Wat de rapportage zegt over procedures, maatregelen, werkwijzen en ondersteuning. Bij alles staat de passage waarop het rust.',
  phases,
  goals,
  groupings,
  facets,
  options: 'Kiezen wat u ziet',
  find: 'Zoeken in de werkwijzen',
  findPlaceholder: 'Naam, afkorting of woord op de kaart',
  goal: 'Wat wilt u doen?',
  any: 'Alles',
  unsaid: 'De rapportage noemt dit niet',
  choice: (name: string, many: number) => `${name} (${formatNumber(many)})`,
  grouping: 'Ordenen',
  clear: 'Alles tonen',
  found: (shown: number, all: number) =>
    shown === all ? amount(all) : `${formatNumber(shown)} van ${amount(all)}`,
  nothingFits: 'Geen werkwijze past bij deze keuze.',
  nothingFitsAdvice: 'Kies minder tegelijk, of gebruik een ander woord.',
  none: 'In de naslag van dit rapport staan geen werkwijzen.',
  ledBy: (names: readonly string[]) => `Leiding: ${enumerated(names)}`,
  clearAllTicks: 'Alle vinkjes wissen',
  ticksElsewhere: (many: number) =>
    `Op ${many === 1 ? 'één kaart' : `${formatNumber(many)} kaarten`} staan vinkjes bij stappen.`,
  ticksCleared: 'Alle vinkjes zijn gewist.'
}

export const cardText = {
  nothingSaid: 'De rapportage zegt hier niets over.',
  added: 'Toegevoegd door de redactie',
  addedShort: 'toegevoegd door de redactie',
  printedSources:
    'Tussen rechte haken staat de bron in het rapport; * is een passage waarvan de tekst misschien verkeerd is overgenomen.',
  phaseOf: (phase: string) => `Fase: ${phase}`,
  fields: {
    purpose: 'Doel',
    appliesWhen: 'Wanneer',
    steps: 'Stappen',
    limits: 'Grenzen en voorwaarden',
    reporting: 'Verslag en verantwoording',
    lead: 'Wie leidt',
    participants: 'Wie doet mee',
    legalBasis: 'Wettelijke grondslag',
    figures: 'Cijfers',
    related: 'Verwante werkwijzen',
    sections: 'In het rapport',
    questions: 'Wat de rapportage openlaat',
    notes: 'Opmerkingen'
  },
  stepsShared: (from: number, to: number) => `Stap ${from} tot en met ${to}.`,
  ticked: (done: number, all: number) => `${done} van ${all} stappen gedaan`,
  ticksStay: 'Vinkjes blijven op deze computer.',
  clearTicks: 'Vinkjes wissen',
  putTicksBack: 'Vinkjes terugzetten',
  actions: 'Deze kaart',
  present: 'Groot tonen',
  closeLarge: 'Sluiten',
  large: (name: string) => `${name}, groot`,
  paper: 'Afdrukken…',
  pdf: 'Bewaren als PDF…',
  printing: 'De kaart wordt klaargemaakt…',
  printed: 'De kaart is naar de printer gestuurd.',
  saved: (file: string) => `De kaart is bewaard in ${file}.`,
  fileName: (name: string) => `Werkwijze ${name}`
}
