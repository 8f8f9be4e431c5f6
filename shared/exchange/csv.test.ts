import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import type { Outline } from '../corpus/outline'
import { targetAt } from '../notes/commands'
import type { Annotation } from '../notes/model'
import { bare, noteOf, numberedId, onCasusoverleg } from '../testing/annotations'
import { anyAnnotation } from '../testing/any-annotation'
import { blockId, otherOutline, outline } from '../testing/report'
import { withSigns } from '../text/unseen'
import { csvOf, csvRow, harmless } from './csv'
import { chaptersOf } from './placed'

const textOf = (report: Outline) => editionTextOf(report.edition.id, [...report.blocks.values()])
const text = textOf(outline)
const reports = [outline, otherOutline]

/** A second opinion, by RFC 4180: the cells of each row. */
const read = (csv: string): string[][] => {
  const rows: string[][] = []
  let [at, row] = [0, [] as string[]]
  while (at < csv.length) {
    expect(csv[at]).toBe('"')
    let cell = ''
    for (at += 1; ; at += 1) {
      if (csv[at] === '"' && csv[at + 1] === '"') at += 1
      else if (csv[at] === '"') break
      cell += csv[at] ?? ''
    }
    row.push(cell)
    at += 1
    if (csv[at] === ';') at += 1
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

test('a table that Excel opens: the place in words, the passage, what was noted and the link', () => {
  const anchor = targetAt(text, [{ block: blockId('b-lokaal'), start: 0, end: 8 }])
  const note: Annotation = {
    ...bare,
    id: numberedId(1),
    kind: 'note',
    entry: onCasusoverleg,
    body: 'Wie zegt "ja"; en\nwie nee?',
    tags: ['overleg', 'later'],
    anchor: anchor[0],
    createdAt: Date.UTC(2026, 10, 28, 12),
    updatedAt: Date.UTC(2026, 10, 28, 13)
  }
  const csv = csvOf(chaptersOf([noteOf(2, '=1+1'), note], reports, textOf))
  expect(csv.startsWith('\uFEFF"Rapport";"Hoofdstuk";')).toBe(true)
  const [head, first, second, ...more] = read(csv.slice(1))
  expect(head).toHaveLength(14)
  expect(more).toEqual([])
  expect(first?.slice(0, 11)).toEqual([
    'Proefrapport',
    '1 Voorkomen',
    'par. 1.1',
    'par. 1.1, alinea 1',
    'par. 1.1 begint op p. 10',
    'De DT&V ',
    'Werkwijze: Casusoverleg',
    'Notitie',
    '',
    'Wie zegt "ja"; en\nwie nee?',
    'overleg, later'
  ])
  expect(first?.[11]).toMatch(/^2026-11-28 \d\d:\d\d$/)
  expect(first?.[13]).toBe('naslag://proef-2024/werkwijzen/casusoverleg')
  expect(second?.slice(0, 2)).toEqual(['', 'Zonder plaats'])
  expect(second?.[9]).toBe("'=1+1")
  expect(second?.[13]).toBe('')
})

test.each([
  '=1+1',
  '+31',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=x',
  '  =1',
  '\u00a0=1',
  '＝1',
  '\uFEFF=1'
])('%j is not carried out', (cell) => {
  expect(harmless(cell)).toMatch(/^['\uFFFD]/)
})

test.each(['1 = 1', 'x', '', "'=1", '5 - 3', 'a@b.nl'])('%j stays as it is', (cell) => {
  expect(harmless(cell)).toBe(cell)
})

test('a text that no cell can hold is cut, in no character', () => {
  expect(harmless('x'.repeat(32_000))).toHaveLength(32_000)
  expect(harmless(`${'x'.repeat(31_999)}😀${'x'.repeat(1_000)}`)).toMatch(/x\uFFFD… \[ingekort/u)
})

test('whatever is in the cells, they come back apart, and none begins a formula', () => {
  const sign = fc.constantFrom(...Array.from('=+-@\t\r\n ";,\'a1é'), '\u200b', '\uFEFF', '＝', '😀')
  const cell = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [row = [], ...more] = read(csvRow(cells))
      expect(more).toEqual([])
      expect(row).toHaveLength(cells.length)
      row.forEach((got, index) => {
        expect(got).not.toMatch(/^\s*[=+\-@]/u)
        expect([withSigns(cells[index] ?? ''), `'${withSigns(cells[index] ?? '')}`]).toContain(got)
      })
    }),
    { numRuns: 10_000 }
  )
})

test('any annotations at all become as many rows', () => {
  fc.assert(
    fc.property(fc.array(anyAnnotation(Date.UTC(2030, 0)), { maxLength: 5 }), (annotations) => {
      const csv = csvOf(chaptersOf(annotations, reports, textOf))
      const rows = read(csv.slice(1))
      expect(rows).toHaveLength(annotations.length + 1)
      expect(rows.every((row) => row.length === 14)).toBe(true)
    }),
    { numRuns: 200 }
  )
})
