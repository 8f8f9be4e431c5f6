/** A table for the clipboard: rich text for Word and Excel, lines with tabs for everything else. */
import { markup } from '../cite/html'
import type { RichText } from '../cite/reference'
import { harmless } from '../exchange/csv'
import { formatDate } from '../nl/dates'
import { numberInWords } from '../nl/reference-words'
import { assertNever } from '../result'
import type { Cell, Table } from './model'

/** In one line: a tab or a line end would begin another cell. */
const inLine = (words: string): string => harmless(words.replaceAll(/\s+/g, ' ').trim())

const pasted = (cell: Cell): string => {
  switch (cell.kind) {
    case 'text':
      return inLine(cell.text)
    case 'number':
      return numberInWords(cell.value)
    case 'date':
      return formatDate(cell.date)
    case 'empty':
      return ''
    default:
      return assertNever(cell, 'cell without a form on the clipboard')
  }
}

/** The same cells in both forms. A program that pastes them carries nothing out. */
export const pastedTable = ({ title, columns, rows }: Table): RichText => {
  const names = columns.map(({ name }) => inLine(name))
  const cells = rows.map((row) => row.map(pasted))
  const head = names.map((name) => markup`<th scope="col">${name}</th>`)
  const body = cells.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)
  const table = markup`<table lang="nl"><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  return {
    text: `${[names, ...cells].map((row) => row.join('\t')).join('\n')}\n`,
    html: table.html
  }
}
