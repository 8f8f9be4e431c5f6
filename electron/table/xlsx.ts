/** A table as a workbook of Excel with one sheet. */
import writeWorkbook, { type CellObject, type Cell as SheetCell } from 'write-excel-file/universal'
import { firstDay, precisionOf, type Precision } from '../../shared/reference/dates'
import { assertNever } from '../../shared/result'
import type { Cell, Table } from '../../shared/table/model'

/** A date looks as exact as it is known, in whatever language Excel runs. */
const dateFormats: Readonly<Record<Exclude<Precision, 'year'>, string>> = {
  day: 'd mmmm yyyy',
  month: 'mmmm yyyy'
}

const dayLength = 86_400_000

const dated = (date: string): CellObject => {
  const precision = precisionOf(date)
  // A year is no day: as one, Excel would make it the first of January.
  if (precision === 'year') return { type: Number, value: Number(date), format: '0', align: 'left' }
  const value = new Date(firstDay(date) * dayLength)
  return { type: Date, value, format: dateFormats[precision], align: 'left' }
}

/** A text is a text by its type: Excel carries nothing out of it, whatever it begins with. */
const sheetCell = (cell: Cell): SheetCell => {
  switch (cell.kind) {
    case 'text':
      return { type: String, value: cell.text, wrap: true, alignVertical: 'top' }
    case 'number':
      return {
        type: Number,
        value: cell.value,
        format: Number.isInteger(cell.value) ? '#,##0' : '#,##0.######',
        alignVertical: 'top'
      }
    case 'date':
      return { ...dated(cell.date), alignVertical: 'top' }
    case 'empty':
      return null
    default:
      return assertNever(cell, 'cell without a form in a workbook')
  }
}

/** The name of the sheet: Excel allows no more. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[\\/?*:[\]]/g, ' ')
    .slice(0, 31)
    .trim() || 'Naslag'

export const xlsxOf = async ({ title, columns, rows }: Table): Promise<Uint8Array> => {
  const head = columns.map(({ name }): SheetCell => ({
    type: String,
    value: name,
    fontWeight: 'bold'
  }))
  const workbook = writeWorkbook([head, ...rows.map((row) => row.map(sheetCell))], {
    sheet: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1
  })
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
}
