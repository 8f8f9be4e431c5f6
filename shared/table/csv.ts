/** A table as CSV that Excel opens in columns, and that it carries nothing out of (shared/exchange/csv.ts). */
import { byteOrderMark, csvRow } from '../exchange/csv'
import { assertNever } from '../result'
import type { Cell, Table } from './model'

/** What stands in a cell: a date as ISO 8601 has it, which Excel takes for one in every language. */
const written = (cell: Cell): string | number => {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.value
    case 'date':
      return cell.date
    case 'empty':
      return ''
    default:
      return assertNever(cell, 'cell without a form in CSV')
  }
}

export const csvOfTable = ({ columns, rows }: Table): string =>
  byteOrderMark +
  csvRow(columns.map(({ name }) => name)) +
  rows.map((row) => csvRow(row.map(written))).join('')
