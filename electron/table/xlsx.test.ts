import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dateCell, textCell, type Table } from '../../shared/table/model'
import { xlsxOf } from './xlsx'

const table: Table = {
  title: 'Cijfers: 2024 / een [lange] titel van een rapport',
  columns: [
    { name: 'Wat', width: 40 },
    { name: 'Waarde', width: 12 },
    { name: 'Datum', width: 18 }
  ],
  rows: [
    [textCell('=HYPERLINK("x") & <één>'), { kind: 'number', value: 16.5 }, dateCell('2024-05-01')],
    [textCell('maand'), { kind: 'number', value: 50000 }, dateCell('2023-12')],
    [textCell('jaar'), { kind: 'number', value: -1 }, dateCell('2005')],
    [textCell('niets'), { kind: 'number', value: 0 }, dateCell(null)]
  ]
}

const parts = async () => {
  const files = unzipSync(await xlsxOf(table))
  const part = (name: string): string => {
    const bytes = files[name]
    if (bytes === undefined) throw new Error(`no ${name} in the workbook`)
    return strFromU8(bytes)
  }
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    strings: part('xl/sharedStrings.xml'),
    styles: part('xl/styles.xml'),
    workbook: part('xl/workbook.xml')
  }
}

const cellAt = (sheet: string, at: string): string =>
  new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0] ?? ''

test('numbers and days are cells of those kinds; a month is its first day, shown as a month; a year is a number', async () => {
  const { sheet, styles } = await parts()
  expect(cellAt(sheet, 'B2')).toContain('<v>16.5</v>')
  expect(cellAt(sheet, 'B3')).toContain('<v>50000</v>')
  expect(cellAt(sheet, 'B4')).toContain('<v>-1</v>')
  // Days since the end of 1899: 1 May 2024 and 1 December 2023.
  expect(cellAt(sheet, 'C2')).toContain('<v>45413</v>')
  expect(cellAt(sheet, 'C3')).toContain('<v>45261</v>')
  expect(cellAt(sheet, 'C4')).toContain('<v>2005</v>')
  for (const at of ['B2', 'C2', 'C3', 'C4']) expect(cellAt(sheet, at)).not.toMatch(/t="(s|str|d)"/)
  expect(styles).toContain('formatCode="d mmmm yyyy"')
  expect(styles).toContain('formatCode="mmmm yyyy"')
})

test('what begins as a formula is a text, and no words become markup', async () => {
  const { sheet, strings } = await parts()
  expect(cellAt(sheet, 'A2')).toContain('t="s"')
  expect(sheet).not.toContain('<f>')
  expect(strings).toContain('=HYPERLINK("x") &amp; &lt;één&gt;')
})

test('the names of the columns stay in sight, and the sheet has a name that Excel takes', async () => {
  const { sheet, workbook } = await parts()
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"/)
  const name = /<sheet [^>]*name="([^"]*)"/.exec(workbook)?.[1] ?? ''
  expect(name.length).toBeGreaterThan(0)
  expect(name.length).toBeLessThanOrEqual(31)
  expect(name).not.toMatch(/[\\/?*:[\]]/)
})
