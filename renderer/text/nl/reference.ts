/** What stands in more than one of the reference views. Each view has a file of its own for the rest. */
import type { CorpusProblem } from '../../corpus/load'
import { formatNumber } from '../format'

const problem: Readonly<Record<CorpusProblem['kind'], string>> = {
  missing:
    'De naslaggegevens van dit rapport staan niet in deze installatie van Naslag. De tekst van het rapport kunt u lezen. Vraag uw beheerder Naslag opnieuw te installeren.',
  unreadable:
    'De naslaggegevens van dit rapport zijn beschadigd. De tekst van het rapport kunt u lezen. Vraag uw beheerder Naslag opnieuw te installeren.'
}

export const referenceText = {
  navTitle: 'Naslag',
  navLabel: 'Naslag bij het rapport',
  reading: 'De naslaggegevens worden gelezen.',
  problemTitle: 'Naslag kan deze gegevens niet tonen',
  problem,
  unknownTitle: 'Dit staat niet in de naslag',
  unknown:
    'Het adres noemt iets wat in de naslag van dit rapport niet voorkomt. Zoek het op met Ctrl+K of in de lijst.',
  source: (place: string) => `Bron: ${place}`,
  sourceOf: (place: string, of: string) => `Bron: ${place}. ${of}`,
  quote: 'Citaat',
  quoteOf: (text: string) => `bij: ${text}`,
  flagged: 'De tekst van deze passage is misschien verkeerd overgenomen.',
  added: 'Toegevoegd door de redactie',
  nothingSaid: 'De rapportage zegt hier niets over.',
  nothingFits: 'Niets in deze lijst past bij dit filter. Typ minder of andere woorden.',
  mentions: 'Vermeldingen in het rapport',
  mentionsIn: (amount: number, parts: number) =>
    parts === 1
      ? `${formatNumber(amount)} keer genoemd, in één hoofdstuk.`
      : `${formatNumber(amount)} keer genoemd, in ${formatNumber(parts)} hoofdstukken.`,
  times: (amount: number) => `${formatNumber(amount)} keer`,
  notMentioned: 'Het rapport noemt dit nergens met deze woorden.',
  namedAs: (forms: readonly string[]) =>
    `Gezocht als: ${forms.map((form) => `‘${form}’`).join(', ')}.`,
  notes: {
    title: 'Uw notities hierbij',
    none: 'Nog geen notities hierbij.',
    advice: 'Kies ‘Notitie’ om er iets bij te schrijven, of ‘Bladwijzer’ om het terug te vinden.'
  },
  actions: {
    label: (name: string) => `Met ${name}`,
    note: 'Notitie',
    bookmark: 'Bladwijzer',
    collect: 'In een map',
    copy: 'Verwijzing kopiëren'
  }
}
