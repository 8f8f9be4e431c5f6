/** The view for a meeting ('Overleg'). */
import type { EntryKind } from '../../../shared/reference/entry'
import { count } from '../format'

const kinds: Readonly<Record<EntryKind, string>> = {
  procedure: 'Werkwijze',
  organisation: 'Organisatie',
  law: 'Wet- en regelgeving',
  figure: 'Kerncijfer',
  event: 'Gebeurtenis',
  abbreviation: 'Afkorting'
}

export const meetingText = {
  title: 'Overleg',
  short: 'Overleg',
  kinds,
  field: 'Zoek een kaart',
  placeholder: 'Naam, afkorting of trefwoord',
  results: 'Kaarten',
  hint: 'Typ een paar letters. Pijltjes kiezen, Enter opent, Escape gaat terug naar het zoekveld.',
  found: (amount: number) => `${count(amount, 'kaart', 'kaarten')} gevonden`,
  nothing: (typed: string) => `Geen kaart gevonden voor “${typed}”.`,
  nothingAdvice: 'Probeer een ander woord. Met Ctrl+K zoekt u in de hele tekst.',
  close: 'Overleg sluiten',
  back: 'Terug naar zoeken',
  agenda: 'Agenda',
  noAgenda: 'Geen agenda',
  agendaItems: (name: string) => `Agenda: ${name}`,
  agendaEmpty: 'Deze map is leeg. Zet er passages in, en kom hier terug.',
  agendaHint:
    'Enter opent een agendapunt. Daarna gaat u met de pijltjes naar links en rechts verder.',
  item: (nth: number, of: number) => `${nth} van ${of}`,
  next: 'Volgend agendapunt',
  previous: 'Vorig agendapunt',
  card: 'Kaart',
  untitled: 'Zonder titel',
  facts: {
    role: 'Wat deze organisatie doet',
    leads: 'Leidt',
    takesPart: 'Doet mee aan',
    about: 'Waar het over gaat',
    articles: 'Artikelen',
    basisOf: 'Grondslag van',
    value: 'Cijfer',
    date: 'Wanneer',
    when: (date: string, isApproximate: boolean) => (isApproximate ? `omstreeks ${date}` : date),
    meaning: 'Betekenis'
  }
}
