import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { csvOfTable } from './csv'
import { dateCell, tableSchema, textCell, type Cell, type Table } from './model'
import { pastedTable } from './paste'

const table: Table = {
  title: 'Cijfers & feiten',
  columns: [
    { name: 'Wat', width: 20 },
    { name: 'Waarde', width: 10 },
    { name: 'Peildatum', width: 10 }
  ],
  rows: [
    [textCell('=1+1'), { kind: 'number', value: -16.5 }, dateCell('2023-12')],
    [textCell('een\ttwee\n"drie"'), { kind: 'number', value: 50000 }, dateCell(null)]
  ]
}

test('in CSV a number is one, a date as exact as it is known, and a formula a text', () => {
  expect(csvOfTable(table)).toBe(
    '\uFEFF"Wat";"Waarde";"Peildatum"\r\n"\'=1+1";"-16,5";"2023-12"\r\n"een\ttwee\n""drie""";"50000";""\r\n'
  )
})

test('on the clipboard each row is a line, and no words become markup', () => {
  const { text, html } = pastedTable(table)
  expect(text).toBe(
    'Wat\tWaarde\tPeildatum\n\'=1+1\t-16,5\tdecember 2023\neen twee "drie"\t50.000\t\n'
  )
  expect(html).toContain('<caption>Cijfers &amp; feiten</caption>')
  expect(html).toContain('<td>december 2023</td>')
})

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }).map(textCell),
  fc
    .double({ noDefaultInfinity: true, noNaN: true })
    .map((value): Cell => ({ kind: 'number', value })),
  fc.constant(dateCell('2024'))
)

test('whatever stands in cells, each row is one line with as many cells as there are columns', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
      (rows) => {
        const made = { ...table, rows }
        expect(v.is(tableSchema, made)).toBe(true)
        const lines = pastedTable(made).text.split('\n').slice(1, -1)
        expect(lines).toHaveLength(rows.length)
        for (const line of lines) {
          const cells = line.split('\t')
          expect(cells).toHaveLength(3)
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@]/)
        }
      }
    )
  )
})

test('a row with another number of cells is no part of a table', () => {
  expect(v.is(tableSchema, { ...table, rows: [[dateCell('2024')]] })).toBe(false)
  expect(
    v.is(tableSchema, { ...table, rows: [[dateCell('2024'), dateCell('2024-13'), dateCell(null)]] })
  ).toBe(false)
})
