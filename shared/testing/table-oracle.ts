/** A second opinion on what a table is, and some that are. */
import { dateCell, textCell, type Table } from '../table/model'
import { hasOnly, isNatural, listOf, oneOf, type Oracle } from './oracles'

/** A text of so many characters at most, and at least one where it has to say something. */
const isTextOf =
  (least: number, most: number): Oracle =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most

const daysOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isDay: Oracle = (value) => {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return false
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

const isCell: Oracle = (value) =>
  hasOnly(value, { kind: oneOf('empty') }) ||
  hasOnly(value, { kind: oneOf('text'), text: isTextOf(0, 32_000) }) ||
  hasOnly(value, { kind: oneOf('number'), value: (number) => Number.isFinite(number) }) ||
  hasOnly(value, { kind: oneOf('date'), date: isDay })

const isColumn: Oracle = (value) =>
  hasOnly(value, {
    name: isTextOf(1, 100),
    width: (width) => isNatural(width) && Number(width) >= 1 && Number(width) <= 255
  })

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : -1)

export const isTable: Oracle = (value) =>
  hasOnly(value, {
    title: isTextOf(1, 1_000),
    columns: (columns) =>
      listOf(isColumn)(columns) && lengthOf(columns) >= 1 && lengthOf(columns) <= 50,
    rows: (rows) =>
      listOf((row) => {
        const columns: unknown = Reflect.get(value as object, 'columns')
        return listOf(isCell)(row) && lengthOf(row) === lengthOf(columns)
      })(rows) && lengthOf(rows) <= 100_000
  })

export const goodTables: readonly Table[] = [
  { title: 'Leeg', columns: [{ name: 'Wat', width: 1 }], rows: [] },
  {
    title: 'Cijfers',
    columns: [
      { name: 'Wat', width: 40 },
      { name: 'Waarde', width: 10 },
      { name: 'Datum', width: 10 }
    ],
    rows: [
      [textCell('zaken'), { kind: 'number', value: 16.5 }, dateCell('2024-02-29')],
      [textCell(''), { kind: 'number', value: -1 }, dateCell('2005')]
    ]
  }
]
