import { sectionLabel } from '../../../shared/corpus/outline'
import type { NoPlace } from '../../../shared/places/goto'
import { count } from '../format'

/** Why a place that was typed cannot be opened, and what can. */
const missing = (reason: NoPlace): string => {
  switch (reason.kind) {
    case 'page':
      return reason.known === null
        ? 'Van dit rapport zijn geen bladzijdenummers bekend.'
        : `Bladzijde ${reason.page} staat niet in dit rapport; de bekende bladzijden lopen van ${reason.known[0]} tot en met ${reason.known[1]}.`
    case 'section':
      return `Hoofdstuk of paragraaf ${reason.name} staat niet in dit rapport.`
    case 'block':
      return reason.last === 0
        ? `${sectionLabel(reason.section)} heeft zelf geen alinea’s; zoek in een paragraaf eronder.`
        : `Alinea ${reason.number} staat niet in ${sectionLabel(reason.section)}; de laatste is alinea ${reason.last}.`
    case 'footnote':
      return reason.labels.length === 0
        ? 'Dit rapport heeft geen voetnoten.'
        : `Voetnoot ${reason.label} staat niet in dit rapport; het heeft de voetnoten ${reason.labels[0] ?? ''} tot en met ${reason.labels.at(-1) ?? ''}.`
  }
}

export const paletteText = {
  open: 'Zoek in het rapport of kies een opdracht',
  title: 'Zoeken en opdrachten',
  titlePlaces: 'Ga naar bladzijde of alinea',
  placeholder: 'Zoek een woord, een plaats of een opdracht',
  placeholderPlaces: 'Bijvoorbeeld p. 29 of 2.1 alinea 3',
  results: 'Zoekresultaten',
  clear: 'Wissen',
  recent: 'Onlangs bekeken',
  useful: 'Vaak gebruikte opdrachten',
  places: 'Ga naar',
  parts: 'Hoofdstukken',
  commands: 'Opdrachten',
  hits: 'Resultaten',
  further: 'Verder',
  all: 'alle resultaten',
  searches: 'Eerder gezocht',
  savedSearch: 'bewaarde zoekopdracht',
  hint: 'Typ een plaats, zoals',
  examples: ['p. 29', '2.1', '2.1 alinea 3', '2.1-3', 'voetnoot 7', 'hoofdstuk 3'],
  hintCommands: 'Typ > voor alleen opdrachten',
  page: (page: number) => `Bladzijde ${page}`,
  /** No block is known to begin on the page itself. */
  aroundPage: (page: number) => `Rond bladzijde ${page}`,
  startsAt: (label: string) => `begint met ${label}`,
  after: (label: string, page: number) => `laatste bekende plaats ervoor: ${label} (p. ${page})`,
  missing,
  noPlace: (typed: string) => `“${typed}” is geen plaats in dit rapport.`,
  noCommand: (typed: string) => `Geen opdracht gevonden voor “${typed}”.`,
  isOn: 'aan',
  notNow: 'nu niet mogelijk',
  cannotNow: (name: string) => `“${name}” is op deze plaats nu niet mogelijk.`,
  enterChooses: (name: string) => `Enter kiest “${name}”.`,
  enterOpensHit: 'Enter opent het eerste resultaat.',
  shortcut: (keys: string) => `sneltoets ${keys}`,
  amounts: (places: number, entries: number, commands: number): readonly string[] => [
    ...(places === 0 ? [] : [count(places, 'plaats', 'plaatsen')]),
    ...(entries === 0 ? [] : [`${entries} uit de naslag`]),
    ...(commands === 0 ? [] : [count(commands, 'opdracht', 'opdrachten')])
  ]
} as const
