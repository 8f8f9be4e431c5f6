/** Tables that a reader takes along, as a workbook of Excel or as CSV. What writes the one is loaded when it is asked for. */
import type { Outcome } from '../../shared/ipc/contract'
import { saving } from '../../shared/nl/saving'
import { csvOfTable } from '../../shared/table/csv'
import type { Table, TableFormat } from '../../shared/table/model'
import { answer } from '../ipc'
import { askForFile, saveWhole } from '../save-file'

/** Lets the page save tables. */
export const answerTables = (): void => {
  answer('table:save', async ({ name, format, table }, sender): Promise<Outcome> => {
    const file = await askForFile(sender, { name, kind: format, title: saving.saveTable })
    return file === null ? { kind: 'cancelled' } : saveWhole(file, await written(format, table))
  })
}

const written = async (format: TableFormat, table: Table): Promise<string | Uint8Array> => {
  switch (format) {
    case 'csv':
      return csvOfTable(table)
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx')
      return xlsxOf(table)
    }
  }
}
