/** The timeline of a report. */
import type { MarkKind } from '../../../shared/reference/time-picture'
import { count } from '../format'

const events = (amount: number): string => count(amount, 'gebeurtenis', 'gebeurtenissen')

const marks: Readonly<Record<MarkKind | 'approximate', string>> = {
  day: 'dag bekend',
  month: 'alleen de maand bekend',
  year: 'alleen het jaar bekend',
  period: 'periode',
  approximate: 'niet precies'
}

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' })

export const eventText = {
  title: 'Tijdlijn',
  short: 'Tijdlijn',
  intro:
    'Alle gebeurtenissen waarbij de rapportage een datum, maand, jaar of periode noemt, zo precies als zij die noemt.',
  filters: 'Welke gebeurtenissen u ziet',
  text: 'Zoek in de tijdlijn',
  chapter: 'Hoofdstuk',
  allChapters: 'Alle hoofdstukken',
  organisation: 'Organisatie',
  allOrganisations: 'Alle organisaties',
  clear: 'Filters wissen',
  found: (shown: number, all: number) =>
    shown === all ? events(all) : `${String(shown)} van ${events(all)}`,
  nothingFits:
    'Geen gebeurtenis past bij deze filters. Typ minder of andere woorden, of wis de filters.',
  pictureTitle: 'In beeld',
  picture: (amount: number, from: number, to: number) =>
    `Tijdlijn van ${events(amount)} van ${String(from)} tot en met ${String(to)}. Dezelfde gebeurtenissen staan in de lijst eronder.`,
  pictureNote:
    'Een jaar is breder getekend naarmate er meer gebeurde. Jaren zonder gebeurtenissen zijn ingekort.',
  tooMany: 'Voor een beeld zijn dit te veel gebeurtenissen. Kies een hoofdstuk of een organisatie.',
  leftOut: (years: number) => `${String(years)} jaar zonder gebeurtenissen`,
  legend: 'Wat de tekens betekenen',
  marks,
  view: 'Weergave',
  views: { list: 'Lijst', picture: 'Beeld en lijst' },
  month: (nth: number) => {
    const name = month.format(Date.UTC(2000, nth - 1, 1))
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  wholeYear: 'Zonder maand',
  organisations: 'Organisaties'
}
