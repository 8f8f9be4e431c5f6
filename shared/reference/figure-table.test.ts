import * as v from 'valibot'
import { expect, test } from 'vitest'
import { tableSchema } from '../table/model'
import { figureOf } from '../testing/figures'
import { reference } from '../testing/reference'
import { outline } from '../testing/report'
import { catalogueOf } from './catalogue'
import { figureTable } from './figure-table'
import { figureChapters } from './figures'

const [first] = reference.figures

test('each figure is one row, with its numbers and dates as such and its source', () => {
  const table = figureTable(outline, figureChapters(outline, catalogueOf(reference))[0]?.sets ?? [])
  expect(v.is(tableSchema, table)).toBe(true)
  const [row] = table.rows
  expect(Object.fromEntries(table.columns.map(({ name }, at) => [name, row?.[at]]))).toMatchObject({
    Hoofdstuk: { text: 'Inleiding' },
    Groep: { text: 'Dreigingsbeeld' },
    Wat: { text: 'Nummer van het dreigingsbeeld' },
    Benadering: { kind: 'empty' },
    Waarde: { kind: 'number', value: 58 },
    Eenheid: { text: 'nummer' },
    'Periode van': { kind: 'empty' },
    Peildatum: { kind: 'date', date: '2023-12' },
    Citaat: { text: 'DTN 58' },
    Rapport: { text: 'Proefrapport' },
    Plaats: { text: 'Inleiding, alinea 1' },
    Koppeling: { text: 'naslag://proef-2024/kerncijfers/dtn-58' }
  })
})

test('rows give every figure once, whatever their groups', () => {
  const figures = Array.from({ length: 30 }, (_, at) =>
    figureOf(`f${String(at)}`, at, {
      block:
        at % 2 === 0
          ? (first?.block ?? figureOf('x', 1).block)
          : reference.procedures[0]?.lead[0]?.block,
      group: at % 3 === 0 ? (first?.group ?? null) : null
    } as Partial<ReturnType<typeof figureOf>>)
  )
  const chapters = figureChapters(outline, catalogueOf({ ...reference, figures }))
  const { rows, columns } = figureTable(
    outline,
    chapters.flatMap(({ sets }) => sets)
  )
  const at = columns.findIndex(({ name }) => name === 'Waarde')
  const values = rows
    .map((row) => row[at])
    .flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : []))
  expect(values.toSorted((one, other) => one - other)).toEqual(figures.map(({ value }) => value))
})

test('what is uncertain of a figure, and what an editor says of it, goes along', () => {
  const notes = [{ text: 'Bedrag per jaar.', toegevoegd: true as const }]
  const figures = [figureOf('f', 1, { notes, flagged: true, approximate: 'meer-dan' })]
  const sets = figureChapters(outline, catalogueOf({ ...reference, figures }))[0]?.sets ?? []
  const [row] = figureTable(outline, sets).rows
  expect(row).toContainEqual({ kind: 'text', text: 'meer dan' })
  expect(row).toContainEqual({
    kind: 'text',
    text: 'De tekst van deze passage is mogelijk verkeerd overgenomen. Toegevoegd door de redactie: Bedrag per jaar.'
  })
})
