/** The key figures of a report: their page, their charts, and taking them along. */
import { numberInWords, valueInWords } from '../../../shared/nl/reference-words'
import type { Sum } from '../../../shared/reference/figures'
import type { TableFormat } from '../../../shared/table/model'
import { count } from '../format'

const figures = (amount: number): string => count(amount, 'cijfer', 'cijfers')

const terms = ({ parts }: Sum): string => parts.map(valueInWords).join(' + ')

const sums: Readonly<Record<Sum['kind'], (sum: Sum) => string>> = {
  equal: (sum) =>
    `Het totaal van ${valueInWords(sum.total)} is de som van de delen: ${terms(sum)} = ${numberInWords(sum.added)}.`,
  different: (sum) =>
    `De delen tellen niet op tot het totaal: ${terms(sum)} = ${numberInWords(sum.added)}, terwijl de rapportage ${valueInWords(sum.total)} als totaal noemt.`,
  other: (sum) =>
    `Het totaal van ${valueInWords(sum.total)} ${sum.total.unit} is niet na te rekenen: niet alle delen zijn in ${sum.total.unit} geteld.`
}

const formats: Readonly<Record<TableFormat, string>> = {
  xlsx: 'Bewaren voor Excel…',
  csv: 'Bewaren als CSV…'
}

export const figureText = {
  title: 'Kerncijfers',
  short: 'Kerncijfers',
  intro:
    'Alle getallen die de rapportage noemt, met hun eenheid, periode of peildatum en bron. Een staafdiagram staat er alleen waar getallen te vergelijken zijn.',
  filters: 'Welke cijfers u ziet',
  text: 'Zoek in de kerncijfers',
  chapter: 'Hoofdstuk',
  allChapters: 'Alle hoofdstukken',
  clear: 'Filters wissen',
  found: (shown: number, all: number) =>
    shown === all ? figures(all) : `${String(shown)} van ${figures(all)}`,
  lost: (amount: number) =>
    `${count(amount, 'figuur', 'figuren')} zonder cijfers: die ontbreken in de ontvangen tekst`,
  nothingFits:
    'Geen cijfer past bij deze filters. Typ minder of andere woorden, of wis de filters.',
  single: 'Overige cijfers',
  sums,
  chartTitle: (unit: string) => `Eenheid: ${unit}`,
  chart: (group: string, unit: string) =>
    `Staafdiagram bij ${group}, in ${unit}. Dezelfde getallen staan in de tabel eronder.`,
  total: 'totaal',
  table: (group: string) => `Cijfers: ${group}`,
  columns: {
    what: 'Wat is geteld',
    value: 'Waarde',
    unit: 'Eenheid',
    when: 'Periode of peildatum',
    source: 'Bron'
  },
  notDated: 'niet genoemd',
  isTotal: 'Totaal van deze groep',
  gap: 'Hier ontbreken cijfers in de ontvangen tekst',
  take: {
    label: 'Cijfers meenemen',
    copy: 'Kopiëren als tabel',
    copied: (amount: number) => `${figures(amount)} gekopieerd als tabel.`,
    copyFailed: 'Kopiëren is niet gelukt. Probeer het opnieuw.',
    formats,
    saved: (file: string) => `Bewaard in ${file}.`,
    failed: 'Bewaren is niet gelukt. Probeer het opnieuw.'
  }
}
